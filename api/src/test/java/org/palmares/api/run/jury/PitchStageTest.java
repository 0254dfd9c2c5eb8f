package org.palmares.api.run.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.FormationRunner;

/** Three pitches of which two may live. People are fictional. */
class PitchStageTest {
    private static final String YAML =
            Worlds.YAML.replace("  choice: fixed\n", "  choice: decided\n  live: {count: 2, others: merge}\n");
    private static final String ROSTER = Worlds.lines(
            "id;given_name;family_name;birth_date;role;own_topic;wish1;wish2",
            "P1;Ada;Roussel;01/02/1980;Médecin;T1;T1;T2",
            "P2;Basile;Quentin;01/02/1981;Développeur;T2;T2;T1",
            "P3;Carla;Verdier;01/02/1982;Développeur;T3;T3;T2",
            "P4;Denis;Hamon;01/02/1983;Patient;;T1;T2",
            "P5;Elsa;Morvan;01/02/1984;Développeur;;T2;T1");
    private static final String IMPORT = Worlds.lines(
            "columns:",
            "  own_topic: own_topic",
            "  wish1: wish",
            "  wish2: wish",
            "roles:",
            "  médecin: DOCTOR",
            "  développeur: DEV",
            "  patient: PATIENT");

    @TempDir
    Path home;

    private RunOutcome run(String... more) {
        List<String> files = new ArrayList<>(List.of("event.yaml", YAML, "roster.csv", ROSTER, "import.yaml", IMPORT));
        files.addAll(List.of(more));
        return new FormationRunner()
                .outcome(
                        Worlds.folder(home, files.toArray(String[]::new)),
                        FormationRunner.Wish.NONE,
                        Worlds.evaluations(500),
                        Optional.empty(),
                        step -> {},
                        () -> false);
    }

    private static Set<String> teams(RunOutcome outcome) {
        return outcome.result()
                .outputs()
                .get("teams.csv")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split("[;,]", -1)[0])
                .collect(Collectors.toSet());
    }

    @Test
    void teams_are_formed_on_the_pitches_proposed_and_the_organizer_is_asked_to_confirm() {
        RunOutcome outcome = run();
        assertEquals(Set.of("T1", "T2"), teams(outcome));
        List<String> codes = Worlds.codes(outcome.result().problems());
        assertTrue(codes.contains("PITCHES_TO_CONFIRM"), codes.toString());
        String pitches = outcome.result().outputs().get("pitches.csv").text();
        assertTrue(pitches.contains("P3 → T2."), pitches);
        assertEquals(RunResult.Status.NEEDS_PERSON, outcome.result().status());
    }

    @Test
    void a_confirmed_pitch_lives_and_once_all_is_said_nobody_is_asked() {
        RunOutcome outcome = run(
                "decisions.csv",
                Worlds.lines(
                        "decision;subject;value;reason;by;at",
                        "live;T3;oui;le jury y tient;Odile Ferrand;2026-05-01",
                        "live;T2;yes;;Odile Ferrand;2026-05-01",
                        "live;T1;non;;Odile Ferrand;2026-05-01"));
        assertEquals(Set.of("T2", "T3"), teams(outcome));
        List<String> codes = Worlds.codes(outcome.result().problems());
        assertFalse(codes.contains("PITCHES_TO_CONFIRM"), codes.toString());
    }

    @Test
    void a_decision_on_an_unknown_pitch_is_asked_back() {
        RunOutcome outcome = run(
                "decisions.csv",
                Worlds.lines("decision;subject;value;reason;by;at", "live;T9;oui;;Odile Ferrand;2026-05-01"));
        List<String> codes = Worlds.codes(outcome.result().problems());
        assertTrue(codes.contains("DECISION_UNKNOWN_VALUE"), codes.toString());
    }
}
