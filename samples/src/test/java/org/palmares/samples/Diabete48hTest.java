package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

/** A hundred people, a laboratory that pays and does not judge; what was planted stands in SOURCE.md. */
class Diabete48hTest {
    private static final String NAME = "diabete_48h";

    /** Nothing that is asked here depends on how well teams are searched. */
    private static final long EVALUATIONS = 2_000;

    @TempDir
    private static Path folder;

    private static SampleEvent event;
    private static RunResult result;
    private static SortedMap<String, BigDecimal> points;

    @BeforeAll
    static void run() throws IOException {
        event = SampleEvent.copied(NAME, folder);
        result = event.run(EVALUATIONS);
        points = ByHand.points(
                event.rows("score-sheets.csv"),
                "passages",
                Map.of("utilite", 30, "ergonomie", 20, "faisabilite", 20, "innovation", 20, "restitution", 10),
                10);
    }

    @Test
    void expert_of_the_sponsor_entered_as_juror_is_refused_with_the_reason() {
        List<String> said = Rows.of(result, "verdicts.csv").stream()
                .filter(row -> row.get("rule").equals("JUR-07"))
                .map(row -> row.get("subject") + " " + row.get("outcome") + " " + row.get("message"))
                .toList();
        assertEquals(
                List.of("J11 SUSPEND Le membre du jury est salarié d'un sponsor, ce que le règlement exclut."), said);
        Set<String> judging = Rows.of(result, "assignment.csv").stream()
                .filter(row -> row.get("state").equals("juge"))
                .map(row -> row.get("juror"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("J01", "J02", "J03", "J04", "J05", "J06", "J07", "J08", "J09", "J10"), judging);
    }

    @Test
    void points_are_those_by_hand() {
        assertEquals(List.of(), ByHand.differences(points, Rows.of(result, "ranking.csv")));
    }

    @Test
    void ten_thousand_euros_are_shared_by_the_places_that_those_tied_hold() {
        List<String> given = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String prize : List.of("premier", "deuxieme", "troisieme")) {
            for (Map<String, String> row : Rows.of(result, "prize-" + prize + ".csv")) {
                if (row.get("state").equals("lauréat proposé")) {
                    given.add(row.get("submission") + " " + row.get("amount"));
                    sum = sum.add(new BigDecimal(row.get("amount")));
                }
            }
        }
        assertEquals(List.of("S-T12 5000.00", "S-T02 2500.00", "S-T15 2500.00"), given);
        assertEquals(new BigDecimal("10000.00"), sum);
        List<String> order = ByHand.order(points);
        assertEquals(List.of("S-T12", "S-T05", "S-T02", "S-T15", "S-T06", "S-T10", "S-T17"), order.subList(0, 7));
        assertEquals(0, points.get("S-T02").compareTo(points.get("S-T15")));
        assertEquals(0, points.get("S-T06").compareTo(points.get("S-T17")));
    }

    @Test
    void patients_favourite_is_counted_apart_from_the_marks() throws IOException {
        SortedMap<String, Integer> byHand = countedByHand();
        assertEquals(13, byHand.values().stream().mapToInt(Integer::intValue).sum());
        SortedMap<String, Integer> counted = new TreeMap<>();
        Rows.of(result, "vote-vote_patients.csv").stream()
                .filter(row -> row.get("state").equals("comptés"))
                .forEach(row -> counted.put(row.get("submission"), Integer.valueOf(row.get("ballots"))));
        assertEquals(byHand, counted);
        String most = byHand.keySet().stream()
                .reduce((one, other) -> byHand.get(other) > byHand.get(one) ? other : one)
                .orElseThrow();
        assertEquals(
                List.of("lauréat proposé " + most),
                Rows.of(result, "prize-coup_de_coeur.csv").stream()
                        .map(row -> row.get("state") + " " + row.get("submission"))
                        .toList());
    }

    @Test
    void team_that_claims_a_diagnosis_is_out_until_its_label_stands() throws IOException {
        assertEquals(List.of("corrigé"), states(result, "S-T09", "ETH-04"));
        assertTrue(points.containsKey("S-T09"));
        List<String> first = event.lines("submissions.csv").stream()
                .filter(line -> !line.startsWith("S-T09;Rétinote;T09;2027-03-21 12:06"))
                .toList();
        RunResult without =
                SampleEvent.copied(NAME, folder).write("submissions.csv", first).run(EVALUATIONS);
        assertEquals(List.of("maintenu"), states(without, "S-T09", "ETH-04"));
        assertEquals(
                List.of(),
                Rows.of(without, "ranking.csv").stream()
                        .filter(row -> row.get("submission").equals("S-T09")
                                && !row.get("rank").isEmpty())
                        .toList());
    }

    @Test
    void patients_are_in_eight_teams_at_least_and_every_team_has_five_to_seven() throws IOException {
        Set<String> patients = event.rows("roster.csv").stream()
                .filter(row -> row.get("Vous êtes").equals("Patient"))
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        Map<String, Set<String>> teams = new TreeMap<>();
        Rows.of(result, "teams.csv")
                .forEach(row -> teams.computeIfAbsent(row.get("team"), unseen -> new HashSet<>())
                        .add(row.get("participant")));
        assertEquals(17, teams.size());
        assertEquals(100, teams.values().stream().mapToInt(Set::size).sum());
        assertTrue(teams.values().stream().allMatch(team -> team.size() >= 5 && team.size() <= 7), teams::toString);
        long withPatients = teams.values().stream()
                .filter(team -> team.stream().anyMatch(patients::contains))
                .count();
        assertTrue(withPatients >= 8, () -> "teams with a patient: " + withPatients);
    }

    /** One ballot a badge, of patients, not for one's own topic. */
    private static SortedMap<String, Integer> countedByHand() throws IOException {
        Map<String, String> roles = event.rows("roster.csv").stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("Vous êtes")));
        Map<String, String> placed = event.rows("decisions.csv").stream()
                .collect(Collectors.toMap(row -> row.get("subject"), row -> row.get("value")));
        Set<String> voted = new HashSet<>();
        SortedMap<String, Integer> counted = new TreeMap<>();
        for (Map<String, String> ballot : event.rows("votes.csv")) {
            String badge = ballot.get("badge");
            boolean own = ("S-" + placed.get(badge)).equals(ballot.get("submission"));
            if (roles.get(badge).equals("Patient") && !own && voted.add(badge)) {
                counted.merge(ballot.get("submission"), 1, Integer::sum);
            }
        }
        return counted;
    }

    private static List<String> states(RunResult result, String subject, String rule) {
        return Rows.of(result, "verdicts.csv").stream()
                .filter(row ->
                        row.get("subject").equals(subject) && row.get("rule").equals(rule))
                .map(row -> row.get("state").replace("\"", "").replaceAll(" (par|le) .*", ""))
                .toList();
    }
}
