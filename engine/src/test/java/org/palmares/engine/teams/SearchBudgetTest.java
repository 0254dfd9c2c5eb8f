package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SearchBudgetTest {
    @Test
    void the_budget_grows_with_people_and_with_doublings_of_teams() {
        assertEquals(new SearchBudget(920_000), SearchBudget.forSize(60, 10));
        assertEquals(new SearchBudget(13_700_000), SearchBudget.forSize(1_200, 240));
        assertEquals(new SearchBudget(500_000), SearchBudget.forSize(0, 0));
        assertEquals(new SearchBudget(60_000_000), SearchBudget.forSize(100_000, 100_000));
    }

    @Test
    void a_budget_of_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new SearchBudget(0));
    }
}
