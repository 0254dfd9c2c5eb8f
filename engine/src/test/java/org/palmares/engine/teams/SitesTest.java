package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.teams.kernel.KernelSearch;
import org.palmares.engine.teams.solver.StreamExplainer;

class SitesTest {
    private static World twoSites() {
        World world = new World();
        for (int at = 0; at < 12; at++) {
            world.person(
                    "p" + at % 10 + at + " " + List.of("CODE", "DRAW", "STAT").get(at % 3) + " site="
                            + (at % 2 == 0 ? "lille" : "lyon") + " years=" + at * at % 7);
        }
        IntStream.range(0, 4).forEach(at -> world.slot("", at < 2 ? "lille" : "lyon", new TeamSize(2, 3, 4)));
        return world.ask(
                new SizeBounds(Priority.HARD, 1),
                World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"),
                new WaitingList(Priority.STRONG, 1),
                new Balance(World.YEARS, Priority.SOFT, 1));
    }

    private static FormationResult form(FormationRequest request, int threads) {
        return new TeamFormation(new KernelSearch(), new StreamExplainer(), threads)
                .form(request, 5, SearchControl.of(new SearchBudget(8_000)));
    }

    @Test
    void the_number_of_threads_never_changes_the_proposal() {
        assertEquals(form(twoSites().request(), 1), form(twoSites().request(), 3));
    }

    @Test
    void each_site_is_formed_as_if_it_were_alone() {
        FormationRequest request = twoSites().request();
        List<FormationRequest> apart = Sites.apart(request);
        assertEquals(2, apart.size());
        FormationResult whole = form(request, 2);
        FormationResult lille = form(apart.get(0), 1);
        assertEquals(
                lille.teams().size() + form(apart.get(1), 1).teams().size(),
                whole.teams().size());
        assertEquals(
                request.participants().size(),
                whole.teams().stream().mapToInt(team -> team.members().size()).sum());
        assertEquals(0, whole.score().hard());
    }

    @Test
    void people_without_a_site_or_counts_over_the_event_keep_the_sites_together() {
        FormationRequest mixed = twoSites().person("q CODE").request();
        assertEquals(List.of(mixed), Sites.apart(mixed));
        FormationRequest tied = twoSites().ask(new WorstTeam(Priority.SOFT, 1)).request();
        assertEquals(List.of(tied), Sites.apart(tied));
        FormationRequest free = twoSites().topic("T", 1).request();
        assertEquals(List.of(free), Sites.apart(free));
    }
}
