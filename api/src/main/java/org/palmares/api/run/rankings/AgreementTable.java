package org.palmares.api.run.rankings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Agreement;
import org.palmares.engine.scoring.agreement.Concordance;
import org.palmares.engine.scoring.agreement.Intraclass;

/** How far a round's jury agrees: on points, then criterion by criterion. For the confidential annex. */
public final class AgreementTable {
    private static final int DECIMALS = 3;

    /** Where the intraclass correlation of one juror stands in a row, and that of the mean. */
    private static final int ONE = 3;

    private static final int MEAN = 6;

    private AgreementTable() {}

    public static ReportTable of(String name, RankingStage.RankedRound round) {
        Agreement agreement = round.ranking().agreement();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(points(agreement));
        agreement
                .criteria()
                .forEach(each -> rows.add(row(
                        round.rubric()
                                .find(each.criterion())
                                .map(Criterion::label)
                                .orElseThrow(),
                        each.figures())));
        Text label = round.round().label();
        return new ReportTable(
                name,
                new Text("Accord du jury, " + label.fr(), "Agreement of the jury, " + label.en()),
                columns(),
                rows);
    }

    private static List<Column> columns() {
        return List.of(
                Column.text("on", new Text("Sur", "On")),
                number("alpha_interval", "Alpha de Krippendorff (écarts)", "Krippendorff's alpha (differences)"),
                number("alpha_ordinal", "Alpha de Krippendorff (ordre)", "Krippendorff's alpha (order)"),
                number("icc_one", "ICC(2,1), un juré", "ICC(2,1), one juror"),
                number("icc_one_low", "ICC(2,1), bas à 95 %", "ICC(2,1), low at 95%"),
                number("icc_one_high", "ICC(2,1), haut à 95 %", "ICC(2,1), high at 95%"),
                number("icc_mean", "ICC(2,k), moyenne du jury", "ICC(2,k), mean of the jury"),
                number("kendall_w", "W de Kendall", "Kendall's W"),
                number("kendall_p", "p du W de Kendall", "p of Kendall's W"));
    }

    private static Column number(String key, String fr, String en) {
        return Column.number(key, new Text(fr, en), DECIMALS);
    }

    /** The correlations of whole sheets follow from the fitted variances where jurors marked some entries only. */
    private static List<Cell> points(Agreement agreement) {
        List<Cell> cells = new ArrayList<>(row(new Text("Points", "Points"), agreement.points()));
        agreement.partial().ifPresent(partial -> {
            cells.set(ONE, Cell.of(new BigDecimal(partial.agreement())));
            cells.set(MEAN, Cell.of(new BigDecimal(partial.agreementMean())));
        });
        return cells;
    }

    private static List<Cell> row(Text on, Agreement.Figures figures) {
        return List.of(
                Cell.of(on),
                cell(figures.interval()),
                cell(figures.ordinal()),
                cell(figures.intraclass(), Intraclass::agreement),
                cell(figures.intraclass(), icc -> icc.agreementInterval().low()),
                cell(figures.intraclass(), icc -> icc.agreementInterval().high()),
                cell(figures.intraclass(), Intraclass::agreementMean),
                cell(figures.concordance(), Concordance::w),
                cell(figures.concordance(), Concordance::p));
    }

    private static Cell cell(OptionalDouble figure) {
        return figure.isPresent() ? Cell.of(new BigDecimal(figure.getAsDouble())) : Cell.blank();
    }

    private static <T> Cell cell(Optional<T> figures, Function<T, Double> figure) {
        return Cell.orBlank(figures.map(each -> Cell.of(new BigDecimal(figure.apply(each)))));
    }
}
