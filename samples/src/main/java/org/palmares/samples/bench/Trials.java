package org.palmares.samples.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.engine.teams.PlanScore;

/** Several searches that make one row. */
record Trials(List<Trial> list) {
    Trials {
        list = List.copyOf(list);
    }

    double seconds() {
        return list.stream().mapToDouble(Trial::seconds).sum();
    }

    long evaluations() {
        return list.stream().mapToLong(Trial::evaluations).sum();
    }

    double mean(ToDoubleFunction<Trial> number) {
        return list.stream().mapToDouble(number).average().orElse(Double.NaN);
    }

    double highest(ToDoubleFunction<Trial> number) {
        return list.stream().mapToDouble(number).max().orElse(Double.NaN);
    }

    /** The time by which each of them had a plan that is good enough; infinite where one had none. */
    double slowestTo(Predicate<PlanScore> enough) {
        return highest(trial -> trial.secondsTo(enough).orElse(Double.POSITIVE_INFINITY));
    }

    BenchmarkRow spentOn(BenchmarkRow row) {
        return row.spending(seconds(), evaluations());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    static String seconds(double seconds) {
        return Double.isInfinite(seconds) ? "not in time" : String.format(Locale.ROOT, "%.2f s", seconds);
    }

    static String times(double ratio) {
        return String.format(Locale.ROOT, "x %.2f", ratio);
    }
}
