package org.palmares.api.run.rankings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Titles;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
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
                List.of(
                        "score-sheets.csv:2 ASKED SHEET_NOT_IN_ROUND Final: sheet of Anna Noir (J1) for Project S3 (S3),"
                                + " which is not in this round; it does not count. Check the round or the submission."),
                uncounted(result, HEATS, "final J1 S1 2 2", "final J1 S3 10 10"));
    }

    @Test
    void excluded_entry_and_suspended_juror_do_not_count() {
        Exclusions exclusions = new Exclusions(
                new TreeMap<>(java.util.Map.of(Id.of("S1"), Text.same("late"))),
                new TreeMap<>(java.util.Map.of(Id.of("J2"), Text.same("silent"))),
                List.of(),
                new TreeSet<>());
        RankingStage.Result result = RankingStage.run(
                event,
                entries,
                sheets(HEATS, "heats J2 S2 10 10"),
                RoundExclusions.open(exclusions),
                new AdoptionStage(List.of(), Optional.empty(), List.of()));
        assertEquals(List.of("heats: S2 60.00, S3 40.00; cut [S2, S3]"), told(result));
        assertEquals(
                List.of(
                        "score-sheets.csv:2 NOTICE SHEET_ENTRY_EXCLUDED the sheet of Anna Noir (J1) for Project S1 (S1) does"
                                + " not count: late",
                        "score-sheets.csv:2 ASKED SHEET_JUROR_SUSPENDED the sheet of J2 for Project S2 (S2) does not count:"
                                + " silent"),
                uncounted(result, HEATS, "heats J2 S2 10 10"));
    }

    @Test
    void sheets_that_a_juror_left_blank_alike_are_told_in_one_sentence() {
        List<ScoreSheetDraft> drafts = sheets(HEATS).stream()
                .map(sheet -> new ScoreSheetDraft(
                        sheet.round(),
                        sheet.juror(),
                        sheet.submission(),
                        sheet.entries().subList(0, 1)))
                .toList();
        RankingStage.Result result = RankingStage.run(
                event,
                entries,
                drafts,
                RoundExclusions.open(Exclusions.NONE),
                new AdoptionStage(List.of(), Optional.empty(), List.of()));
        assertEquals(
                List.of("score-sheets.csv:2 ASKED SHEET_INCOMPLETE 3 sheets of Anna Noir (J1) do not count: no mark for"
                        + " \"Care\"; a missing mark is not a zero. Complete the sheet."),
                uncounted(result, drafts));
    }

    private List<String> uncounted(RankingStage.Result result, List<String> sheets, String... more) {
        return uncounted(result, sheets(sheets, more));
    }

    private List<String> uncounted(RankingStage.Result result, List<ScoreSheetDraft> sheets) {
        Identity anna = new Identity(Id.of("J1"), "Anna", "Noir", Optional.empty(), Optional.empty(), Optional.empty());
        Directory directory = new Directory(List.of(), List.of(anna));
        return new UncountedSheets(sheets, new Titles(entries), directory)
                .problems(result.rounds()).stream()
                        .map(each -> each.place() + " " + each.severity() + " " + each.code() + " "
                                + each.message().en())
                        .toList();
    }

    @Test
    void mark_off_the_scale_is_an_error_where_it_was_typed() {
        RankingStage.Result result = rank(List.of("heats J1 S1 11 8"));
        assertEquals(List.of("MARK_OFF_SCALE"), Worlds.codes(result.problems()));
    }

    private RankingStage.Result rank(List<String> sheets, String... more) {
        return RankingStage.run(
                event,
                entries,
                sheets(sheets, more),
                RoundExclusions.open(Exclusions.NONE),
                new AdoptionStage(List.of(), Optional.empty(), List.of()));
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
