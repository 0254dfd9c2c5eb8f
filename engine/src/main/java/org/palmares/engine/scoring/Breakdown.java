package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;

/**
 * An entry's points down to its marks: Σ over sheets of weight × (Σ of what the marks give + correction), then what is
 * drawn towards the mean of all, then the share carried over. Exact: the parts sum to the points.
 *
 * @param sheets one per sheet that counts, in the order of ids
 * @param drawn what drawing the entry towards the mean of all brings; with duels, what they bring beyond their mean
 * @param carriedOver what the previous round brings; zero where nothing is carried over
 */
public record Breakdown(List<OfSheet> sheets, Points drawn, Points carriedOver) {
    /**
     * What one sheet brings to the entry's points.
     *
     * @param weight by how much the entry moves when the sheet counts for one point more
     * @param marks what its marks bring, in the order of the rubric; criteria that do not count are left out
     * @param correction what levelling its juror brings
     */
    public record OfSheet(Id<Juror> juror, BigFraction weight, List<OfMark> marks, Points correction) {
        public OfSheet {
            Objects.requireNonNull(juror, "juror");
            Objects.requireNonNull(weight, "weight");
            marks = List.copyOf(marks);
            Objects.requireNonNull(correction, "correction");
        }

        /** The weight with so many decimals: for print only. */
        public BigDecimal weight(int decimals) {
            return weight.bigDecimalValue(decimals, RoundingMode.HALF_UP);
        }

        /** All that the sheet brings. */
        public Points points() {
            return marks.stream().map(OfMark::points).reduce(correction, Points::plus);
        }
    }

    /**
     * What one mark brings to the entry's points.
     *
     * @param weight by how much the entry moves when the mark goes from nothing to the top of its scale, in points
     */
    public record OfMark(Id<Criterion> criterion, Points weight, Points points) {
        public OfMark {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(points, "points");
        }
    }

    public Breakdown {
        sheets = List.copyOf(sheets);
        Objects.requireNonNull(drawn, "drawn");
        Objects.requireNonNull(carriedOver, "carriedOver");
    }

    /**
     * Breaks an entry down.
     *
     * @param sheets those that its ranking was computed from, or more
     */
    public static Breakdown of(RankedEntry entry, Rubric rubric, List<ScoreSheet> sheets) {
        SortedMap<Id<Juror>, ScoreSheet> own = new TreeMap<>();
        sheets.stream()
                .filter(sheet -> sheet.submission().equals(entry.submission()))
                .forEach(sheet -> own.put(sheet.juror(), sheet));
        BigFraction kept = entry.why()
                .carriedOver()
                .map(carried -> BigFraction.ONE.subtract(Fractions.of(carried.share())))
                .orElse(BigFraction.ONE);
        List<OfSheet> parts = new ArrayList<>();
        for (JurorPart part : entry.why().jurors()) {
            parts.add(sheet(part, rubric, own.get(part.juror()), kept));
        }
        Points carried = entry.why()
                .carriedOver()
                .map(each -> each.previous().times(each.share()))
                .orElse(Points.ZERO);
        Points brought = parts.stream().map(OfSheet::points).reduce(carried, Points::plus);
        return new Breakdown(parts, entry.points().minus(brought), carried);
    }

    private static OfSheet sheet(JurorPart part, Rubric rubric, ScoreSheet sheet, BigFraction kept) {
        BigFraction weight = part.weight().multiply(kept);
        List<OfMark> marks = rubric.counting().stream()
                .map(criterion -> mark(criterion, rubric, sheet, weight))
                .toList();
        return new OfSheet(part.juror(), weight, marks, part.correction().times(kept));
    }

    private static OfMark mark(Criterion criterion, Rubric rubric, ScoreSheet sheet, BigFraction weight) {
        BigFraction mark = Fractions.of(sheet.mark(criterion.id()).orElseThrow().value());
        BigFraction top = Fractions.of(criterion.scale().max());
        return new OfMark(
                criterion.id(),
                new Points(PointsScale.contribution(rubric, criterion, top)).times(weight),
                new Points(PointsScale.contribution(rubric, criterion, mark)).times(weight));
    }

    /** All parts together. */
    public Points points() {
        return sheets.stream().map(OfSheet::points).reduce(drawn.plus(carriedOver), Points::plus);
    }
}
