package org.palmares.api.run.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Entry;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult;

/**
 * Who wins, one line an entry, so that another event can take them over: its folder reads the same table. Ids have the
 * event before them, because two events may both know an S1; the hour has its offset, because their zones may differ.
 */
final class LaureatesTable {
    private static final List<Column> COLUMNS = List.of(
            Column.code("id", new Text("Identifiant", "Identifier")),
            Column.text("title", new Text("Titre", "Title")),
            Column.code("team", new Text("Équipe", "Team")),
            Column.code("submitted_at", new Text("Rendu le", "Handed in at")),
            Column.code("event", new Text("Événement", "Event")),
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("prizes", new Text("Prix", "Prizes")),
            Column.text("reserve", new Text("Réserve", "Reserve")));

    private final Stages stages;

    private LaureatesTable(Stages stages) {
        this.stages = stages;
    }

    /** Empty while nobody wins anything. */
    static Optional<ReportTable> of(Stages stages) {
        LaureatesTable table = new LaureatesTable(stages);
        List<List<Cell>> rows = table.prizesWon().entrySet().stream()
                .map(won -> table.row(won.getKey(), won.getValue()))
                .toList();
        return Optional.of(rows)
                .filter(found -> !found.isEmpty())
                .map(found -> new ReportTable("laureates", new Text("Lauréats", "Laureates"), COLUMNS, found));
    }

    /** The names of what each entry wins, in the order of the event's prizes. */
    private Map<Id<Submission>, Text> prizesWon() {
        Map<Id<Submission>, Text> won = new LinkedHashMap<>();
        for (int at = 0; at < stages.prizes().size(); at++) {
            Text prize = stages.event().prizes().get(at).label();
            if (stages.prizes().get(at) instanceof PrizeResult.Awarded awarded) {
                awarded.laureates()
                        .forEach(each ->
                                won.merge(each.submission(), LaureateWords.marked(prize, each), LaureatesTable::and));
            }
        }
        return won;
    }

    private static Text and(Text one, Text other) {
        return new Text(one.fr() + " ; " + other.fr(), one.en() + "; " + other.en());
    }

    private List<Cell> row(Id<Submission> submission, Text prizes) {
        Entry entry = stages.entries().stream()
                .map(JudgedEntry::entry)
                .filter(each -> each.id().equals(submission))
                .findFirst()
                .orElseThrow();
        Submission latest = entry.latest();
        Optional<Id<Team>> team = entry.team().map(Team::id).or(latest::team);
        return List.of(
                Cell.of(fromHere(submission)),
                Cell.of(latest.title()),
                Cell.orBlank(team.map(this::fromHere).map(Cell::of)),
                Cell.code(latest.submittedAt()
                        .atZone(stages.event().zone())
                        .toOffsetDateTime()
                        .toString()),
                Cell.of(stages.event().id()),
                Cell.of(submission),
                Cell.of(prizes),
                Cell.orBlank(stages.reserve(submission).map(Cell::of)));
    }

    /** An id too long to be one with the event before it stays as it is. */
    private <T> Id<T> fromHere(Id<T> id) {
        String named = stages.event().id() + "-" + id;
        return Id.isValid(named) ? Id.of(named) : id;
    }
}
