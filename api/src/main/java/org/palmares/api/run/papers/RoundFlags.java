package org.palmares.api.run.papers;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.run.jury.TimetableStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.jury.timetable.PlannedPitch;
import org.palmares.engine.scoring.flags.Flags;
import org.palmares.engine.scoring.flags.ReadingOrder;

/**
 * The flags of a ranking, with the order of reading as far as the folder tells it: where pitches were held, the timetable
 * before whose rooms the sheets were written; elsewhere the hours of the sheets, where all of a juror's have one of their
 * own.
 */
final class RoundFlags {
    private RoundFlags() {}

    static Flags of(Stages stages, RankingStage.RankedRound round) {
        return Flags.of(round.ranking(), round.rubric(), round.sheets(), order(stages, round));
    }

    private static ReadingOrder order(Stages stages, RankingStage.RankedRound round) {
        return timetable(stages, round)
                .filter(timed -> wasHeld(timed, round.sheets()))
                .map(timed -> asPitched(timed, round.sheets()))
                .orElseGet(() -> new ReadingOrder(
                        asTyped(stages.marks().sheets(), round.round().id()), new TreeMap<>()));
    }

    /** Whether there were several rooms, and the sheets are not of whom the timetable seats there. */
    static boolean isPitchedOtherwise(Stages stages, RankingStage.RankedRound round) {
        return timetable(stages, round)
                .filter(timed -> timed.format().rooms() > 1 && !wasHeld(timed, round.sheets()))
                .isPresent();
    }

    private static Optional<TimetableStage.Timed> timetable(Stages stages, RankingStage.RankedRound round) {
        return stages.timetables().stream()
                .filter(timed -> timed.round().id().equals(round.round().id()))
                .findFirst();
    }

    /** Whether every sheet is of a juror who sat before that pitch. */
    private static boolean wasHeld(TimetableStage.Timed timed, List<ScoreSheet> sheets) {
        Map<Id<Submission>, List<Id<Juror>>> before = timed.timetable().pitches().stream()
                .collect(Collectors.toMap(PlannedPitch::submission, PlannedPitch::jurors));
        return sheets.stream()
                .allMatch(sheet ->
                        before.getOrDefault(sheet.submission(), List.of()).contains(sheet.juror()));
    }

    private static ReadingOrder asPitched(TimetableStage.Timed timed, List<ScoreSheet> sheets) {
        List<Id<Submission>> pitched = timed.timetable().pitches().stream()
                .map(PlannedPitch::submission)
                .toList();
        SortedMap<Id<Juror>, List<Id<Submission>>> order = new TreeMap<>();
        sheets.forEach(sheet -> order.put(sheet.juror(), pitched));
        SortedMap<Id<Submission>, Integer> rooms = new TreeMap<>();
        timed.timetable().pitches().forEach(pitch -> rooms.put(pitch.submission(), pitch.room()));
        return new ReadingOrder(order, rooms);
    }

    private static SortedMap<Id<Juror>, List<Id<Submission>>> asTyped(List<ScoreSheetDraft> sheets, Id<Round> round) {
        SortedMap<Id<Juror>, List<ScoreSheetDraft>> byJuror = sheets.stream()
                .filter(sheet -> sheet.round().equals(round))
                .collect(Collectors.groupingBy(ScoreSheetDraft::juror, TreeMap::new, Collectors.toList()));
        SortedMap<Id<Juror>, List<Id<Submission>>> order = new TreeMap<>();
        byJuror.forEach((juror, own) -> {
            List<Instant> hours = own.stream()
                    .flatMap(sheet -> sheet.at().stream())
                    .distinct()
                    .toList();
            if (hours.size() == own.size()) {
                order.put(
                        juror,
                        own.stream()
                                .sorted(Comparator.comparing(sheet -> sheet.at().orElseThrow()))
                                .map(ScoreSheetDraft::submission)
                                .toList());
            }
        });
        return order;
    }
}
