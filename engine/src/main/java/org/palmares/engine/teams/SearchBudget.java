package org.palmares.engine.teams;

import org.palmares.engine.domain.Require;

/**
 * How much a search may spend. An evaluation is one candidate move decided: scored in full, or far enough to be sure
 * that it is not to be made. The same budget gives the same plan on any machine.
 */
public record SearchBudget(long evaluations) {
    private static final long BASE = 500_000;
    private static final long PER_PERSON = 3_000;
    private static final long PER_PERSON_AND_DOUBLING = 1_000;
    private static final long MOST = 60_000_000;

    public SearchBudget {
        Require.atLeast(1, evaluations, "evaluations");
    }

    /**
     * The budget of an event that names none: 500,000 evaluations, and 3,000 for each person with 1,000 more for each
     * doubling of the number of teams, 60 million at most. Less than a million for 60 people in 10 teams, 13.7 million
     * for 1,200 in 240.
     */
    public static SearchBudget forSize(int people, int teams) {
        int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, teams));
        return new SearchBudget(Math.min(MOST, BASE + people * (PER_PERSON + PER_PERSON_AND_DOUBLING * doublings)));
    }
}
