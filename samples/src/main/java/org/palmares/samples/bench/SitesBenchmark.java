package org.palmares.samples.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.TeamFormation;
import org.palmares.engine.teams.solver.StreamExplainer;

/**
 * One event of 100,000 people on 485 sites, formed on two threads with diagnosis, check and explanation. The only number
 * in seconds of the wall, and the only one that does not depend on how many seeds are asked for.
 */
public final class SitesBenchmark implements TeamBenchmark {
    private static final int SITES = 485;
    private static final int PEOPLE = 100_000;
    private static final int THREADS = 2;
    private static final SearchBudget BUDGET = new SearchBudget(55_000_000);
    private static final double WALL_ASKED = 60;

    @Override
    public String name() {
        return "sites";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        setting.progress().accept(Text.same("100,000 people, 485 sites"));
        FormationRequest request = FullModel.onSites(PEOPLE, SITES);
        AtomicLong searching = new AtomicLong();
        TeamFormation formation =
                new TeamFormation(clocked(Searches.KERNEL, searching), new StreamExplainer(), THREADS);
        long start = System.nanoTime();
        FormationResult formed = formation.form(request, 1, SearchControl.of(BUDGET));
        double wall = (System.nanoTime() - start) / 1e9;
        long hard = formed.score().hard();
        long over = overBound(formed);
        return List.of(BenchmarkRow.measured(
                        new Text("100 000 personnes, 485 sites, 2 fils", "100,000 people, 485 sites, 2 threads"),
                        "0 hard, roles at bound, <= 60 s wall",
                        String.format(Locale.ROOT, "%.1f s wall, hard %d, roles +%d", wall, hard, over),
                        hard == 0 && over == 0 && wall <= WALL_ASKED)
                .spending(searching.get() / 1e9, formed.evaluations()));
    }

    /** The same search, whose threads add the CPU time that they spent. */
    private static PlanSearch clocked(PlanSearch search, AtomicLong nanos) {
        return (request, start, seed, control) -> {
            long before = CpuTime.nanos();
            try {
                return search.search(request, start, seed, control);
            } finally {
                nanos.addAndGet(CpuTime.nanos() - before);
            }
        };
    }

    /** How many roles are missing beyond those that must be, at all sites together. */
    private static long overBound(FormationResult formed) {
        return formed.constraints().stream()
                .filter(report -> report.constraint().priority() == Priority.STRONG)
                .mapToLong(report -> report.cost() - report.bound())
                .sum();
    }
}
