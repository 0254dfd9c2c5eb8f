package org.palmares.samples.bench;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Short work, timed often enough to mean something. */
final class Repeated {
    private static final int WARM_UP = 200;
    private static final int TIMES = 51;
    private static final double MOST_SECONDS = 5;

    private Repeated() {}

    /** The median of the CPU time, once warm, of work whose result is not null. */
    static double medianMillis(Supplier<?> work) {
        long start = CpuTime.nanos();
        for (int run = 0; run < WARM_UP && CpuTime.secondsSince(start) < MOST_SECONDS; run++) {
            millis(work);
        }
        return IntStream.range(0, TIMES)
                .mapToDouble(run -> millis(work))
                .sorted()
                .toArray()[TIMES / 2];
    }

    private static double millis(Supplier<?> work) {
        long start = CpuTime.nanos();
        if (work.get() == null) {
            throw new IllegalStateException("nothing came of the work");
        }
        return 1e3 * CpuTime.secondsSince(start);
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, "%.2f ms", millis);
    }
}
