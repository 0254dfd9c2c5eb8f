package org.palmares.api.run.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.report.Typography;
import org.palmares.api.run.Titles;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.BesideRanking;
import org.palmares.engine.scoring.Breakdown;
import org.palmares.engine.scoring.Certainty;
import org.palmares.engine.scoring.JurorPart;
import org.palmares.engine.scoring.JuryFigures;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.RankedEntry;

/** The tables of a round in the confidential annex. A figure more is a column more. */
final class AnnexTables {
    private static final int DECIMALS = 2;
    private static final int CHANCE_DECIMALS = 3;
    private static final int WEIGHT_DECIMALS = 4;
    private static final Column SUBMISSION = Column.text("submission", new Text("Projet", "Submission"));
    private static final Column JUROR = Column.text("juror", new Text("Membre du jury", "Juror"));

    /** Where the rank by the other method stands: after that by the plain mean. */
    private static final int BESIDE = 4;

    private final Stages stages;
    private final Titles titles;
    private final RankingStage.RankedRound round;
    private final SortedMap<Id<Submission>, Breakdown> breakdowns;

    AnnexTables(Stages stages, RankingStage.RankedRound round) {
        this.stages = stages;
        this.titles = stages.titles();
        this.round = round;
        this.breakdowns = BreakdownTable.breakdowns(round);
    }

