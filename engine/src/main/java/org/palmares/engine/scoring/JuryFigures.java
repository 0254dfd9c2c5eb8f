package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * How each juror used the points, beside the whole jury.
 *
 * @param whole all sheets that count; empty when there are none
 * @param jurors by id
 */
public record JuryFigures(Optional<Figures> whole, List<OfJuror> jurors) {
    /**
     * Mean and spread of some sheets.
     *
     * @param sheets how many count, at least 1
     * @param mean their mean
     * @param spread their standard deviation (dividing by the number of sheets), two decimals
     * @param alike whether they all have exactly the same points, which a spread that rounds to 0 does not say
     */
    public record Figures(int sheets, Points mean, BigDecimal spread, boolean alike) {}

    /** The figures of one juror. */
    public record OfJuror(Id<Juror> juror, Figures figures) {}

    public JuryFigures {
        Objects.requireNonNull(whole, "whole");
        jurors = List.copyOf(jurors);
    }

    static JuryFigures of(PointsTable table) {
        List<OfJuror> jurors = new ArrayList<>();
        table.byJuror().forEach((juror, cells) -> jurors.add(new OfJuror(juror, figures(cells))));
        return new JuryFigures(
                table.cells().isEmpty() ? Optional.empty() : Optional.of(figures(table.cells())), jurors);
    }

    private static Figures figures(List<PointsTable.Cell> cells) {
        Points mean = PointsTable.mean(cells);
        BigFraction variance = Fractions.mean(cells.stream()
                .map(cell -> cell.points().minus(mean).exact().pow(2))
                .toList());
        BigDecimal spread = variance.bigDecimalValue(12, RoundingMode.HALF_UP).sqrt(MathContext.DECIMAL64);
        return new Figures(cells.size(), mean, spread.setScale(2, RoundingMode.HALF_UP), variance.signum() == 0);
    }
}
