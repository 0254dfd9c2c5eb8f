package org.palmares.samples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The simulation on fewer juries than the benchmark takes: what it must never lose. */
class SimulatedFiguresTest {
    private static final int JURIES = 40;

    @Test
    void levelling_costs_nothing_where_jurors_are_alike() {
        assertTrue(figures("A").overMean.mean() >= -0.005);
    }

    @Test
    void levelling_finds_harsh_jurors_out() {
        SimulatedFigures found = figures("C");
        assertTrue(found.overMean.mean() > 0.08);
        assertTrue(found.known >= found.ours);
    }

    @Test
    void levelling_beats_standard_scores_where_jurors_are_unequal() {
        SimulatedFigures found = figures("E");
        assertTrue(found.ours - found.scores > 0.02 * JURIES);
    }

    @Test
    void ranks_lie_in_their_intervals_as_often_as_stated() {
        assertEquals(0.96, figures("M").coverage(), 0.03);
    }

    @Test
    void tau_of_a_table_with_ties_is_as_computed_by_hand() {
        assertEquals(1, KendallTau.of(new double[] {1, 2, 3}, new double[] {5, 7, 9}));
        assertEquals(-1, KendallTau.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}));
        assertEquals(2 / Math.sqrt(6), KendallTau.of(new double[] {1, 2, 3}, new double[] {1, 1, 2}), 1e-12);
    }

    private static SimulatedFigures figures(String name) {
        return SimulatedScenario.ALL.stream()
                .filter(scenario -> scenario.name().equals(name))
                .map(scenario -> new SimulatedFigures(scenario, JURIES))
                .findFirst()
                .orElseThrow();
    }
}
