package org.palmares.engine.scoring.flags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.JurorPart;
import org.palmares.engine.scoring.PointsScale;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Ranking;

/** The sheets that count in a ranking, by entry, then juror, with their values in columns: points, then criteria. */
final class MarkedSheets {
    final List<Id<Submission>> entries;
    final List<Id<Juror>> jurors;
    final int[] entryOf;
    final int[] jurorOf;
    final Column points;
    final List<Column> criteria;

    /** One kind of value, sheet by sheet. */
    static final class Column {
        final Optional<Id<Criterion>> criterion;
        final double[] values;

        /**
         * The variance that comes of marking in steps [1]: no value is known more finely.
         *
         * <p>[1] W. F. Sheppard, "On the calculation of the most probable values of frequency-constants", Proceedings of
         * the London Mathematical Society 29, 1898.
         */
        final double grain;

        Column(Optional<Id<Criterion>> criterion, double[] values, double grain) {
            this.criterion = criterion;
            this.values = values;
            this.grain = grain;
        }
    }

    private static final double OF_A_STEP = 12;

    /** One sheet that counts. */
    private record Counted(Id<Submission> submission, JurorPart part, ScoreSheet sheet) {
        Id<Juror> juror() {
            return part.juror();
        }
    }

    MarkedSheets(
            List<Id<Submission>> entries,
            List<Id<Juror>> jurors,
            int[] entryOf,
            int[] jurorOf,
            Column points,
            List<Column> criteria) {
        this.entries = entries;
        this.jurors = jurors;
        this.entryOf = entryOf;
        this.jurorOf = jurorOf;
        this.points = points;
        this.criteria = criteria;
    }

    static MarkedSheets of(Ranking ranking, Rubric rubric, List<ScoreSheet> sheets) {
        List<Counted> counted = counted(ranking, sheets);
        List<Id<Submission>> entries = distinct(counted, Counted::submission);
        List<Id<Juror>> jurors = distinct(counted, Counted::juror);
        return new MarkedSheets(
                entries,
                jurors,
                positions(counted, Counted::submission, entries),
                positions(counted, Counted::juror, jurors),
                points(rubric, counted),
                rubric.counting().stream()
                        .map(criterion -> column(criterion, counted))
                        .toList());
    }

    private static Column points(Rubric rubric, List<Counted> counted) {
        double grain = rubric.counting().stream()
                .map(criterion -> PointsScale.step(rubric, criterion))
                .mapToDouble(step -> grain(step.exact().doubleValue()))
                .sum();
        double[] values = values(counted, each -> each.part().points().exact().doubleValue());
        return new Column(Optional.empty(), values, grain);
    }

    private static List<Counted> counted(Ranking ranking, List<ScoreSheet> sheets) {
        SortedMap<Id<Submission>, SortedMap<Id<Juror>, ScoreSheet>> found = new TreeMap<>();
        sheets.forEach(sheet -> found.computeIfAbsent(sheet.submission(), submission -> new TreeMap<>())
                .put(sheet.juror(), sheet));
        List<Counted> counted = new ArrayList<>();
        for (RankedEntry entry : ranking.entries()) {
            Id<Submission> id = entry.submission();
            entry.why()
                    .jurors()
                    .forEach(part ->
                            counted.add(new Counted(id, part, found.get(id).get(part.juror()))));
        }
        counted.sort(Comparator.comparing(Counted::submission).thenComparing(Counted::juror));
        return counted;
    }

    private static Column column(Criterion criterion, List<Counted> counted) {
        return new Column(
                Optional.of(criterion.id()),
                values(
                        counted,
                        each -> each.sheet()
                                .mark(criterion.id())
                                .orElseThrow()
                                .value()
                                .doubleValue()),
                grain(criterion.scale().step().doubleValue()));
    }

    static double grain(double step) {
        return step * step / OF_A_STEP;
    }

    private static double[] values(List<Counted> counted, ToDoubleFunction<Counted> value) {
        return counted.stream().mapToDouble(value).toArray();
    }

    private static <T> List<Id<T>> distinct(List<Counted> counted, Function<Counted, Id<T>> of) {
        return counted.stream().map(of).distinct().sorted().toList();
    }

    private static <T> int[] positions(List<Counted> counted, Function<Counted, Id<T>> of, List<Id<T>> all) {
        SortedMap<Id<T>, Integer> at = new TreeMap<>();
        all.forEach(id -> at.put(id, at.size()));
        return counted.stream().map(of).mapToInt(at::get).toArray();
    }

    int size() {
        return entryOf.length;
    }

    /** All kinds of value; a single criterion and the points would say the same. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(criteria);
        if (criteria.size() != 1) {
            columns.add(0, points);
        }
        return columns;
    }

    /** The positions of a juror's sheets. */
    int[] of(int juror) {
        return IntStream.range(0, size()).filter(cell -> jurorOf[cell] == juror).toArray();
    }
}
