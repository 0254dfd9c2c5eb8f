package org.palmares.api.run.runners;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.HourWords;
import org.palmares.api.run.papers.TimetableTable;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.timetable.PlannedPitch;
import org.palmares.engine.jury.timetable.Replanned;

/**
 * {@code timetable-changes}: whoever has to be told.
 *
 * @param withdrawn what is pitched no more, as it was announced
 */
record ReplannedTable(Stages stages, Replanned replanned, List<PlannedPitch> withdrawn) {
    private static final List<Column> COLUMNS = List.of(
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.text("team", new Text("Équipe", "Team")),
            Column.date("announced", new Text("Annoncé", "Announced")),
            Column.date("start", new Text("Début", "Start")),
            Column.number("announced_room", new Text("Salle annoncée", "Announced room")),
            Column.number("room", new Text("Salle", "Room")));

    /** Those that withdrew, those that move, those that are new. */
    ReportTable table() {
        List<List<Cell>> rows = Stream.of(
                        withdrawn.stream().map(pitch -> row(pitch.submission(), Optional.of(pitch), Optional.empty())),
                        replanned.changes().stream()
                                .map(change -> row(
                                        change.after().submission(),
                                        Optional.of(change.before()),
                                        Optional.of(change.after()))),
                        replanned.added().stream()
                                .map(pitch -> row(pitch.submission(), Optional.empty(), Optional.of(pitch))))
                .flatMap(Function.identity())
                .toList();
        return new ReportTable("timetable-changes", new Text("Changements", "Changes"), COLUMNS, rows);
    }

    /** Somebody new was not announced; whoever withdrew has no hour any more. */
    private List<Cell> row(Id<Submission> submission, Optional<PlannedPitch> before, Optional<PlannedPitch> after) {
        return List.of(
                Cell.of(submission),
                Cell.of(stages.titles().of(submission)),
                Cell.orBlank(TimetableTable.team(stages, submission).map(Cell::of)),
                Cell.orBlank(before.map(this::start)),
                Cell.orBlank(after.map(this::start)),
                Cell.orBlank(before.map(each -> Cell.of(each.room()))),
                Cell.orBlank(after.map(each -> Cell.of(each.room()))));
    }

    private Cell start(PlannedPitch pitch) {
        return Cell.of(new HourWords(stages.event().zone()).local(pitch.time().opens()));
    }
}
