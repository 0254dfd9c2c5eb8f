package org.palmares.samples.bench;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;

/** The full model with 30,000 people on one site. One search; the time counts from the first deal on. */
public final class LargeBenchmark implements TeamBenchmark {
    static final int PEOPLE = 30_000;

    private static final Trial.Limit LIMIT = new Trial.Limit(9_000_000, 20);
    private static final double HARD_ASKED = 5;
    private static final double ROLES_ASKED = 15;

    @Override
    public String name() {
        return "n30000";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        List<Trial> kernel = new ArrayList<>();
        double hard = 0;
        double roles = 0;
        for (long seed : setting.seedList()) {
            setting.progress().accept(Text.same("n=30,000, seed " + seed));
            FormationRequest request = new FullModel(PEOPLE, seed, true).request();
            long bound = Searches.strongBound(request);
            Trial trial = Trial.until(score -> Searches.isSound(score, bound), Searches.KERNEL, request, seed, LIMIT);
            kernel.add(trial);
            hard = Math.max(hard, trial.secondsTo(score -> score.hard() == 0).orElse(Double.POSITIVE_INFINITY));
            roles = Math.max(
                    roles,
                    trial.secondsTo(score -> Searches.isSound(score, bound)).orElse(Double.POSITIVE_INFINITY));
        }
        FormationRequest first = new FullModel(PEOPLE, 1, true).request();
        Trial peer = Trial.of(Searches.PEER, first, 1, LIMIT);
        Trials trials = new Trials(kernel);
        return List.of(
                trials.spentOn(BenchmarkRow.measured(
                                new Text("n=30 000, un site : impératifs tenus", "n=30,000, one site: hard kept"),
                                "<= 5 s",
                                Trials.seconds(hard),
                                hard <= HARD_ASKED))
                        .against("OptaPlanner: hard " + peer.score().hard()),
                trials.spentOn(BenchmarkRow.measured(
                                new Text(
                                        "n=30 000, un site : rôles à leur borne",
                                        "n=30,000, one site: roles at their bound"),
                                "<= 15 s",
                                Trials.seconds(roles),
                                roles <= ROLES_ASKED))
                        .against("OptaPlanner: +" + (peer.score().strong() - Searches.strongBound(first))
                                + " over bound"));
    }
}
