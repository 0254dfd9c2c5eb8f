package org.palmares.api.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.palmares.engine.domain.Text;

/**
 * One line of a benchmark's table.
 *
 * @param goal what is measured
 * @param asked the number asked for, with its unit
 * @param reached the number reached; why it was not run, where it was not
 * @param ratio against the peer in the same run, if it has one
 * @param cpuSeconds the time of all search threads together, where a search was run
 * @param evaluations candidate moves decided, where a search was run
 */
public record BenchmarkRow(
        Text goal,
        String asked,
        Text reached,
        Verdict verdict,
        Optional<String> ratio,
        OptionalDouble cpuSeconds,
        OptionalLong evaluations) {
    /** How the number reached compares with the number asked for. */
    public enum Verdict {
        REACHED,
        MISSED,
        NOT_RUN
    }

    public BenchmarkRow {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(ratio, "ratio");
        Objects.requireNonNull(cpuSeconds, "cpuSeconds");
        Objects.requireNonNull(evaluations, "evaluations");
    }

    /** A number that was measured. */
    public static BenchmarkRow measured(Text goal, String asked, String reached, boolean isReached) {
        return new BenchmarkRow(
                goal,
                asked,
                Text.same(reached),
                isReached ? Verdict.REACHED : Verdict.MISSED,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty());
    }

    /** A number that cannot be measured here, and why. */
    public static BenchmarkRow notRun(Text goal, String asked, Text why) {
        return new BenchmarkRow(
                goal, asked, why, Verdict.NOT_RUN, Optional.empty(), OptionalDouble.empty(), OptionalLong.empty());
    }

    /** This row with what the search spent. */
    public BenchmarkRow spending(double seconds, long spent) {
        return new BenchmarkRow(
                goal, asked, reached, verdict, ratio, OptionalDouble.of(seconds), OptionalLong.of(spent));
    }

    /** This row with how it compares with the peer. */
    public BenchmarkRow against(String peer) {
        return new BenchmarkRow(goal, asked, reached, verdict, Optional.of(peer), cpuSeconds, evaluations);
    }
}
