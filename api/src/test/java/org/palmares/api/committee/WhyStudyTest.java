package org.palmares.api.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult.Status;
import org.palmares.engine.domain.Problem;

class WhyStudyTest {
    private static final RunOrder ORDER = new RunOrder(OptionalLong.empty(), Optional.empty(), OptionalLong.empty());

    @TempDir
    private Path folder;

    private Committee committee;

    @BeforeEach
    void open() {
        committee = new Committee(folder);
    }

    private List<String> headings(String subject, Optional<String> rule) {
        return WhyStudy.explain(committee.event, subject, rule, ORDER).sections().stream()
                .map(section -> section.stage().fr())
                .toList();
    }

    private List<String> codes(String subject, Optional<String> rule) {
        Answer answer = WhyStudy.explain(committee.event, subject, rule, ORDER);
        assertEquals(Status.BAD_INPUT, answer.status());
        return answer.problems().stream().map(Problem::code).toList();
    }

    @Test
    void rules_that_hit_a_submission_are_explained() {
        List<String> headings = headings("P2", Optional.empty());
        assertEquals(1, headings.size(), headings.toString());
        assertEquals(
                true,
                headings.get(0).startsWith("IP-04 : ") && headings.get(0).endsWith(" — s'applique"),
                headings.get(0));
    }

    @Test
    void rule_that_was_asked_for_is_explained_where_it_does_not_hit() {
        List<String> headings = headings("P1", Optional.of("IP-04"));
        assertEquals(1, headings.size());
        assertEquals(true, headings.get(0).endsWith(" — ne s'applique pas"), headings.get(0));
    }

    @Test
    void nobody_of_that_name_and_no_rule_of_that_name_are_told() {
        assertEquals(List.of("EXPLAIN_SUBJECT"), codes("P9", Optional.empty()));
        assertEquals(List.of("EXPLAIN_RULE"), codes("P1", Optional.of("JUR-01")));
    }
}
