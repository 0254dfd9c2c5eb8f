package org.palmares.api.run.rankings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.Ranking;
import org.palmares.engine.scoring.RankingCalculator;
import org.palmares.engine.scoring.RankingRequest;

/** What an event file says of a round, from the key to the ranking. Points are five times the sum of both marks. */
class RoundKeysTest {
    /** Topic T1 is marked high and T2 low; S4 is the weakest of its topic, S8 the best of its own. */
    private static final List<String> TWO_LEVELS = List.of(
            "heats J1 S1 9 8",
            "heats J2 S1 9 9",
            "heats J1 S2 8 9",
            "heats J2 S2 8 8",
            "heats J1 S3 9 9",
            "heats J2 S3 8 9",
            "heats J1 S4 5 5",
            "heats J2 S4 8 7",
            "heats J1 S5 2 3",
            "heats J2 S5 3 2",
            "heats J1 S6 3 3",
            "heats J2 S6 2 3",
            "heats J1 S7 3 2",
            "heats J2 S7 3 3",
            "heats J1 S8 8 8",
            "heats J2 S8 5 5");

    @Test
    void entries_within_tie_within_of_the_best_share_its_rank() {
        List<String> sheets = List.of("heats J1 S1 8 8", "heats J1 S2 8 7", "heats J1 S3 7 7");
        assertEquals(List.of("1 S1 80.00", "2 S2 75.00", "3 S3 70.00"), told(rank("quorum: 1", sheets)));
        assertEquals(List.of("1 S1 80.00", "1 S2 75.00", "3 S3 70.00"), told(rank("quorum: 1, tie-within: 5", sheets)));
    }

    @Test
    void casting_vote_of_the_first_named_who_marked_all_those_tied_breaks_what_the_criteria_leave() {
        List<String> sheets =
                List.of("heats J1 S1 8 8", "heats J1 S2 6 6", "heats J2 S1 6 6", "heats J2 S2 8 8", "heats J3 S3 1 1");
        assertEquals(List.of("1 S1 70.00", "1 S2 70.00", "3 S3 10.00"), told(rank("quorum: 1", sheets)));
        assertEquals(
                List.of("1 S2 70.00", "2 S1 70.00", "3 S3 10.00"),
                told(rank("quorum: 1, casting-vote: [J3, J2, J1]", sheets)));
    }

    @Test
    void tracks_draw_each_entry_to_the_level_of_its_own_topic_as_the_engine_does() {
        Ranking together = levelled("");
        Ranking apart = levelled(", tracks: topic");
        assertEquals("S8", at(together, 4), "the best of the low topic beats the weakest of the high one");
        assertEquals("S4", at(apart, 4));
        assertEquals(told(byTheEngine(tracksOfTopics())), told(apart));
        assertEquals(told(byTheEngine(new TreeMap<>())), told(together));
        assertNotEquals(told(together), told(apart));
    }

    private static Ranking levelled(String tracks) {
        return rank("quorum: 1" + tracks, "perequation", TWO_LEVELS);
    }

    private static Ranking byTheEngine(SortedMap<Id<Submission>, String> tracks) {
        Event event = event("quorum: 1", "perequation");
        Round round = event.rounds().get(0);
        List<ScoreSheet> sheets = TWO_LEVELS.stream()
                .map(Worlds::sheet)
                .map(draft -> draft.check(event.rubrics().get(0)))
                .map(checked -> ((ScoreSheetDraft.Checked.Sheet) checked).sheet())
                .toList();
        return RankingCalculator.compute(new RankingRequest(
                round,
                event.rubrics().get(0),
                entries().stream().map(Entry::id).toList(),
                sheets,
                Exclusions.NONE,
                new TreeMap<>(),
                tracks,
                new TreeSet<>(List.of(1, 2))));
    }

    private static SortedMap<Id<Submission>, String> tracksOfTopics() {
        SortedMap<Id<Submission>, String> tracks = new TreeMap<>();
        entries()
                .forEach(entry ->
                        tracks.put(entry.id(), entry.latest().topics().get(0).value()));
        return tracks;
    }

    private static Ranking rank(String keys, List<String> sheets) {
        return rank(keys, "weighted-mean", sheets);
    }

    private static Ranking rank(String keys, String method, List<String> sheets) {
        return RankingStage.run(
                        event(keys, method),
                        entries(),
                        sheets.stream().map(Worlds::sheet).toList(),
                        RoundExclusions.open(Exclusions.NONE),
                        new AdoptionStage(List.of(), Optional.empty(), List.of()))
                .rounds()
                .get(0)
                .ranking();
    }

    private static Event event(String keys, String method) {
        return Worlds.settings(Worlds.YAML
                        .replaceFirst("quorum: 1", keys)
                        .replaceFirst("method: weighted-mean", "method: " + method))
                .event();
    }

    private static List<Entry> entries() {
        return Stream.of("S1 T1", "S2 T1", "S3 T1", "S4 T1", "S5 T2", "S6 T2", "S7 T2", "S8 T2")
                .map(line -> line.split(" "))
                .map(part -> Worlds.entry(Worlds.sound(part[0], part[1])))
                .toList();
    }

    private static String at(Ranking ranking, int place) {
        return ranking.entries().get(place - 1).submission().value();
    }

    private static List<String> told(Ranking ranking) {
        return ranking.entries().stream()
                .map(entry -> entry.rank() + " " + entry.submission() + " "
                        + entry.points().rounded().setScale(2))
                .toList();
    }
}
