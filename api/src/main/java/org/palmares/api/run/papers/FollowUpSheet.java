package org.palmares.api.run.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.FollowedUp;
import org.palmares.api.event.settings.FollowUp;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.report.Typography;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult;

/**
 * Which projects are followed after the event, and when they are asked what became of them. Those that the folder names
 * are followed; until it names any, the laureates are proposed in the order of the prizes.
 */
public final class FollowUpSheet {
    private static final List<Column> COLUMNS = List.of(
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.code("team", new Text("Équipe", "Team")),
            Column.code("checkpoint", new Text("Étape", "Checkpoint")),
            Column.date("due", new Text("Échéance", "Due")),
            Column.code("state", new Text("État", "State")),
            Column.date("on", new Text("Demandé le", "Asked on")),
            Column.text("note", new Text("Remarque", "Note")));

    private final Stages stages;
    private final FollowUp followUp;
    private final List<FollowedUp> lines;

    private FollowUpSheet(Stages stages, FollowUp followUp) {
        this.stages = stages;
        this.followUp = followUp;
        this.lines = stages.awarding().followedUp();
    }

    /** The sheet; empty where the event follows nothing, or nobody can be followed yet. */
    public static Optional<FollowUpSheet> of(Stages stages) {
        return stages.settings()
                .awards()
                .followUp()
                .map(followUp -> new FollowUpSheet(stages, followUp))
                .filter(sheet -> !sheet.projects().isEmpty());
    }

    public ReportTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Id<Submission> project : projects()) {
            followUp.months().forEach(months -> rows.add(row(project, months)));
        }
        return new ReportTable("follow-up", new Text("Suivi", "Follow-up"), COLUMNS, rows);
    }

    private List<Cell> row(Id<Submission> project, int months) {
        Optional<FollowedUp> line = line(project, months);
        return List.of(
                Cell.of(project),
                Cell.of(stages.titles().of(project)),
                Cell.orBlank(team(project)),
                Cell.code("M" + months),
                Cell.of(due(stages.event(), months)),
                Cell.orBlank(line.flatMap(FollowedUp::state).map(state -> Cell.code(code(state)))),
                Cell.orBlank(line.flatMap(FollowedUp::on).map(Cell::of)),
                Cell.orBlank(line.map(FollowedUp::note)
                        .filter(note -> !note.isBlank())
                        .map(Cell::of)));
    }

    private Optional<Cell> team(Id<Submission> project) {
        return stages.entries().stream()
                .filter(entry -> entry.entry().id().equals(project))
                .flatMap(entry -> entry.entry().team().stream())
                .map(team -> Cell.of(team.id()))
                .findFirst();
    }

    private static String code(FollowedUp.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Optional<FollowedUp> line(Id<Submission> project, int months) {
        return lines.stream()
                .filter(line ->
                        line.submission().equals(project) && line.months().orElse(0) == months)
                .reduce((earlier, later) -> later);
    }

    private List<Id<Submission>> projects() {
        return lines.isEmpty()
                ? laureates().stream()
                        .limit(followUp.projects().orElse(Integer.MAX_VALUE))
                        .toList()
                : lines.stream().map(FollowedUp::submission).distinct().toList();
    }

    private List<Id<Submission>> laureates() {
        return stages.prizes().stream()
                .filter(result -> result instanceof PrizeResult.Awarded)
                .flatMap(result -> ((PrizeResult.Awarded) result).laureates().stream())
                .map(PrizeResult.Laureate::submission)
                .distinct()
                .toList();
    }

    /** Laureates beyond the number of projects that are followed, where nobody has chosen yet. */
    private Optional<Problem> left() {
        List<Id<Submission>> followed = projects();
        List<Text> left = laureates().stream()
                .filter(project -> lines.isEmpty() && !followed.contains(project))
                .map(stages.titles()::withId)
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.notice(
                        Place.of("event.yaml"),
                        "FOLLOW_UP_LEAVES_LAUREATES",
                        new Text(
                                "suivi de " + Language.FR.count(followed.size(), "projet", "projets")
                                        + ", dans l'ordre des prix ; lauréats sans suivi : "
                                        + new Typography(Language.FR)
                                                .list(left.stream()
                                                        .map(Text::fr)
                                                        .toList())
                                        + ". Nommez dans follow-up.csv ceux que vous suivez, ou relevez follow-up:"
                                        + " projects.",
                                Language.EN.count(followed.size(), "project", "projects")
                                        + " followed, in the order of the prizes; laureates without follow-up: "
                                        + new Typography(Language.EN)
                                                .list(left.stream()
                                                        .map(Text::en)
                                                        .toList())
                                        + ". Name in follow-up.csv those that you follow, or raise follow-up:"
                                        + " projects.")));
    }

    /** So many months after the day on which the event ends, in its zone; the last of a shorter month. */
    static LocalDate due(Event event, int months) {
        Phase last = event.phases().stream()
                .filter(phase -> phase.kind() == Phase.Kind.PRIZE_GIVING)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> event.phases().stream()
                        .filter(phase -> phase.kind() != Phase.Kind.FOLLOW_UP && phase.kind() != Phase.Kind.PUBLICATION)
                        .max(Comparator.comparing(Phase::deadline))
                        .orElse(event.phases().get(event.phases().size() - 1)));
        return last.deadline().atZone(event.zone()).toLocalDate().plusMonths(months);
    }

    /** Checkpoints that have passed without an answer, on the day asked for, else on the last day that was written down. */
    public List<Problem> problems() {
        Optional<LocalDate> today = stages.clock()
                .asked()
                .map(at -> at.atZone(stages.event().zone()).toLocalDate())
                .or(() -> lines.stream().flatMap(line -> line.on().stream()).max(Comparator.naturalOrder()));
        List<Problem> problems = new ArrayList<>(left().stream().toList());
        for (int months : followUp.months()) {
            LocalDate due = due(stages.event(), months);
            List<Text> silent = projects().stream()
                    .filter(project -> !isOver(project)
                            && line(project, months).flatMap(FollowedUp::state).isEmpty())
                    .map(stages.titles()::withId)
                    .toList();
            if (today.filter(due::isBefore).isPresent() && !silent.isEmpty()) {
                problems.add(passed("M" + months, due, silent));
            }
        }
        return problems;
    }

    /** Nobody is asked again about what was given up or came to its end. */
    private boolean isOver(Id<Submission> project) {
        return lines.stream()
                .filter(line -> line.submission().equals(project))
                .flatMap(line -> line.state().stream())
                .anyMatch(state -> state == FollowedUp.State.DROPPED || state == FollowedUp.State.COMPLETED);
    }

    private static Problem passed(String checkpoint, LocalDate due, List<Text> projects) {
        return Problem.asked(
                Place.of("follow-up.csv"),
                "FOLLOW_UP_DUE",
                new Text(
                        "étape " + checkpoint + " du " + new Typography(Language.FR).date(due)
                                + " : on ne sait rien de "
                                + projects.stream().map(Text::fr).collect(Collectors.joining(", "))
                                + ". Demandez des nouvelles et écrivez l'état (active, paused, completed, dropped).",
                        "checkpoint " + checkpoint + " of " + new Typography(Language.EN).date(due)
                                + ": nothing is known of "
                                + projects.stream().map(Text::en).collect(Collectors.joining(", "))
                                + ". Ask them and write the state (active, paused, completed, dropped)."));
    }
}
