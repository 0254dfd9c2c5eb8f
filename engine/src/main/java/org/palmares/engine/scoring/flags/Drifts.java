package org.palmares.engine.scoring.flags;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * The slope of one juror's rests over the order of reading, entries and jurors taken off both [1], with Student's t. It
 * is the juror's drift beside the others: one that all share cannot be told from the entries' coming in that order.
 *
 * <p>[1] R. Frisch, F. V. Waugh, "Partial time regressions as compared with individual trends", Econometrica 1, 1933;
 * M. C. Lovell, "Seasonal adjustment of economic time series", Journal of the American Statistical Association 58, 1963.
 */
final class Drifts {
    /** Two points lie on a line whatever they are. */
    private static final int FEWEST_READINGS = 4;

    private static final int LEAST_FREEDOM = 3;

    /** An order of which the entries and jurors leave a smaller share cannot be told from them. */
    private static final double TOLD = 1e-6;

    private final MarkedSheets sheets;
    private final AdditiveFit fit;
    private final SortedMap<Id<Juror>, Course> courses = new TreeMap<>();
    private final double[] rests;

    /** One juror's readings over time. */
    private static final class Course {
        private final int readings;
        private final double[] left;
        private final double square;

        private Course(int readings, double[] left, double square) {
            this.readings = readings;
            this.left = left;
            this.square = square;
        }
    }

    private Drifts(MarkedSheets sheets, AdditiveFit fit, ReadingOrder order) {
        this.sheets = sheets;
        this.fit = fit;
        this.rests = fit.rests(sheets.points.values);
        for (int juror = 0; juror < sheets.jurors.size(); juror++) {
            Id<Juror> id = sheets.jurors.get(juror);
            course(juror, order.byJuror().getOrDefault(id, List.of())).ifPresent(course -> courses.put(id, course));
        }
    }

    /** For each juror whose order is known and long enough. */
    static SortedMap<Id<Juror>, Drift> of(MarkedSheets sheets, AdditiveFit fit, ReadingOrder order) {
        SortedMap<Id<Juror>, Drift> drifts = new TreeMap<>();
        if (fit.freedom() >= LEAST_FREEDOM) {
            Drifts found = new Drifts(sheets, fit, order);
            found.courses.forEach((juror, course) -> drifts.put(juror, found.drift(course)));
        }
        return drifts;
    }

    /** What entries and jurors leave of a juror's time: 0 at the first reading of a sheet that counts, 1 at the last. */
    private Optional<Course> course(int juror, List<Id<Submission>> read) {
        List<Integer> cells = Arrays.stream(sheets.of(juror))
                .boxed()
                .sorted(Comparator.comparing(cell -> read.indexOf(entry(cell))))
                .toList();
        if (cells.size() < FEWEST_READINGS || !read.contains(entry(cells.get(0)))) {
            return Optional.empty();
        }
        double[] time = new double[sheets.size()];
        for (int at = 0; at < cells.size(); at++) {
            time[cells.get(at)] = (double) at / (cells.size() - 1);
        }
        double[] left = fit.rests(time);
        double square = AdditiveFit.dot(left, left);
        return square > TOLD * AdditiveFit.dot(time, time)
                ? Optional.of(new Course(cells.size(), left, square))
                : Optional.empty();
    }

    private Id<Submission> entry(int cell) {
        return sheets.entries.get(sheets.entryOf[cell]);
    }

    private Drift drift(Course course) {
        double change = AdditiveFit.dot(course.left, rests) / course.square;
        double freedom = fit.freedom() - 1.0;
        double others = (AdditiveFit.dot(rests, rests) - change * change * course.square) / freedom;
        double error = StrictMath.sqrt(Math.max(sheets.points.grain, others) / course.square);
        boolean stands = Math.abs(change) > error * Student.standsOutBeyond(freedom, courses.size());
        return new Drift(course.readings, Interval.ofStudent(change, error, freedom), stands);
    }
}
