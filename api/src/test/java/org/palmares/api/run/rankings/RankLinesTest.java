package org.palmares.api.run.rankings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;

/** Heats that let two through; two prizes of category A, of one place and of two, and one of category B. */
class RankLinesTest {
    private static final String YAML = Worlds.YAML
            .replace("topics:", "categories: [{id: A, label: {fr: A, en: A}}, {id: B, label: {fr: B, en: B}}]\ntopics:")
            .replaceAll("(?s)prizes:\n.*?rules:", """
                    prizes:
                      - {id: a1, label: {fr: A1, en: A1}, kind: ranking, round: heats, category: A, laureates: 1}
                      - {id: b1, label: {fr: B1, en: B1}, kind: ranking, round: heats, category: B, laureates: 1}
                      - {id: a2, label: {fr: A2, en: A2}, kind: ranking, round: heats, category: A, laureates: 2}
                    rules:""");

    @Test
    void places_of_prizes_that_are_open_to_the_same_entries_add_up_and_no_others() {
        Event together = Worlds.settings(YAML).event();
        Round heats = together.rounds().get(0);
        assertEquals(Set.of(2), RankLines.decided(together, heats));
        assertEquals(Set.of(1, 3), RankLines.of(together, heats, Id.of("A")));
        assertEquals(Set.of(1), RankLines.of(together, heats, Id.of("B")));
        Event apart = Worlds.settings(YAML.replaceFirst("quorum: 1, ", "quorum: 1, per: category, "))
                .event();
        assertEquals(Set.of(1, 2, 3), RankLines.decided(apart, apart.rounds().get(0)));
    }
}
