package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.report.ReportTable;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Verdict;

/** Everything the rules said, of participants, submissions and jurors; for the organizer, never projected. */
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
            Column.text("basis", new Text("Fondement", "Basis")));

    private static final Text PARTICIPANT = new Text("participant", "participant");
    private static final Text SUBMISSION = new Text("projet rendu", "submission");
    private static final Text JUROR = new Text("membre du jury", "juror");
    private static final Text NO_FINDING = new Text("rien à signaler", "nothing to report");

    private final Titles titles;
    private final Directory directory;

    private VerdictsTable(Titles titles, Directory directory) {
        this.titles = titles;
        this.directory = directory;
    }

    static ReportTable of(
            ParticipantGate.Result participants,
            List<SubmissionGate.JudgedEntry> entries,
            JurorGate.Result jurors,
            List<Participant> people,
            Titles titles,
            Directory directory) {
        VerdictsTable table = new VerdictsTable(titles, directory);
        List<List<Cell>> rows = new ArrayList<>();
        Map<Subject, Verdict> verdicts =
                participants.verdicts().stream().collect(Collectors.toMap(Verdict::subject, verdict -> verdict));
        people.forEach(person ->
                rows.addAll(table.rows(person, verdicts.get(Subject.of(Subject.Kind.PARTICIPANT, person.id())))));
        entries.forEach(entry -> rows.addAll(table.rows(entry)));
        jurors.pairs().forEach(pair -> rows.addAll(table.rows(pair)));
        return new ReportTable("verdicts", new Text("Recevabilité", "Eligibility"), COLUMNS, rows);
    }

    private List<List<Cell>> rows(Participant person, Verdict verdict) {
        Cell name = Cell.of(directory.participant(person.id()).fullName());
        return verdict.findings().stream()
                .map(finding -> row(PARTICIPANT, finding, name, new State.Standing()))
                .toList();
    }

    private List<List<Cell>> rows(SubmissionGate.JudgedEntry entry) {
        Cell title = Cell.of(titles.of(entry.entry().id()));
        if (entry.findings().isEmpty()) {
            return List.of(nothing(entry, title));
        }
        return entry.findings().stream()
                .map(judged -> row(SUBMISSION, judged.finding(), title, judged.state()))
                .toList();
    }

    private List<List<Cell>> rows(JurorGate.JudgedPair pair) {
        return pair.verdict().findings().stream()
                .map(finding -> row(JUROR, finding, Cell.of(name(pair)), new State.Standing()))
                .toList();
    }

    /** Who would judge what. */
    private Text name(JurorGate.JudgedPair pair) {
        String name = directory.juror(pair.juror()).fullName();
        Text title = titles.of(pair.submission());
        return new Text(name + ", " + title.fr(), name + ", " + title.en());
    }

    private static List<Cell> nothing(SubmissionGate.JudgedEntry entry, Cell title) {
        return List.of(
                Cell.of(SUBMISSION),
                Cell.of(entry.entry().id()),
                title,
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.of(NO_FINDING),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank());
    }

    private static List<Cell> row(Text kind, Finding finding, Cell name, State state) {
        return List.of(
                Cell.of(kind),
                Cell.code(finding.subject().id()),
                name,
                Cell.of(finding.rule().id()),
                Cell.of(finding.rule().title()),
                Cell.code(finding.outcome().name()),
                Cell.of(finding.outcome().label()),
                Cell.of(finding.scope().label()),
                Cell.of(States.text(finding, state)),
                Cell.of(finding.message()),
                Cell.of(finding.rule().basis().words()));
    }
}
