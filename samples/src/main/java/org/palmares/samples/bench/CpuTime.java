package org.palmares.samples.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The CPU time of the thread that asks: what others on the machine do does not count. */
final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_SECOND = 1e9;

    private CpuTime() {}

    static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static double secondsSince(long start) {
        return (nanos() - start) / NANOS_PER_SECOND;
    }
}
