package org.palmares.engine.teams.repair;

/**
 * What a search looks for: first hard, then strong constraints together with the people moved, then soft ones.
 *
 * @param mostMoved how many people who have a team may move
 * @param price of one person moved, in units of strong cost; with 0 only soft ties keep people where they are
 */
record Aim(int mostMoved, long price) {
    /** Beyond any sum of strong costs that a move could change. */
    private static final long ABOVE_ALL = 1L << 40;

    /** The point of the curve at so many moves: whatever moves gain counts. */
    static Aim point(int mostMoved) {
        return new Aim(mostMoved, 0);
    }

    /** As few moves as hard constraints need. */
    static Aim fewest(int mostMoved) {
        return new Aim(mostMoved, ABOVE_ALL);
    }

    /** How many units of strong cost one move counts in a search that can cross worse plans. */
    long softenedPrice() {
        return Math.min(price, 4);
    }
}
