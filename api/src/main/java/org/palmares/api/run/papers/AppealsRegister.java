package org.palmares.api.run.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.folder.Appeal;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.report.Typography;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * The register of appeals, each with where it stands at the moment asked for, else at the last one written in the
 * register.
 */
public final class AppealsRegister {
    private static final List<Column> COLUMNS = List.of(
            Column.date("at", new Text("Reçue le", "Received")),
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.text("object", new Text("Objet", "Object")),
            Column.date("deadline", new Text("À répondre avant le", "Answer due")),
            Column.text("state", new Text("État", "State")),
            Column.text("answer", new Text("Réponse", "Answer")),
            Column.date("answered_at", new Text("Répondue le", "Answered")));

    private final Stages stages;
    private final List<Appeal> appeals;
    private final Optional<Instant> now;

    public AppealsRegister(Stages stages) {
        this.stages = stages;
        this.appeals = stages.awarding().appeals();
        this.now = stages.clock()
                .asked()
                .or(() -> appeals.stream()
                        .flatMap(appeal -> Stream.concat(Stream.of(appeal.at()), appeal.answeredAt().stream()))
                        .max(Comparator.naturalOrder()));
    }

    public boolean isEmpty() {
        return appeals.isEmpty();
    }

    public ReportTable table() {
        List<List<Cell>> rows = appeals.stream()
                .sorted(Comparator.comparing(Appeal::at))
                .map(this::row)
                .toList();
        return new ReportTable("appeals", new Text("Registre des réclamations", "Register of appeals"), COLUMNS, rows);
    }

    private List<Cell> row(Appeal appeal) {
        return List.of(
                moment(Optional.of(appeal.at())),
                Cell.orBlank(appeal.submission().map(Cell::of)),
                Cell.orBlank(appeal.submission().map(stages.titles()::of).map(Cell::of)),
                Cell.of(appeal.object()),
                moment(appeal.deadline()),
                Cell.of(state(appeal)),
                Cell.orBlank(appeal.answer().map(Cell::of)),
                moment(appeal.answeredAt()));
    }

    private Cell moment(Optional<Instant> at) {
        ZoneId zone = stages.event().zone();
        return Cell.orBlank(at.map(moment -> Cell.of(moment.atZone(zone).toLocalDateTime())));
    }

    private Text state(Appeal appeal) {
        if (appeal.answer().isPresent()) {
            return new Text("répondue", "answered");
        }
        return isOverdue(appeal) ? new Text("en retard", "overdue") : new Text("ouverte", "open");
    }

    private boolean isOverdue(Appeal appeal) {
        return appeal.answer().isEmpty()
                && appeal.deadline()
                        .filter(deadline -> now.filter(deadline::isBefore).isPresent())
                        .isPresent();
    }

    /** What still waits for an answer, and what came after the last moment for appeals. */
    public List<Problem> problems() {
        Stream<Problem> overdue = appeals.stream().filter(this::isOverdue).map(this::overdue);
        Optional<Instant> until = stages.settings().contacts().appeals().flatMap(contact -> contact.until());
        Stream<Problem> late = appeals.stream()
                .filter(appeal ->
                        until.filter(last -> last.isBefore(appeal.at())).isPresent())
                .map(this::late);
        return Stream.concat(overdue, late).toList();
    }

    private Problem overdue(Appeal appeal) {
        LocalDate due =
                appeal.deadline().orElseThrow().atZone(stages.event().zone()).toLocalDate();
        Text about = about(appeal);
        return Problem.asked(
                appeal.place(),
                "APPEAL_OVERDUE",
                new Text(
                        "réclamation" + about.fr() + " sans réponse, à donner avant le "
                                + new Typography(Language.FR).date(due)
                                + ". Répondez, puis écrivez la réponse et sa date (answer, answered_at).",
                        "appeal" + about.en() + " without an answer, due on "
                                + new Typography(Language.EN).date(due)
                                + ". Answer it, then write the answer and its date (answer, answered_at)."));
    }

    private Problem late(Appeal appeal) {
        Text about = about(appeal);
        return Problem.notice(
                appeal.place(),
                "APPEAL_LATE",
                new Text(
                        "réclamation" + about.fr()
                                + " reçue après la date limite que fixe l'événement (contacts: appeals: until).",
                        "appeal" + about.en() + " received after the last date that the event sets (contacts: appeals:"
                                + " until)."));
    }

    /** What it contests. */
    private Text about(Appeal appeal) {
        return appeal.submission()
                .map(stages.titles()::withId)
                .map(title -> new Text(" sur " + title.fr(), " about " + title.en()))
                .orElse(new Text(" sur l'événement", " about the event"));
    }
}
