package org.palmares.engine.teams;

/** Whom places can serve when both belong to sites: somebody of a site is served there or at places of no site. */
final class Sharing {
    private Sharing() {}

    /**
     * How many people find a place at most: the largest matching, as everybody at one site is alike.
     *
     * @param people for each site how many; number 0 may go anywhere
     * @param places for each site how many; number 0 are open to all
     */
    static long matched(long[] people, long[] places) {
        long matched = 0;
        long left = 0;
        long over = 0;
        for (int site = 1; site < people.length; site++) {
            long here = Math.min(people[site], places[site]);
            matched += here;
            left += places[site] - here;
            over += people[site] - here;
        }
        long open = Math.min(over, places[0]);
        return matched + open + Math.min(people[0], left + places[0] - open);
    }
}
