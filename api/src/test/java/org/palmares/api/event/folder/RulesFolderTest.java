package org.palmares.api.event.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.LogFile;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;
import org.palmares.rules.life.VersionLog;

class RulesFolderTest {
    private static final Instant FROM = Instant.parse("2027-02-01T00:00:00Z");
    private static final RuleFile OWN = new RuleFile("OWN", """
            règle TST-01
              titre fr: Essai
              titre en: Trial
              base légale: Règlement
              responsable: Comité
              sujet: projet rendu
              si: le projet a cherché à retrouver l'identité de personnes
              alors: irrecevable
            """, "");

    @TempDir
    private Path home;

    private final Findings findings = new Findings();

    @Test
    void event_without_rules_of_its_own_has_the_programs() {
        assertEquals(EventRules.NONE, read());
    }

    @Test
    void working_text_is_read_with_its_scenarios_and_is_said_to_judge_nothing() throws IOException {
        write("rules/own.regles", OWN.text());
        write("rules/own.scenarios.csv", "rule;case;facts;at;expected\n");
        write("rules/lists/licences-code-ouvertes.csv", "id;nom\nMIT;MIT\n");
        assertEquals(
                List.of(
                        new RuleFile("OWN", OWN.text(), "rule;case;facts;at;expected\n"),
                        new RuleFile("licences-code-ouvertes", "id;nom\nMIT;MIT\n", "")),
                read().drafts());
        assertEquals(
                List.of("RULES_DRAFT rules/lists/licences-code-ouvertes.csv", "RULES_DRAFT rules/own.regles"), told());
    }

    @Test
    void activated_text_is_in_force_from_its_date_even_while_the_working_text_is_half_written() throws IOException {
        activate(OWN);
        write("rules/own.regles", "règle");
        EventRules rules = read();
        assertEquals(Optional.of(OWN), rules.history().text("OWN", FROM));
        assertEquals(Optional.empty(), rules.history().text("OWN", FROM.minusSeconds(1)));
        assertEquals(List.of("RULES_DRAFT rules/own.regles"), told());
        assertEquals(0, findings.errors());
    }

    @Test
    void altered_log_lost_text_and_altered_text_are_errors() throws IOException {
        activate(OWN);
        String version = RulePaths.version("OWN", OWN.sha256());
        write(version, OWN.text().replace("irrecevable", "point d'attention"));
        read();
        Files.delete(home.resolve(version));
        read();
        write(RulePaths.LOG, Files.readString(home.resolve(RulePaths.LOG)).replace("Paul", "Paula"));
        assertEquals(RuleHistory.BUILT_IN, read().history());
        assertEquals(
                List.of(
                        "LOG_SEAL rules/versions.csv:2",
                        "RULES_VERSION_ALTERED " + version,
                        "RULES_VERSION_LOST " + version),
                told());
    }

    @Test
    void files_that_are_no_rule_files_are_named() throws IOException {
        write("rules/Own.regles", OWN.text());
        write("rules/notes.txt", "x");
        write("rules/lists/Licences.csv", "x");
        assertEquals(List.of(), read().drafts());
        assertEquals(
                List.of(
                        "FOLDER_UNKNOWN_FILE rules/Own.regles",
                        "FOLDER_UNKNOWN_FILE rules/lists/Licences.csv",
                        "FOLDER_UNKNOWN_FILE rules/notes.txt"),
                told());
    }

    private EventRules read() {
        return RulesFolder.read(new FolderReader(home, findings), findings);
    }

    private List<String> told() {
        return findings.inOrder().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    private void activate(RuleFile file) throws IOException {
        write(RulePaths.version(file.name(), file.sha256()), file.text());
        LogEntry entry = new LogEntry(
                FROM.minusSeconds(60),
                LogEntry.Action.ACTIVATE,
                file.name(),
                file.sha256(),
                "lexicon",
                "Inès Marchetti",
                "Paul Vasseur",
                Optional.of(FROM),
                "Voté");
        write(RulePaths.LOG, LogFile.write(VersionLog.EMPTY.with(entry)));
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
