package org.palmares.samples.bench;

import java.util.List;
import java.util.stream.Stream;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;

/** Workshops in turns in which nobody should meet anybody twice. */
public final class RotationBenchmark implements TeamBenchmark {
    @Override
    public String name() {
        return "rotations";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        return Stream.of("30 x 6 x 3", "120 x 20 x 4")
                .map(size -> BenchmarkRow.notRun(
                        Text.same("rotations, " + size),
                        "0 repeats",
                        new Text("les rotations ne sont pas encore là", "rotations are not there yet")))
                .toList();
    }
}
