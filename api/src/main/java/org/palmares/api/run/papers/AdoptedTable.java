package org.palmares.api.run.papers;

import java.util.List;
import java.util.Optional;
import org.palmares.api.event.folder.AdoptedRank;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.rankings.AdoptionStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.deliberation.Hands;

/** The adopted ranking beside the proposed one, with the vote and the reason of each change. */
final class AdoptedTable {
    private static final List<Column> COLUMNS = List.of(
            Column.number("adopted_rank", new Text("Rang arrêté", "Adopted rank")),
            Column.number("proposed_rank", new Text("Rang proposé", "Proposed rank")),
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.number("points", new Text("Points sur 100", "Points out of 100"), 2),
            Column.number("votes_for", new Text("Voix pour", "Votes for")),
            Column.number("votes_against", new Text("Voix contre", "Votes against")),
            Column.number("abstentions", new Text("Abstentions", "Abstentions")),
            Column.text("casting", new Text("Voix prépondérante", "Casting vote")),
            Column.text("reason", new Text("Motif", "Reason")),
            Column.date("at", new Text("Le", "At")));

    private final RankingStage.RankedRound round;
    private final AdoptionStage.AdoptedRound adopted;
    private final Stages stages;

    private AdoptedTable(RankingStage.RankedRound round, AdoptionStage.AdoptedRound adopted, Stages stages) {
        this.round = round;
        this.adopted = adopted;
        this.stages = stages;
    }

    /** The table of one ranking on which the jury has voted, under that name. */
    static ReportTable of(
            String name, RankingStage.RankedRound round, AdoptionStage.AdoptedRound adopted, Stages stages) {
        Text label = round.label();
        AdoptedTable table = new AdoptedTable(round, adopted, stages);
        return new ReportTable(
                name,
                new Text("Classement arrêté, " + label.fr(), "Adopted ranking, " + label.en()),
                COLUMNS,
                adopted.adoption().ranking().stream().map(table::row).toList());
    }

    private List<Cell> row(Contender each) {
        RankedEntry proposed = round.ranking().find(each.submission()).orElseThrow();
        Optional<AdoptedRank> line = adopted.line(each.submission());
        Optional<Hands> hands = line.flatMap(AdoptedRank::vote);
        return List.of(
                Cell.of(each.rank()),
                Cell.of(proposed.rank()),
                Cell.of(each.submission()),
                Cell.of(stages.titles().of(each.submission())),
                Cell.of(each.points().rounded()),
                Cell.orBlank(hands.map(vote -> Cell.of(vote.inFavour()))),
                Cell.orBlank(hands.map(vote -> Cell.of(vote.against()))),
                Cell.orBlank(hands.map(vote -> Cell.of(vote.abstentions()))),
                Cell.orBlank(hands.flatMap(AdoptedTable::casting).map(Cell::of)),
                Cell.orBlank(line.flatMap(AdoptedRank::reason).map(Cell::of)),
                Cell.orBlank(line.flatMap(AdoptedRank::at)
                        .map(at -> Cell.of(at.atZone(stages.event().zone()).toLocalDateTime()))));
    }

    private static Optional<Text> casting(Hands hands) {
        return switch (hands.casting()) {
            case NONE -> Optional.empty();
            case IN_FAVOUR -> Optional.of(new Text("pour", "for"));
            case AGAINST -> Optional.of(new Text("contre", "against"));
        };
    }
}
