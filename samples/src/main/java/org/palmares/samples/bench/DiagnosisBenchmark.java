package org.palmares.samples.bench;

import java.util.List;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Diagnosis;
import org.palmares.engine.teams.FormationRequest;

/** How long counting takes to say what no plan can reach. */
public final class DiagnosisBenchmark implements TeamBenchmark {
    @Override
    public String name() {
        return "diagnosis";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        return List.of(row(6_000, 1, setting), row(30_000, 15, setting));
    }

    private static BenchmarkRow row(int people, int millisAsked, BenchmarkSetting setting) {
        setting.progress().accept(Text.same("diagnosis, n=" + people));
        FormationRequest request = new FullModel(people, 1, true).request();
        double millis = Repeated.medianMillis(() -> Diagnosis.of(request));
        return BenchmarkRow.measured(
                new Text("diagnostic, n=" + people, "diagnosis, n=" + people),
                "<= " + millisAsked + " ms",
                Repeated.millis(millis),
                millis <= millisAsked);
    }
}
