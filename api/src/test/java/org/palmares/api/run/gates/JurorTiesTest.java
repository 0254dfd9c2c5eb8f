package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.JuryRunner;
import org.palmares.api.run.stages.EventRun;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** What ties a juror to a team: the small event, where E1 handed in S1 and E2 handed in S2. */
class JurorTiesTest {
    private static final String TEAMS =
            Worlds.lines("team;participant;topic", "E1;P1;T1", "E1;P2;T1", "E2;P3;T2", "E2;P4;T2", "E3;P5;T3");

    private static final String ENTRIES = SmallFolder.SUBMISSIONS
            .replace(";T1;;", ";T1;E1;")
            .replace(";T2;;", ";T2;E2;")
            .replace(";T3;;", ";T3;E3;");

    private static final String EVENT = Worlds.YAML.replace("  count: 3\n", "  formation: self-formed\n");

    @TempDir
    private Path home;

    @Test
    void link_with_an_id_that_is_nowhere_is_asked_with_its_line_and_the_nearest_id() {
        assertEquals(
                List.of(
                        "jurors.csv:3: the link of J2 with team:e1 touches nobody: no team has the id \"e1\"; did you"
                                + " mean \"E1\"? Correct it or remove it: as it stands, it recuses nobody.",
                        "jurors.csv:3: the link of J2 with participant:P9999 touches nobody: no registered person has"
                                + " the id \"P9999\". Correct it or remove it: as it stands, it recuses nobody.",
                        "jurors.csv:3: the link of J2 with submission:S99 touches nobody: no submission has the id"
                                + " \"S99\". Correct it or remove it: as it stands, it recuses nobody."),
                asked("mentor:team:e1|household:participant:P9999|other:submission:S99"));
    }

    @Test
    void link_with_an_id_that_is_declared_is_taken_whatever_the_spaces() {
        EventRun.Result result = run("mentor : team: E1 |household:participant:P3|supervisor:submission:S3");
        assertEquals(List.of(), ties(result.problems()));
        assertEquals(List.of("J2 S1", "J2 S2", "J2 S3"), recusals(result));
    }

    @Test
    void organisation_written_nearly_as_an_employer_is_asked_and_any_other_is_not() {
        assertEquals(
                List.of("jurors.csv:3: the link of J2 with organisation \"CHU Nor\" touches nobody; did you mean"
                        + " \"CHU Nord\", who employs somebody registered? Correct the link; if it is another"
                        + " organisation, give it its line in organisations.csv."),
                asked("other:organisation:CHU Nor"));
        assertEquals(List.of(), asked("other:organisation:Institut Calcédoine"));
        assertEquals(List.of(), asked("other:organisation:chu  nord|other:organisation:acme"));
    }

    @Test
    void organisation_that_is_none_is_refused() {
        Path folder = folder(SmallFolder.JURORS.replace(";;2026-04-05", ";other:organisation:retraité;2026-04-05"));
        Problem first = new JuryRunner()
                .outcome(folder, Optional.empty(), Optional.empty(), Optional.of(Language.EN))
                .result()
                .problems()
                .get(0);
        assertEquals(
                "jurors.csv:2: column \"links\": found \"other:organisation:retraité\", expected: the name or id of one"
                        + " organisation alone (see organisations.csv).",
                first.in(Language.EN));
    }

    @Test
    void nothing_is_asked_while_nothing_is_handed_in() {
        Path folder = folder(linked("mentor:team:E99"));
        Worlds.folder(
                folder,
                "submissions.csv",
                "id;title;submitted_at\n",
                "score-sheets.csv",
                "round;juror;submission;criterion;mark;at\n");
        assertEquals(List.of(), ties(Worlds.run(folder).problems()));
    }

    @Test
    void session_with_a_team_that_is_nowhere_is_asked() {
        Path folder = folder(SmallFolder.JURORS);
        Worlds.folder(folder, "mentor-sessions.csv", "mentor;team\nJ2;E2\nJ2;E22\n");
        assertEquals(
                List.of("mentor-sessions.csv:3: the link of J2 with team:E22 touches nobody: no team has the id"
                        + " \"E22\"; did you mean \"E2\"? Correct it or remove it: as it stands, it recuses nobody."),
                ties(Worlds.run(folder).problems()));
    }

