package org.palmares.samples.bench;

import java.util.Locale;

/** Differences between two methods on the same juries, one jury at a time. */
final class Paired {
    private int count;
    private double sum;
    private double squares;

    void add(double difference) {
        count++;
        sum += difference;
        squares += difference * difference;
    }

    double mean() {
        return sum / count;
    }

    /** The standard error of the mean. */
    double error() {
        return Math.sqrt(Math.max(0, squares / count - mean() * mean()) / count);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%+.4f ± %.4f", mean(), error());
    }
}
