package org.palmares.samples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;

/** 100,000 people over 485 sites, each site formed apart, on two threads. The only number in seconds of the wall. */
public final class SitesBenchmark implements TeamBenchmark {
    private static final int SITES = 485;
    private static final int PEOPLE = 100_000;
    private static final int THREADS = 2;
    private static final Trial.Limit EACH = new Trial.Limit(500_000, 1);
    private static final double WALL_ASKED = 60;

    /** One site formed, and what no plan of it can beat. */
    private record Site(Trial trial, long strongBound) {}

    @Override
    public String name() {
        return "sites";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        setting.progress().accept(Text.same("100,000 people, 485 sites"));
        List<FormationRequest> requests = new ArrayList<>();
        for (int site = 0; site < SITES; site++) {
            int people = PEOPLE * (site + 1) / SITES - PEOPLE * site / SITES;
            requests.add(new FullModel(people, site + 1, true).request());
        }
        long start = System.nanoTime();
        List<Site> formed = formed(requests);
        double wall = (System.nanoTime() - start) / 1e9;
        Trials trials = new Trials(formed.stream().map(Site::trial).toList());
        long hard =
                trials.list().stream().mapToLong(trial -> trial.score().hard()).sum();
        long over = formed.stream()
                .mapToLong(site -> site.trial.score().strong() - site.strongBound)
                .sum();
        return List.of(trials.spentOn(BenchmarkRow.measured(
                new Text("100 000 personnes, 485 sites, 2 fils", "100,000 people, 485 sites, 2 threads"),
                "0 hard, roles at bound, <= 60 s wall",
                String.format(Locale.ROOT, "%.1f s wall, hard %d, roles +%d", wall, hard, over),
                hard == 0 && over == 0 && wall <= WALL_ASKED)));
    }

    private static List<Site> formed(List<FormationRequest> requests) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Site>> running = new ArrayList<>();
            for (FormationRequest request : requests) {
                running.add(threads.submit(
                        () -> new Site(Trial.of(Searches.KERNEL, request, 1, EACH), Searches.strongBound(request))));
            }
            List<Site> formed = new ArrayList<>();
            for (Future<Site> site : running) {
                formed.add(site.get());
            }
            return formed;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a site was not formed", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