    /** Both ranks of each entry, and how far its jurors lie apart. */
    ReportTable standings() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number("rank", new Text("Rang proposé", "Proposed rank")),
                SUBMISSION,
                Column.number("points", new Text("Points", "Points"), DECIMALS),
                Column.number("mean_rank", new Text("Rang par moyenne brute", "Rank by plain mean")),
                Column.text("interval", new Text("Rang à 95 %", "Rank, 95 %")),
                Column.number("first", new Text("P(premier)", "P(first)"), CHANCE_DECIMALS),
                Column.number("sheets", new Text("Grilles", "Sheets")),
                Column.number("beyond", new Text("Points hors grilles", "Points beyond sheets"), DECIMALS),
                Column.number("lowest", new Text("Grille la plus basse", "Lowest sheet"), DECIMALS),
                Column.number("highest", new Text("Grille la plus haute", "Highest sheet"), DECIMALS)));
        beside().ifPresent(other -> columns.add(BESIDE, besideColumn(other)));
        if (RankedParts.several(round.ranking())) {
            columns.add(2, Column.number("part", RankedParts.PART));
            columns.add(3, Column.number("rank_in_part", RankedParts.RANK));
        }
        List<List<Cell>> rows =
                round.ranking().entries().stream().map(this::standing).toList();
        return new ReportTable("standings", new Text("Rangs", "Ranks"), columns, rows);
    }

    private List<Cell> standing(RankedEntry entry) {
        Optional<Certainty.OfEntry> sure =
                round.ranking().certainty().flatMap(certainty -> certainty.find(entry.submission()));
        List<Points> points =
                entry.why().jurors().stream().map(JurorPart::points).sorted().toList();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(entry.rank()),
                Cell.of(titles.of(entry.submission())),
                Cell.of(entry.points().rounded()),
                Cell.of(entry.why().meanRank()),
                Cell.orBlank(sure.map(known -> Cell.of(known.from() + "–" + known.to()))),
                Cell.orBlank(sure.map(known -> Cell.of(known.first()))),
                Cell.of(entry.sheets()),
                Cell.of(beyond(breakdowns.get(entry.submission()))),
                Cell.orBlank(points.stream().findFirst().map(lowest -> Cell.of(lowest.rounded()))),
                Cell.orBlank(points.stream().reduce((one, next) -> next).map(highest -> Cell.of(highest.rounded())))));
        beside().ifPresent(other ->
                cells.add(BESIDE, Cell.orBlank(other.find(entry.submission()).map(each -> Cell.of(each.rank())))));
        if (RankedParts.several(round.ranking())) {
            cells.add(2, Cell.of(entry.part()));
            cells.add(3, Cell.of(entry.rankInPart()));
        }
        return cells;
    }

    /** What drawing the entry towards the mean of all brings, and the previous round. */
    private static BigDecimal beyond(Breakdown breakdown) {
        return breakdown.drawn().plus(breakdown.carriedOver()).rounded();
    }

    /** The other method, where it is not the plain mean, which has its column anyway. */
    private Optional<BesideRanking> beside() {
        return round.ranking().beside().filter(other -> other.method() != RankingMethod.WEIGHTED_MEAN);
    }

    private static Column besideColumn(BesideRanking other) {
        Text method = other.method().label();
        return Column.number("beside_rank", new Text("Rang par " + method.fr(), "Rank by " + method.en()));
    }

    /** How each juror used the points. */
    ReportTable jurors() {
        List<Column> columns = List.of(
                JUROR,
                Column.number("sheets", new Text("Grilles", "Sheets")),
                Column.number("mean", new Text("Moyenne donnée", "Mean given"), DECIMALS),
                Column.number("spread", new Text("Écart type", "Standard deviation"), DECIMALS),
                Column.number("leniency", new Text("Indulgence", "Leniency"), DECIMALS),
                Column.text("leniency_interval", new Text("à 95 %", "95 %")),
                Column.number(
                        "correction", new Text("Correction de la méthode", "Correction by the method"), DECIMALS));
        List<List<Cell>> rows =
                round.ranking().figures().jurors().stream().map(this::juror).toList();
        return new ReportTable(
                "jurors",
                new Text("Usage du barème par chaque membre", "How each juror used the scale"),
                columns,
                rows);
    }

    private List<Cell> juror(JuryFigures.OfJuror juror) {
        Optional<Certainty.OfJuror> leniency = leniency(juror.juror());
        return List.of(
                Cell.of(name(juror.juror())),
                Cell.of(juror.figures().sheets()),
                Cell.of(juror.figures().mean().rounded()),
                Cell.of(juror.figures().spread()),
                Cell.orBlank(leniency.map(known -> Cell.of(known.leniency()))),
                Cell.orBlank(leniency.map(known -> Cell.of(interval(known)))),
                Cell.orBlank(effect(juror.juror())
                        .map(effect -> Cell.of(effect.rounded().negate()))));
    }

    /** How far above the jury a juror marks; negative below. */
    private Optional<Certainty.OfJuror> leniency(Id<Juror> juror) {
        return round.ranking().certainty().stream()
                .flatMap(certainty -> certainty.jurors().stream())
                .filter(known -> known.juror().equals(juror))
                .findFirst();
    }

    private static Text interval(Certainty.OfJuror known) {
        return new Text(interval(known, Language.FR), interval(known, Language.EN));
    }

    private static String interval(Certainty.OfJuror known, Language language) {
        Typography say = new Typography(language);
        return say.number(known.low(), DECIMALS) + say.say(" à ", " to ") + say.number(known.high(), DECIMALS);
    }

    private Optional<Points> effect(Id<Juror> juror) {
        return round.ranking().entries().stream()
                .flatMap(entry -> entry.why().jurors().stream())
                .filter(part -> part.juror().equals(juror))
                .map(JurorPart::effect)
                .findFirst();
    }

    /** Every mark, as read, and what its sheet brings to the points: nothing where it does not count. */
    ReportTable marks(List<ScoreSheetDraft> sheets) {
        List<Column> columns = new ArrayList<>(List.of(SUBMISSION, JUROR));
        CriterionKeys keys = CriterionKeys.of(round.rubric());
        for (Criterion criterion : round.rubric().criteria()) {
            columns.add(Column.number("mark_" + keys.of(criterion.id()), criterion.label()));
        }
        columns.add(Column.number("weight", new Text("Poids", "Weight"), WEIGHT_DECIMALS));
        columns.add(Column.number("correction", new Text("Correction", "Correction"), DECIMALS));
        columns.add(Column.number("points", new Text("Points apportés", "Points brought"), DECIMALS));
        List<List<Cell>> rows = sheets.stream()
                .sorted(Comparator.comparing(ScoreSheetDraft::submission).thenComparing(ScoreSheetDraft::juror))
                .map(this::marks)
                .toList();
        return new ReportTable("marks", new Text("Notes de chaque membre", "Marks of each juror"), columns, rows);
    }

    private List<Cell> marks(ScoreSheetDraft sheet) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.of(titles.of(sheet.submission())), Cell.of(name(sheet.juror()))));
        for (Criterion criterion : round.rubric().criteria()) {
            cells.add(Cell.orBlank(mark(sheet, criterion).map(Cell::of)));
        }
        Optional<Breakdown.OfSheet> brought = brought(sheet);
        cells.add(Cell.orBlank(brought.map(each -> Cell.of(each.weight(WEIGHT_DECIMALS)))));
        cells.add(Cell.orBlank(brought.map(each -> Cell.of(each.correction().rounded()))));
        cells.add(Cell.orBlank(brought.map(each -> Cell.of(each.points().rounded()))));
        return cells;
    }

    private Optional<Breakdown.OfSheet> brought(ScoreSheetDraft sheet) {
        return Optional.ofNullable(breakdowns.get(sheet.submission())).stream()
                .flatMap(breakdown -> breakdown.sheets().stream())
                .filter(each -> each.juror().equals(sheet.juror()))
                .findFirst();
    }

    private static Optional<BigDecimal> mark(ScoreSheetDraft sheet, Criterion criterion) {
        return sheet.entries().stream()
                .filter(entry -> entry.criterion().equals(criterion.id()))
                .map(ScoreSheetDraft.Entry::mark)
                .map(Mark::value)
                .findFirst();
    }

    private String name(Id<Juror> juror) {
        return stages.directory().juror(juror).fullName();
    }
}
