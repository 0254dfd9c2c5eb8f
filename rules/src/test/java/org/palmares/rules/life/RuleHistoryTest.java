package org.palmares.rules.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Problem;
import org.palmares.rules.CodeLists;
import org.palmares.rules.RulePacks;
import org.palmares.rules.life.LogFileTest.Acts;
import org.palmares.rules.scenario.ScenarioResult;

class RuleHistoryTest {
    private static final Instant BEFORE = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant FROM = Instant.parse("2027-02-01T00:00:00Z");
    private static final String LIST = "licences-code-ouvertes";

    @Test
    void pack_of_the_event_replaces_the_programs_one_from_its_date() {
        RuleFile milder = milder();
        RuleHistory history = history(milder);
        assertEquals(RulePacks.builtIn().size(), history.packs(FROM).size());
        assertEquals(
                Optional.of(RulePacks.text("OPEN-SCIENCE")),
                history.text("OPEN-SCIENCE", BEFORE).map(RuleFile::text));
        assertEquals(Optional.of(milder), history.text("OPEN-SCIENCE", FROM));
        assertEquals(List.of(milder.sha256()), hashes(history, FROM));
        assertEquals(List.of(RulePacks.find("OPEN-SCIENCE").orElseThrow().sha256()), hashes(history, BEFORE));
    }

    @Test
    void list_of_the_event_replaces_the_programs_one_from_its_date() {
        RuleHistory history = history(new RuleFile(LIST, "id;nom\nMIT;MIT\n", ""));
        assertEquals(List.of("MIT"), history.lists(FROM).get(LIST));
        assertEquals(CodeLists.builtIn(), history.lists(BEFORE));
    }

    @Test
    void tried_text_is_in_force_at_all_times_and_changes_nothing_else() {
        RuleHistory history = RuleHistory.BUILT_IN.trying(read(milder()));
        assertEquals(List.of(milder().sha256()), hashes(history, BEFORE));
        assertEquals(VersionLog.EMPTY, history.log());
        assertEquals(
                List.of(RulePacks.find("OPEN-SCIENCE").orElseThrow().sha256()), hashes(RuleHistory.BUILT_IN, FROM));
    }

    @Test
    void log_whose_text_is_missing_is_no_history() {
        VersionLog log = VersionLog.EMPTY.with(activated(milder()));
        assertThrows(IllegalArgumentException.class, () -> RuleHistory.of(log, List.of()));
    }

    @Test
    void text_of_any_version_and_of_the_program_is_found_by_its_hash() {
        RuleHistory history = history(milder());
        String own = RulePacks.find("OPEN-SCIENCE").orElseThrow().sha256();
        assertEquals(Optional.of(milder()), history.version("OPEN-SCIENCE", milder().sha256()));
        assertEquals(own, history.version("OPEN-SCIENCE", own).orElseThrow().sha256());
        assertEquals(Optional.empty(), history.version("OPEN-SCIENCE", Acts.FIRST));
    }

    @Test
    void programs_own_texts_pass_their_trial() {
        for (RuleFile file : RuleHistory.BUILT_IN.texts(BEFORE)) {
            Trial trial = Trial.of(file, file.stem() + file.ending(), RuleHistory.BUILT_IN, BEFORE);
            assertEquals(List.of(), trial.problems());
            assertEquals(List.of(), trial.report().failed(), file.name());
        }
    }

    @Test
    void text_whose_scenarios_expect_the_old_outcome_fails_its_trial() {
        RuleFile own = RuleHistory.builtIn("OPEN-SCIENCE").orElseThrow();
        RuleFile file = new RuleFile(own.name(), milder().text(), own.scenarios());
        Trial trial = Trial.of(file, "open-science.regles", RuleHistory.BUILT_IN, BEFORE);
        List<ScenarioResult> failed = trial.report().failed();
        assertFalse(failed.isEmpty());
        assertTrue(failed.stream()
                .allMatch(result -> result.scenario().rule().id().value().equals("IP-04")));
    }

    @Test
    void rule_of_another_pack_in_force_may_not_be_there_twice() {
        RuleFile file = new RuleFile("OWN", RulePacks.text("SPONSOR"), "");
        Trial trial = Trial.of(file, "rules/own.regles", RuleHistory.BUILT_IN, BEFORE);
        assertEquals(
                List.of("RULE_TWICE"),
                trial.problems().stream().map(Problem::code).distinct().toList());
    }

    @Test
    void list_without_the_licences_that_scenarios_rely_on_fails_its_trial() {
        RuleFile list = new RuleFile(LIST, "id;nom\nCeCILL-2.1;CeCILL\n", "");
        Trial trial = Trial.of(list, "rules/lists/" + LIST + ".csv", RuleHistory.BUILT_IN, BEFORE);
        assertEquals(List.of(), trial.problems());
        assertFalse(trial.report().failed().isEmpty());
    }

    /** The program's pack with IP-04 as a mere point of attention, and no scenarios. */
    static RuleFile milder() {
        String[] parts = RulePacks.text("OPEN-SCIENCE").split("(?=règle )");
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(
                    part.startsWith("règle IP-04")
                            ? part.replace("alors: à régulariser", "alors: point d'attention")
                            : part);
        }
        return new RuleFile("OPEN-SCIENCE", text.toString(), "");
    }

    private static RuleHistory history(RuleFile file) {
        return RuleHistory.of(VersionLog.EMPTY.with(activated(file)), List.of(read(file)));
    }

    private static LogEntry activated(RuleFile file) {
        return Acts.activate(BEFORE.toString(), file.name(), file.sha256(), FROM.toString());
    }

    private static KeptVersion read(RuleFile file) {
        return KeptVersion.read(file, file.name(), CodeLists.builtIn())
                .version()
                .orElseThrow();
    }

    private static List<String> hashes(RuleHistory history, Instant at) {
        return history.packs(at).stream()
                .filter(pack -> pack.name().equals("OPEN-SCIENCE"))
                .map(pack -> pack.sha256())
                .toList();
    }
}
