package org.palmares.samples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.StartingDeal;
import org.palmares.engine.teams.kernel.KernelSearch;

class SmallInstancesTest {
    private static final SearchBudget BUDGET = new SearchBudget(400_000);
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    @Test
    void search_finds_the_proven_optimum_of_events_up_to_17_people() {
        for (SmallInstances.Instance instance : SmallInstances.all()) {
            if (instance.model().people() <= 17) {
                assertEquals(
                        instance.optimum(),
                        SEEDS.stream()
                                .map(seed -> search(instance, seed).score())
                                .min((one, other) -> one.compareTo(other))
                                .orElseThrow(),
                        instance.model().toString());
            }
        }
    }

    private static SearchOutcome search(SmallInstances.Instance instance, long seed) {
        FormationRequest request = instance.model().request();
        return new KernelSearch().search(request, StartingDeal.of(request), seed, SearchControl.of(BUDGET));
    }
}
