package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.gates.ParticipantGate;
import org.palmares.api.run.gates.States;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** Everything the rules said, of every subject, with the facts it rests on; for the organizer, never projected. */
final class VerdictsTable {
    private static final List<Column> COLUMNS = List.of(
            Column.text("kind", new Text("Objet", "Subject")),
            Column.code("subject", new Text("Identifiant", "Id")),
            Column.text("name", new Text("Nom ou titre", "Name or title")),
            Column.code("rule", new Text("Règle", "Rule")),
            Column.text("rule_title", new Text("Intitulé", "Rule title")),
            Column.code("outcome", new Text("Code", "Code")),
            Column.text("outcome_label", new Text("Suite", "Outcome")),
            Column.text("scope", new Text("Portée", "Scope")),
            Column.text("state", new Text("État", "State")),
            Column.text("message", new Text("Constat", "Finding")),
            Column.text("facts", new Text("Faits lus", "Facts read")),
            Column.text("basis", new Text("Fondement", "Basis")));

    /** The column of the subject's id. */
    private static final int SUBJECT = 1;

    private static final Text NO_FINDING = new Text("rien à signaler", "nothing to report");

    private final Stages stages;
    private final Titles titles;
    private final Directory directory;

    private VerdictsTable(Stages stages) {
        this.stages = stages;
        this.titles = stages.titles();
        this.directory = stages.directory();
    }

    static ReportTable of(Stages stages) {
        return new ReportTable(
                "verdicts", new Text("Recevabilité", "Eligibility"), COLUMNS, new VerdictsTable(stages).rows());
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        Cell event = Cell.of(stages.event().name());
        stages.ofEvent().forEach(judged -> rows.add(row(judged, event)));
        for (ParticipantGate.JudgedPerson person : stages.participants().people()) {
            Cell name = Cell.of(directory.participant(person.person().id()).fullName());
            person.findings().forEach(judged -> rows.add(row(judged, name)));
        }
        stages.teamsWithoutEntry()
                .forEach(team -> team.findings()
                        .forEach(judged ->
                                rows.add(row(judged, Cell.of(team.team().name())))));
        stages.entries().forEach(entry -> rows.addAll(rows(entry)));
        stages.jurors().told().forEach(told -> rows.add(row(told)));
        stages.judgedRounds()
                .forEach(round -> round.findings()
                        .forEach(judged ->
                                rows.add(row(judged, Cell.of(round.round().label())))));
        return rows;
    }

    private List<List<Cell>> rows(JudgedEntry entry) {
        Cell title = Cell.of(titles.of(entry.entry().id()));
        return entry.findings().isEmpty()
                ? List.of(nothing(entry, title))
                : entry.findings().stream().map(judged -> row(judged, title)).toList();
    }

    /** Who would judge what, or who at all. */
    private List<Cell> row(JurorGate.Told told) {
        List<Cell> cells = new ArrayList<>(row(told.judged(), Cell.of(told.about(directory, titles))));
        if (told.submission().isEmpty()) {
            cells.set(SUBJECT, Cell.of(told.juror()));
        }
        return cells;
    }

    private static List<Cell> nothing(JudgedEntry entry, Cell title) {
        return List.of(
                Cell.of(Subject.Kind.SUBMISSION.label()),
                Cell.of(entry.entry().id()),
                title,
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.of(NO_FINDING),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank());
    }

    private static List<Cell> row(Judged judged, Cell name) {
        Finding finding = judged.finding();
        return List.of(
                Cell.of(finding.subject().kind().label()),
                Cell.code(finding.subject().id()),
                name,
                Cell.of(finding.rule().id()),
                Cell.of(finding.rule().title()),
                Cell.code(finding.outcome().name()),
                Cell.of(finding.outcome().label()),
                Cell.of(finding.scope().label()),
                Cell.of(States.text(finding, judged.state())),
                Cell.of(finding.message()),
                facts(judged).map(Cell::of).orElseGet(Cell::blank),
                Cell.of(finding.rule().basis().words()));
    }

    private static Optional<Text> facts(Judged judged) {
        return judged.facts().stream()
                .map(read -> new Text(
                        read.fact().name() + " = " + read.value().fr(),
                        read.fact().name() + " = " + read.value().en()))
                .reduce((one, other) -> new Text(one.fr() + " ; " + other.fr(), one.en() + "; " + other.en()));
    }
}