    @Test
    void juror_with_the_address_of_a_member_is_asked_until_a_link_says_how_they_stand() {
        assertEquals(
                List.of(
                        "jurors.csv:3: J2 has the address of P3 (roster.csv:4), of the team of submission S2, and judges"
                                + " it. If this is one person or one household, write household:participant:P3 in links: they"
                                + " step aside. For a shared address, other:participant:P3: the college decides, where"
                                + " JUR-10 is in force. Otherwise correct one of the two addresses."),
                ties(sameAddress("").problems()));
        assertEquals(List.of(), ties(sameAddress("other:participant:P3").problems()));
        EventRun.Result household = sameAddress("household:participant:P3");
        assertEquals(List.of(), ties(household.problems()));
        assertEquals(List.of("J2 S2"), recusals(household));
    }

    @Test
    void link_that_recuses_nobody_any_more_does_not_settle_an_address() {
        assertEquals(
                1,
                ties(sameAddress("household:participant:P3@2010-01-01").problems())
                        .size());
    }

    @Test
    void link_that_no_rule_in_force_reads_is_told_and_settles_no_address() throws IOException {
        Path folder =
                sameAddressFolder("other:participant:P3|other:participant:P4|household:participant:P5@2010-01-01");
        Path event = folder.resolve("event.yaml");
        Files.writeString(event, Files.readString(event).replace("rules:\n", "rules:\n  only: [JUR-01, JUR-04]\n"));
        List<String> ties = ties(Worlds.run(folder).problems());
        assertEquals(
                "jurors.csv:3: J2 declares a link other, which no rule in force reads: it changes nothing. Add the rule"
                        + " (rules in event.yaml), or do not give these entries to that person (assignment.csv).",
                ties.get(0));
        assertTrue(ties.get(1).startsWith("jurors.csv:3: J2 has the address of P3"), ties.toString());
        assertEquals(2, ties.size());
    }

    @Test
    void whoever_assigns_the_jury_is_asked_too() {
        List<Problem> problems = new JuryRunner()
                .outcome(
                        folder(linked("mentor:team:E11")), Optional.empty(), Optional.empty(), Optional.of(Language.EN))
                .result()
                .problems();
        assertEquals(1, ties(problems).size(), problems.toString());
    }

    private EventRun.Result sameAddress(String links) {
        return Worlds.run(sameAddressFolder(links));
    }

    private Path sameAddressFolder(String links) {
        Path folder = folder(linked(links).replace("Tessier;;", "Tessier;Carla@Exemple.test;"));
        String roster = SmallFolder.ROSTER
                .replace("organisation;fact1", "email;organisation;fact1")
                .replace(";Médecin;", ";Médecin;;")
                .replace(";Patient;", ";Patient;;")
                .replace(";Développeur;", ";Développeur;;")
                .replace(
                        "Carla;Verdier;01/02/1982;Développeur;;",
                        "Carla;Verdier;01/02/1982;Développeur;carla@exemple.test;");
        return Worlds.folder(folder, "roster.csv", roster);
    }

    private List<String> asked(String links) {
        return ties(run(links).problems());
    }

    private EventRun.Result run(String links) {
        return Worlds.run(folder(linked(links)));
    }

    private Path folder(String jurors) {
        Path folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
        return Worlds.folder(
                folder, "jurors.csv", jurors, "teams.csv", TEAMS, "event.yaml", EVENT, "submissions.csv", ENTRIES);
    }

    private static String linked(String links) {
        return SmallFolder.JURORS.replace("Tessier;;member;;;", "Tessier;;member;;" + links + ";");
    }

    private static List<String> ties(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().startsWith("JUROR_"))
                .map(problem -> problem.in(Language.EN))
                .toList();
    }

    private static List<String> recusals(EventRun.Result result) {
        return result.stages().jurors().recusals().stream()
                .map(recusal -> recusal.juror() + " " + recusal.submission())
                .toList();
    }
}
