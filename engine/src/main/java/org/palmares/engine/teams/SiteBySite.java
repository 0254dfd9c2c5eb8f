package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/**
 * Forms the teams of each site apart, several sites at a time, and puts the proposals together. Each site gets its
 * share of the budget by its people, so that neither order nor number of threads changes anything but the progress.
 */
final class SiteBySite {
    private final List<FormationRequest> sites;
    private final long seed;
    private final SearchControl control;
    private final List<SearchProgress> reached = new ArrayList<>();
    private Optional<Ending> stopped = Optional.empty();

    SiteBySite(List<FormationRequest> sites, long seed, SearchControl control) {
        this.sites = List.copyOf(sites);
        this.seed = seed;
        this.control = control;
        for (FormationRequest site : sites) {
            Evaluator evaluator = new Evaluator(site);
            Seating start = StartingDeal.of(site);
            reached.add(new SearchProgress(0, evaluator.of(start), evaluator.costs(start)));
        }
    }

    FormationResult form(int threads, BiFunction<FormationRequest, SearchControl, FormationResult> former) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, sites.size()));
        try {
            List<Future<FormationResult>> proposals = IntStream.range(0, sites.size())
                    .mapToObj(at -> workers.submit(() -> former.apply(sites.get(at), new Share(at))))
                    .toList();
            return merge(proposals.stream().map(this::await).toList());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Who interrupts us gets the best so far, and the interruption back. */
    private FormationResult await(Future<FormationResult> proposal) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return proposal.get();
                } catch (InterruptedException asked) {
                    interrupted = true;
                    stop(Ending.CANCELLED);
                } catch (ExecutionException failed) {
                    throw new IllegalStateException("a site could not be formed", failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void stop(Ending ending) {
        stopped = stopped.or(() -> Optional.of(ending));
    }

    private synchronized Optional<Ending> asked() {
        stopped = stopped.or(control::stop);
        return stopped;
    }

    private synchronized void tell(int site, SearchProgress progress) {
        reached.set(site, progress);
        PlanScore best = reached.stream().map(SearchProgress::best).reduce(PlanScore.ZERO, PlanScore::plus);
        long evaluations =
                reached.stream().mapToLong(SearchProgress::evaluations).sum();
        control.progress(new SearchProgress(
                evaluations,
                best,
                sums(reached.stream().map(SearchProgress::costs).toList())));
    }

    /** The control of one site. */
    private final class Share implements SearchControl {
        private final int site;

        Share(int site) {
            this.site = site;
        }

        @Override
        public SearchBudget budget() {
            double all =
                    sites.stream().mapToLong(one -> one.participants().size()).sum();
            double part = sites.get(site).participants().size() / all;
            return new SearchBudget(Math.max(1, (long) (control.budget().evaluations() * part)));
        }

        @Override
        public Optional<Ending> stop() {
            return asked();
        }

        @Override
        public void progress(SearchProgress best) {
            tell(site, best);
        }
    }

    private FormationResult merge(List<FormationResult> proposals) {
        SortedMap<Id<Participant>, Text> reasons = new TreeMap<>();
        proposals.forEach(proposal -> reasons.putAll(proposal.reasons()));
        return new FormationResult(
                proposals.stream()
                        .flatMap(proposal -> proposal.teams().stream())
                        .sorted(Comparator.comparing(Team::id))
                        .toList(),
                proposals.stream()
                        .flatMap(proposal -> proposal.waiting().stream())
                        .sorted()
                        .toList(),
                proposals.stream().map(FormationResult::score).reduce(PlanScore.ZERO, PlanScore::plus),
                reports(proposals),
                new Diagnosis(List.of()),
                reasons,
                seed,
                control.budget(),
                proposals.stream().mapToLong(FormationResult::evaluations).sum(),
                proposals.stream()
                        .map(FormationResult::ending)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** What a constraint costs at all sites; what no plan of any site can go below adds up as well. */
    private static List<ConstraintReport> reports(List<FormationResult> proposals) {
        List<ConstraintReport> first = proposals.get(0).constraints();
        return IntStream.range(0, first.size())
                .mapToObj(at -> {
                    List<ConstraintReport> ofOne = proposals.stream()
                            .map(proposal -> proposal.constraints().get(at))
                            .toList();
                    return new ConstraintReport(
                            first.get(at).constraint(),
                            first.get(at).sentence(),
                            ofOne.stream().mapToLong(ConstraintReport::cost).sum(),
                            ofOne.stream().mapToLong(ConstraintReport::bound).sum(),
                            ofOne.stream()
                                    .flatMap(report -> report.notes().stream())
                                    .sorted(Comparator.comparing(ConstraintReport.TeamNote::team))
                                    .toList());
                })
                .toList();
    }

    private static List<Long> sums(List<List<Long>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(at -> rows.stream().mapToLong(row -> row.get(at)).sum())
                .toList();
    }
}
