package org.palmares.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.agreement.Concordance;
import org.palmares.engine.scoring.agreement.Intraclass;
import org.palmares.engine.scoring.agreement.Krippendorff;
import org.palmares.engine.scoring.agreement.PartialIntraclass;
import org.palmares.engine.scoring.agreement.Ratings;
import org.palmares.engine.scoring.mixed.VarianceComponents;

/**
 * How far the jury agrees, on points and criterion by criterion. Low agreement says that fine ranks mean little, not
 * that anybody is wrong.
 *
 * @param points of whole sheets
 * @param partial of points, by the fitted variances; empty where every juror marked every entry, and where too little
 *     is shared to part entries from jurors
 * @param criteria in the order of the rubric; criteria that nobody marked are left out
 */
public record Agreement(Figures points, Optional<PartialIntraclass> partial, List<OfCriterion> criteria) {
    /**
     * Agreement on one kind of value.
     *
     * @param interval Krippendorff's alpha of the values themselves; empty where nothing can disagree
     * @param ordinal Krippendorff's alpha of their order
     * @param intraclass empty unless every juror marked every entry
     * @param concordance Kendall's W; empty unless every juror marked every entry
     */
    public record Figures(
            OptionalDouble interval,
            OptionalDouble ordinal,
            Optional<Intraclass> intraclass,
            Optional<Concordance> concordance) {
        public Figures {
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(ordinal, "ordinal");
            Objects.requireNonNull(intraclass, "intraclass");
            Objects.requireNonNull(concordance, "concordance");
        }
    }

    /** Agreement on the marks of one criterion. */
    public record OfCriterion(Id<Criterion> criterion, Figures figures) {
        public OfCriterion {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(figures, "figures");
        }
    }

    public Agreement {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(partial, "partial");
        criteria = List.copyOf(criteria);
    }

    /** Whether every juror marked every entry and entries differ no more than what is left of the marks does. */
    public boolean showsNoDifference() {
        return points.intraclass().filter(icc -> icc.consistency() <= 0).isPresent();
    }

    /** @param variances of whole sheets, as fitted; empty where all points are equal */
    static Agreement of(Rubric rubric, List<ScoreSheet> sheets, Optional<VarianceComponents> variances) {
        List<OfCriterion> criteria = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            Values marks = new Values();
            sheets.forEach(sheet -> sheet.mark(criterion.id())
                    .ifPresent(mark -> marks.put(sheet, mark.value().doubleValue())));
            if (!marks.isEmpty()) {
                criteria.add(new OfCriterion(criterion.id(), marks.figures()));
            }
        }
        Values points = new Values();
        sheets.forEach(
                sheet -> points.put(sheet, PointsScale.points(rubric, sheet).doubleValue()));
        return new Agreement(points.figures(), variances.flatMap(points::partial), criteria);
    }

    /** One value a sheet. */
    private static final class Values {
        private final SortedMap<Id<Submission>, SortedMap<Id<Juror>, Double>> given = new TreeMap<>();
        private final SortedSet<Id<Juror>> jurors = new TreeSet<>();

        void put(ScoreSheet sheet, double value) {
            given.computeIfAbsent(sheet.submission(), each -> new TreeMap<>()).put(sheet.juror(), value);
            jurors.add(sheet.juror());
        }

        boolean isEmpty() {
            return given.isEmpty();
        }

        Figures figures() {
            Ratings ratings = new Ratings(given.values().stream().map(this::row).toList());
            boolean complete = ratings.isComplete();
            return new Figures(
                    Krippendorff.alpha(ratings, Krippendorff.Level.INTERVAL),
                    Krippendorff.alpha(ratings, Krippendorff.Level.ORDINAL),
                    complete ? Intraclass.of(ratings) : Optional.empty(),
                    complete ? Concordance.of(ratings) : Optional.empty());
        }

        /** Entries and jurors part only where some entry has two jurors and some juror two entries. */
        Optional<PartialIntraclass> partial(VarianceComponents variances) {
            int sheets = given.values().stream().mapToInt(SortedMap::size).sum();
            boolean complete = sheets == given.size() * jurors.size();
            if (complete || sheets <= given.size() || sheets <= jurors.size()) {
                return Optional.empty();
            }
            double shares = 0;
            for (SortedMap<Id<Juror>, Double> sheetsOfEntry : given.values()) {
                shares += 1.0 / sheetsOfEntry.size();
            }
            return Optional.of(PartialIntraclass.of(
                    variances.entry(), variances.juror(), variances.residual(), given.size() / shares));
        }

        private List<OptionalDouble> row(SortedMap<Id<Juror>, Double> values) {
            return jurors.stream()
                    .map(juror ->
                            values.containsKey(juror) ? OptionalDouble.of(values.get(juror)) : OptionalDouble.empty())
                    .toList();
        }
    }
}
