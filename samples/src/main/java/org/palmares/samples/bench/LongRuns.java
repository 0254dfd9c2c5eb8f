package org.palmares.samples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.StartingDeal;
import org.palmares.engine.teams.kernel.KernelSearch;

/**
 * Searches each full model of 1,200 people for long and prints {@code best-known.csv} anew: for every seed the better of
 * what stands there and what was found now. docs/benchmarks.md says how to start it.
 */
final class LongRuns {
    private static final int SEEDS = 10;

    private LongRuns() {}

    /** Takes the number of evaluations for each seed, and the seed of the searches. */
    public static void main(String[] arguments) {
        SearchBudget budget = new SearchBudget(Long.parseLong(arguments[0]));
        long searchSeed = Long.parseLong(arguments[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print("seed,hard,strong,soft\n");
        BestKnown known = BestKnown.read();
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            PlanScore found = search(seed, searchSeed, budget).score();
            PlanScore stands = known.bySeed().getOrDefault(seed, found);
            PlanScore best = found.isBetterThan(stands) ? found : stands;
            out.print(seed + "," + best.hard() + "," + best.strong() + "," + best.soft() + "\n");
        });
    }

    private static SearchOutcome search(long seed, long searchSeed, SearchBudget budget) {
        FormationRequest request = new FullModel(ThousandBenchmark.PEOPLE, seed, true).request();
        return new KernelSearch().search(request, StartingDeal.of(request), searchSeed, SearchControl.of(budget));
    }
}
