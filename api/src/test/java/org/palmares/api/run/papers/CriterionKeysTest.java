package org.palmares.api.run.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Rubric;

class CriterionKeysTest {
    @Test
    void key_is_the_id_in_lower_case_with_underscores() {
        assertEquals(List.of("use", "care_now"), keys("use", "Care.Now"));
    }

    @Test
    void ids_that_would_share_a_key_are_told_apart_by_a_number() {
        assertEquals(
                List.of("impact_1", "impact_1_2", "impact_1_3", "impact_1_2_2"),
                keys("impact-1", "impact.1", "Impact:1", "impact_1_2"));
        String long50 = "x".repeat(50);
        assertEquals(
                List.of(long50, "x".repeat(48) + "_2", "x".repeat(48) + "_3"),
                keys(long50 + "-first", long50 + "-second", long50));
    }

    private static List<String> keys(String... ids) {
        Rubric rubric = rubric(ids);
        CriterionKeys keys = CriterionKeys.of(rubric);
        return rubric.criteria().stream().map(Criterion::id).map(keys::of).toList();
    }

    private static Rubric rubric(String... ids) {
        String criteria = String.join(
                "\n",
                Stream.of(ids)
                        .map(id -> "      - {id: " + id + ", label: {fr: Un, en: One}, weight: 1}")
                        .toList());
        String yaml = Worlds.YAML.replace(
                "rounds:\n",
                "  - id: other\n    label: {fr: Autre, en: Other}\n    scale: {min: 0, max: 10, step: 1}\n    criteria:\n"
                        + criteria + "\nrounds:\n");
        return Worlds.settings(yaml).event().rubrics().get(1);
    }
}
