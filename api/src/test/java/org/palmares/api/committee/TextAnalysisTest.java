package org.palmares.api.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult.Status;
import org.palmares.engine.domain.Problem;

class TextAnalysisTest {
    private static final String RULE = """
            rule XX-101
              title fr: Titre
              title en: Title
              basis: Article 1
              owner: Comité
              valid: from 2025-01-01 to 2025-12-31
              subject: submission
              if: the project produces data
              and: the purpose of the project is RESEARCH
              and: the purpose of the project is CARE
              then: to be put right
            """;

    @TempDir
    private Path folder;

    private Answer analyse(Optional<Instant> at) throws IOException {
        Path file = folder.resolve("own.regles");
        Files.writeString(file, RULE);
        return TextAnalysis.of(List.of(file.toString()), at);
    }

    private static List<String> remarks(Answer answer) {
        return answer.problems().stream()
                .map(Problem::code)
                .filter(code -> code.equals("RULE_CONTRADICTORY") || code.equals("RULE_EXPIRED"))
                .toList();
    }

    @Test
    void rule_that_can_never_hit_needs_a_person_and_stands_at_its_line() throws IOException {
        Answer answer = analyse(Optional.empty());
        assertEquals(Status.NEEDS_PERSON, answer.status());
        assertEquals(List.of("RULE_CONTRADICTORY"), remarks(answer));
        Problem problem = answer.problems().stream()
                .filter(each -> each.code().equals("RULE_CONTRADICTORY"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, problem.place().line().orElseThrow());
        assertEquals(
                "XX-101: These conditions cannot hold together: “the purpose of the project is RESEARCH” and “the"
                        + " purpose of the project is CARE”. Take one out, or write “or if”.",
                problem.message().en());
    }

    @Test
    void last_day_of_a_rule_is_looked_at_where_a_moment_is_given() throws IOException {
        assertEquals(
                List.of("RULE_EXPIRED", "RULE_CONTRADICTORY"),
                remarks(analyse(Optional.of(Instant.parse("2026-01-02T00:00:00Z")))));
    }

    @Test
    void remark_comes_with_the_case_that_shows_it() {
        Answer answer = TextAnalysis.of(List.of("SPONSOR"), Optional.empty());
        assertEquals(Status.DONE, answer.status());
        assertTrue(
                answer.problems().get(0).message().fr().contains(" Cas : "),
                answer.problems().toString());
    }

    @Test
    void texts_of_an_event_are_held_against_all_that_it_has_to_judge() {
        Committee committee = new Committee(folder);
        committee.edit();
        Answer answer = TextAnalysis.of(List.of(committee.event.toString()), Optional.empty());
        assertEquals(
                List.of(
                        "IP-01: No subject that was judged makes this rule hit (submission: 3).",
                        "IP-02: No subject that was judged makes this rule hit (submission: 3).",
                        "IP-03: No subject that was judged makes this rule hit (submission: 3)."),
                answer.problems().stream()
                        .filter(problem -> problem.code().equals("RULE_NEVER_FIRED"))
                        .map(problem -> problem.message().en())
                        .toList());
    }
}
