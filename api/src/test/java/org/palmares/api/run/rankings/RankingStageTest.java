package org.palmares.api.run.rankings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Exclusions;

/** Two criteria of equal weight from 0 to 10: points are five times the sum of both marks. */
class RankingStageTest {
    private static final List<String> HEATS = List.of("heats J1 S1 8 8", "heats J1 S2 6 6", "heats J1 S3 4 4");

    private final Event event = Worlds.event();
    private final List<Entry> entries = List.of(
            Worlds.entry(Worlds.sound("S1", "T1")),
            Worlds.entry(Worlds.sound("S2", "T2")),
            Worlds.entry(Worlds.sound("S3", "T3")));

    @Test
    void nothing_is_ranked_without_marks() {
        assertEquals(new RankingStage.Result(List.of(), List.of()), rank());
    }

    @Test
    void final_waits_for_its_marks() {
        RankingStage.Result result = rank(HEATS);
        assertEquals(List.of("heats: S1 80.00, S2 60.00, S3 40.00; cut [S1, S2]"), told(result));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void final_ranks_whom_the_cut_let_through_and_carries_half_over() {
        RankingStage.Result result = rank(HEATS, "final J1 S1 2 2", "final J1 S2 10 10");
        assertEquals(
                List.of("heats: S1 80.00, S2 60.00, S3 40.00; cut [S1, S2]", "final: S2 80.00, S1 50.00"),
                told(result));
    }

    @Test
    void sheet_of_an_entry_that_was_cut_does_not_count_and_is_asked_about_where_it_stands() {
        RankingStage.Result result = rank(HEATS, "final J1 S1 2 2", "final J1 S3 10 10");
        assertEquals("final: S1 50.00", told(result).get(1));
        assertEquals(
                List.of("SHEET_NOT_IN_ROUND score-sheets.csv:2 ASKED"),
                result.problems().stream()
                        .map(each -> each.code() + " " + each.place() + " " + each.severity())
                        .toList());
    }

    @Test
    void excluded_entry_and_suspended_juror_do_not_count() {
        Exclusions exclusions = new Exclusions(
                new TreeMap<>(java.util.Map.of(Id.of("S1"), Text.same("late"))),
                new TreeMap<>(java.util.Map.of(Id.of("J2"), Text.same("silent"))),
                List.of());
        RankingStage.Result result = RankingStage.run(
                event, entries, sheets(HEATS, "heats J2 S2 10 10"), exclusions, new AdoptionStage(List.of(), 0));
        assertEquals(List.of("heats: S2 60.00, S3 40.00; cut [S2, S3]"), told(result));
        assertEquals(
                List.of(Problem.Severity.NOTICE, Problem.Severity.ASKED),
                result.problems().stream().map(Problem::severity).toList());
    }

    @Test
    void mark_off_the_scale_is_an_error_where_it_was_typed() {
        RankingStage.Result result = rank(List.of("heats J1 S1 11 8"));
        assertEquals(List.of("MARK_OFF_SCALE"), Worlds.codes(result.problems()));
    }

    private RankingStage.Result rank(List<String> sheets, String... more) {
        return RankingStage.run(event, entries, sheets(sheets, more), Exclusions.NONE, new AdoptionStage(List.of(), 0));
    }

    private RankingStage.Result rank() {
        return rank(List.of());
    }

    private static List<ScoreSheetDraft> sheets(List<String> sheets, String... more) {
        return Stream.concat(sheets.stream(), Stream.of(more))
                .map(Worlds::sheet)
                .toList();
    }

    /** {@code round: entry points, …; cut [who goes on]}. */
    private static List<String> told(RankingStage.Result result) {
        List<String> told = new ArrayList<>();
        for (RankingStage.RankedRound round : result.rounds()) {
            List<String> entries = round.ranking().entries().stream()
                    .map(entry ->
                            entry.submission() + " " + entry.points().rounded().setScale(2))
                    .toList();
            String cut =
                    round.cut().map(decision -> "; cut " + decision.goingOn()).orElse("");
            told.add(round.round().id() + ": " + String.join(", ", entries) + cut);
        }
        return told;
    }
}
