package org.palmares.samples.bench;

import java.util.List;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.solver.StreamExplainer;

/** How long it takes to explain a whole plan of 1,200 people, once warm. */
public final class ExplanationBenchmark implements TeamBenchmark {
    private static final int PEOPLE = 1_200;
    private static final Trial.Limit LIMIT = new Trial.Limit(2_000_000, 5);
    private static final double MILLIS_ASKED = 10;

    @Override
    public String name() {
        return "explanation";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        setting.progress().accept(Text.same("explanation, n=1,200"));
        FormationRequest request = new FullModel(PEOPLE, 1, true).request();
        Seating plan = Trial.of(Searches.KERNEL, request, 1, LIMIT).outcome().best();
        StreamExplainer explainer = new StreamExplainer();
        double millis = Repeated.medianMillis(() -> explainer.explain(request, plan));
        return List.of(BenchmarkRow.measured(
                new Text("explication de chacun, n=1 200, à chaud", "explanation of everybody, n=1,200, warm"),
                "<= 10 ms",
                Repeated.millis(millis),
                millis <= MILLIS_ASKED));
    }
}
