package org.palmares.samples.bench;

import java.util.List;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;

/** The published plan of 1,200 people on the morning on which one in twenty does not come. */
public final class RepairBenchmark implements TeamBenchmark {
    private static final Text WHY = new Text("l'ajustement n'est pas encore là", "repair is not there yet");

    @Override
    public String name() {
        return "repair";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        return List.of(
                BenchmarkRow.notRun(
                        new Text(
                                "ajustement, n=1 200, 5 % d'absents : faisable",
                                "repair, n=1,200, 5 % absent: feasible"),
                        "<= 50 ms",
                        WHY),
                BenchmarkRow.notRun(
                        new Text("ajustement : personnes déplacées", "repair: people moved"), "<= bound + 2", WHY),
                BenchmarkRow.notRun(new Text("ajustement : courbe entière", "repair: whole curve"), "<= 5 s", WHY),
                BenchmarkRow.notRun(
                        new Text(
                                "ajustement : un arrivant placé, avec raisons",
                                "repair: a late arrival placed, with reasons"),
                        "<= 1 ms",
                        WHY));
    }
}
