package org.palmares.engine.teams;

/**
 * How much a search may spend. An evaluation is one candidate move fully scored, so that the same budget gives the
 * same plan on any machine.
 */
public record SearchBudget(long evaluations) {
    private static final long BASE = 50_000;
    private static final long PER_PERSON = 1_000;
    private static final long PER_PERSON_AND_DOUBLING = 200;

    public SearchBudget {
        Check.atLeast(1, evaluations, "evaluations");
    }

    /**
     * The budget of an event that names none: 50,000 evaluations, and 1,000 for each person with 200 more for each
     * doubling of the number of teams. About 160,000 for 60 people in 10 teams, 3.2 million for 1,200 in 240.
     */
    public static SearchBudget forSize(int people, int teams) {
        int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, teams));
        return new SearchBudget(BASE + people * (PER_PERSON + PER_PERSON_AND_DOUBLING * doublings));
    }
}
