package org.palmares.samples.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.AssignmentRequest;
import org.palmares.engine.jury.JurorAssigner;
import org.palmares.engine.jury.JurorAssignment;
import org.palmares.engine.jury.Reading;

/**
 * How long the whole assignment takes, on one thread, once warm: the flow with its proof, bridges, overlaps and report.
 * A number counts only where loads and fields are proven the best, nobody recused reads, and everything is linked.
 */
public final class JurySpeedBenchmark implements JuryBenchmark {
    private static final int WARM_UP = 3;
    private static final int TIMES = 5;
    private static final int SMALL_WARM_UP = 200;
    private static final int SMALL = 10_000;

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        return List.of(
                row(new JurorCrowd(120, 40, 4, 5, 1), 10, setting),
                row(new JurorCrowd(2_000, 500, 3, 37, 3), 500, setting),
                row(new JurorCrowd(2_150, 400, 3, 37, 3), 500, setting));
    }

    private static BenchmarkRow row(JurorCrowd crowd, double askedMillis, BenchmarkSetting setting) {
        String size = crowd.submissions() + " x " + crowd.jurors() + " x " + crowd.each();
        setting.progress().accept(Text.same("jury " + size));
        double slowest = 0;
        boolean sound = true;
        String told = "";
        for (long seed : setting.seedList()) {
            AssignmentRequest request = crowd.request(seed);
            slowest = Math.max(slowest, millis(request, crowd.submissions() * crowd.jurors() < SMALL));
            JurorAssignment assignment = JurorAssigner.assign(request);
            sound &= isSound(request, assignment);
            told = assignment.workload().least() + ".." + assignment.workload().most() + " each";
        }
        String reached = String.format(Locale.ROOT, "%.1f ms, %s, %s", slowest, told, sound ? "proven" : "not proven");
        return BenchmarkRow.measured(
                new Text("attribution " + size + " (CPU)", "assignment " + size + " (CPU)"),
                String.format(Locale.ROOT, "<= %.0f ms, proven", askedMillis),
                reached,
                sound && slowest <= askedMillis);
    }

    /** The median of the CPU time. */
    private static double millis(AssignmentRequest request, boolean small) {
        for (int run = 0; run < (small ? SMALL_WARM_UP : WARM_UP); run++) {
            JurorAssigner.assign(request);
        }
        double[] millis = new double[TIMES];
        for (int run = 0; run < TIMES; run++) {
            long start = CpuTime.nanos();
            JurorAssigner.assign(request);
            millis[run] = 1e3 * CpuTime.secondsSince(start);
        }
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }

    private static boolean isSound(AssignmentRequest request, JurorAssignment assignment) {
        Set<Reading> recused = request.recusals().stream()
                .map(each -> new Reading(each.juror(), each.submission()))
                .collect(Collectors.toSet());
        Set<Reading> read = new HashSet<>();
        assignment.assignments().forEach(each -> read.add(each.reading()));
        boolean even = assignment.workload().most() - assignment.workload().least() <= 1;
        return assignment.proven()
                && even
                && assignment.connected()
                && read.size() == request.submissions().size() * request.perSubmission().orElseThrow()
                && read.stream().noneMatch(recused::contains);
    }
}
