package org.palmares.api.run.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Titles;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.Ties;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.BesideRanking;
import org.palmares.engine.scoring.CarriedOver;
import org.palmares.engine.scoring.Certainty;
import org.palmares.engine.scoring.CriterionPart;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.RankedEntry;

/** A round's ranking, each rank decomposed down to the jury's mean mark on each criterion. */
final class RankingTable {
    private static final int POINT_DECIMALS = 2;
    private static final int CHANCE_DECIMALS = 3;

    private final RankingStage.RankedRound round;
    private final Titles titles;
    private final Stages stages;

    private RankingTable(RankingStage.RankedRound round, Stages stages) {
        this.round = round;
        this.titles = stages.titles();
        this.stages = stages;
    }

    /** The table of one round, under that name. */
    static ReportTable of(String name, RankingStage.RankedRound round, Stages stages) {
        RankingTable table = new RankingTable(round, stages);
        Text label = round.round().label();
        Text title = new Text("Classement proposé, " + label.fr(), "Proposed ranking, " + label.en());
        return new ReportTable(name, title, table.columns(), table.rows());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number("rank", new Text("Rang", "Rank")),
                Column.code("submission", new Text("Projet", "Submission")),
                Column.text("title", new Text("Titre", "Title")),
                Column.number("points", new Text("Points sur 100", "Points out of 100"), POINT_DECIMALS),
                Column.number("sheets", new Text("Grilles", "Sheets")),
                Column.number("mean_points", new Text("Moyenne brute", "Plain mean"), POINT_DECIMALS),
                Column.number("mean_rank", new Text("Rang par moyenne brute", "Rank by plain mean")),
                Column.number(
                        "beside_points", new Text("Points, autre méthode", "Points, other method"), POINT_DECIMALS),
                Column.number("beside_rank", new Text("Rang, autre méthode", "Rank, other method")),
                Column.number("rank_from", new Text("Rang, au mieux", "Rank, at best")),
                Column.number("rank_to", new Text("Rang, au pire", "Rank, at worst"))));
        if (inParts()) {
            columns.add(3, Column.number("part", RankedParts.PART));
            columns.add(4, Column.number("rank_in_part", RankedParts.RANK));
        }
        for (int line : round.ranking().lines()) {
            columns.add(Column.number("chance_top_" + line, chanceOf(line), CHANCE_DECIMALS));
        }
        if (carriesOver()) {
            columns.add(Column.number("carried_points", new Text("Tour précédent", "Previous round"), POINT_DECIMALS));
            columns.add(Column.number("carried_share", new Text("Part du tour précédent", "Previous round's share")));
        }
        CriterionKeys keys = CriterionKeys.of(round.rubric());
        for (Criterion criterion : round.rubric().criteria()) {
            String key = keys.of(criterion.id());
            columns.add(Column.number("mark_" + key, label("Note moyenne", "Mean mark", criterion), 2));
            columns.add(Column.number("part_" + key, label("Apport", "Contribution", criterion), 2));
        }
        columns.add(Column.text("tie", new Text("Départage", "Tie-break")));
        columns.add(Column.text("cut", new Text("Sélection", "Cut")));
        columns.add(Column.text("reserve", new Text("Sous réserve", "Under reserve")));
        return columns;
    }

    private static Text chanceOf(int line) {
        return line == 1
                ? new Text("Probabilité d'être 1er", "Chance of being 1st")
                : new Text("Probabilité d'être dans les " + line, "Chance of being in the top " + line);
    }

    private boolean inParts() {
        return RankedParts.several(round.ranking());
    }

    private boolean carriesOver() {
        return round.round().scoring().carryOver().signum() > 0;
    }

    private List<List<Cell>> rows() {
        return round.ranking().entries().stream().map(this::row).toList();
    }

    private List<Cell> row(RankedEntry entry) {
        Optional<BesideRanking.Entry> beside = beside(entry.submission());
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(entry.rank()),
                Cell.of(entry.submission()),
                Cell.of(titles.of(entry.submission())),
                Cell.of(entry.points().rounded()),
                Cell.of(entry.sheets()),
                Cell.of(entry.why().mean().rounded()),
                Cell.of(entry.why().meanRank()),
                Cell.orBlank(beside.map(other -> Cell.of(other.points().rounded()))),
                Cell.orBlank(beside.map(other -> Cell.of(other.rank())))));
        if (inParts()) {
            cells.add(3, Cell.of(entry.part()));
            cells.add(4, Cell.of(entry.rankInPart()));
        }
        Optional<Certainty.OfEntry> certainty =
                round.ranking().certainty().flatMap(known -> known.find(entry.submission()));
        cells.add(Cell.orBlank(certainty.map(known -> Cell.of(known.from()))));
        cells.add(Cell.orBlank(certainty.map(known -> Cell.of(known.to()))));
        for (int line : round.ranking().lines()) {
            cells.add(Cell.orBlank(certainty.map(known -> Cell.of(known.within().get(line)))));
        }
        if (carriesOver()) {
            Optional<CarriedOver> carried = entry.why().carriedOver();
            cells.add(Cell.orBlank(carried.map(each -> Cell.of(each.previous().rounded()))));
            cells.add(Cell.orBlank(carried.map(each -> Cell.of(each.share()))));
        }
        for (Criterion criterion : round.rubric().criteria()) {
            Optional<CriterionPart> part = part(entry, criterion);
            cells.add(Cell.orBlank(part.map(each -> Cell.of(mean(each)))));
            cells.add(Cell.orBlank(part.map(each -> Cell.of(each.contribution().rounded()))));
        }
        cells.add(
                Cell.orBlank(Ties.text(entry, round, titles, stages.directory()).map(Cell::of)));
        cells.add(Cell.orBlank(cut(entry.submission()).map(Cell::of)));
        cells.add(Cell.orBlank(stages.reserve(entry.submission()).map(Cell::of)));
        return cells;
    }

    private Optional<BesideRanking.Entry> beside(Id<Submission> submission) {
        return round.ranking().beside().flatMap(beside -> beside.find(submission));
    }

    private static Optional<CriterionPart> part(RankedEntry entry, Criterion criterion) {
        return entry.why().criteria().stream()
                .filter(part -> part.criterion().equals(criterion.id()))
                .findFirst();
    }

    private static BigDecimal mean(CriterionPart part) {
        return part.mean().rounded();
    }

    private Optional<Text> cut(Id<Submission> submission) {
        return round.cut().flatMap(cut -> cut.find(submission)).map(CutDecision.Line::reason);
    }

    private static Text label(String fr, String en, Criterion criterion) {
        return new Text(
                fr + " : " + criterion.label().fr(),
                en + ": " + criterion.label().en());
    }
}
