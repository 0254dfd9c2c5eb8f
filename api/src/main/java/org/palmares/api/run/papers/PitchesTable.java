package org.palmares.api.run.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.PitchProposal;

/** Which pitched topics are proposed to live and why; where the owners of the others go. For the organizer. */
final class PitchesTable {
    private static final List<Column> COLUMNS = List.of(
            Column.code("topic", new Text("Sujet", "Topic")),
            Column.text("title", new Text("Titre", "Title")),
            Column.text("lives", new Text("Retenu", "Lives")),
            Column.text("confirmed", new Text("Confirmé", "Confirmed")),
            Column.number("interest", new Text("Souhaits", "Wishes")),
            Column.text("by_rank", new Text("Par rang de souhait", "By place among the wishes")),
            Column.text("why", new Text("Pourquoi", "Why")),
            Column.text("owners", new Text("Où vont ses porteurs", "Where its owners go")));

    private static final Text YES = new Text("oui", "yes");
    private static final Text NO = new Text("non", "no");

    private PitchesTable() {}

    static ReportTable of(Stages stages, PitchProposal proposal) {
        List<List<Cell>> rows =
                proposal.verdicts().stream().map(each -> row(stages, each)).toList();
        return new ReportTable("pitches", new Text("Projets proposés", "Pitches"), COLUMNS, rows);
    }

    private static List<Cell> row(Stages stages, PitchProposal.Verdict verdict) {
        String byRank = verdict.wishes().stream().map(String::valueOf).collect(Collectors.joining(" / "));
        return List.of(
                Cell.of(verdict.topic()),
                Cell.of(stages.event().findTopic(verdict.topic()).orElseThrow().title()),
                Cell.of(verdict.lives() ? YES : NO),
                Cell.of(verdict.confirmed() ? YES : NO),
                Cell.of(verdict.interest()),
                Cell.of(byRank),
                Cell.of(verdict.reason()),
                Cell.orBlank(verdict.owners().stream()
                        .map(PitchesTable::goes)
                        .reduce((one, other) -> new Text(one.fr() + " " + other.fr(), one.en() + " " + other.en()))
                        .map(Cell::of)));
    }

    private static Text goes(PitchProposal.Owner owner) {
        String way = owner.person() + " → " + owner.next().map(Id::value).orElse("-") + ". ";
        return new Text(way + owner.reason().fr(), way + owner.reason().en());
    }
}
