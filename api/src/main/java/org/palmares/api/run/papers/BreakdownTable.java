package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Breakdown;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.RankedEntry;

/**
 * Each entry's points down to what every mark brings to them: a row a sheet, then one for what its entry is drawn by and
 * what the previous round brings. The last column sums to the points of the ranking, to the rounding of what is shown.
 */
final class BreakdownTable {
    private static final int DECIMALS = 2;
    private static final int WEIGHT_DECIMALS = 4;
    private static final Text DRAWN = new Text("rapprochement de la moyenne générale", "drawn towards the mean of all");
    private static final Text CARRIED = new Text("report du tour précédent", "carried over from the previous round");

    private final Stages stages;
    private final List<Criterion> criteria;
    private final CriterionKeys keys;

    private BreakdownTable(Stages stages, RankingStage.RankedRound round) {
        this.stages = stages;
        this.criteria = round.rubric().counting();
        this.keys = CriterionKeys.of(round.rubric());
    }

    static ReportTable of(Stages stages, RankingStage.RankedRound round) {
        BreakdownTable table = new BreakdownTable(stages, round);
        SortedMap<Id<Submission>, Breakdown> breakdowns = breakdowns(round);
        List<List<Cell>> rows = new ArrayList<>();
        round.ranking().entries().forEach(entry -> rows.addAll(table.rows(entry, breakdowns.get(entry.submission()))));
        Text title = new Text("Des points de chaque projet à ses notes", "From each submission's points to its marks");
        return new ReportTable("breakdown", title, table.columns(), rows);
    }

    /** By ranked entry. */
    static SortedMap<Id<Submission>, Breakdown> breakdowns(RankingStage.RankedRound round) {
        SortedMap<Id<Submission>, List<ScoreSheet>> sheets = new TreeMap<>();
        round.sheets()
                .forEach(sheet -> sheets.computeIfAbsent(sheet.submission(), each -> new ArrayList<>())
                        .add(sheet));
        SortedMap<Id<Submission>, Breakdown> breakdowns = new TreeMap<>();
        for (RankedEntry entry : round.ranking().entries()) {
            List<ScoreSheet> own = sheets.getOrDefault(entry.submission(), List.of());
            breakdowns.put(entry.submission(), Breakdown.of(entry, round.rubric(), own));
        }
        return breakdowns;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("submission", new Text("Projet", "Submission")),
                Column.text("from", new Text("Venant de", "From")),
                Column.number("weight", new Text("Poids de la grille", "Weight of the sheet"), WEIGHT_DECIMALS)));
        criteria.forEach(criterion ->
                columns.add(Column.number("mark_" + keys.of(criterion.id()), criterion.label(), DECIMALS)));
        columns.add(Column.number("correction", new Text("Correction du juré", "Correction of the juror"), DECIMALS));
        columns.add(Column.number("points", new Text("Points apportés", "Points brought"), DECIMALS));
        return columns;
    }

    private List<List<Cell>> rows(RankedEntry entry, Breakdown breakdown) {
        Cell title = Cell.of(stages.titles().of(entry.submission()));
        List<List<Cell>> rows = new ArrayList<>();
        breakdown.sheets().forEach(sheet -> rows.add(sheet(title, sheet)));
        if (breakdown.drawn().rounded().signum() != 0) {
            rows.add(whole(title, DRAWN, breakdown.drawn()));
        }
        if (entry.why().carriedOver().isPresent()) {
            rows.add(whole(title, CARRIED, breakdown.carriedOver()));
        }
        return rows;
    }

    private List<Cell> sheet(Cell title, Breakdown.OfSheet sheet) {
        List<Cell> cells = new ArrayList<>(List.of(
                title,
                Cell.of(stages.directory().juror(sheet.juror()).fullName()),
                Cell.of(sheet.weight(WEIGHT_DECIMALS))));
        sheet.marks().forEach(mark -> cells.add(Cell.of(mark.points().rounded())));
        cells.add(Cell.of(sheet.correction().rounded()));
        cells.add(Cell.of(sheet.points().rounded()));
        return cells;
    }

    private List<Cell> whole(Cell title, Text from, Points points) {
        List<Cell> cells = new ArrayList<>(List.of(title, Cell.of(from), Cell.blank()));
        cells.addAll(Collections.nCopies(criteria.size() + 1, Cell.blank()));
        cells.add(Cell.of(points.rounded()));
        return cells;
    }
}
