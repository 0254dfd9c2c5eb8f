package org.palmares.engine.teams;

import org.palmares.engine.domain.Require;

/**
 * A cost that depends on sums over the members, besides slot, topic and size: counts of roles, sums of answers. Every
 * person brings the same number of terms; a team's tally is their sum, term by term.
 */
public final class TallyCost implements TeamCost {
    /** What a team with this tally costs. */
    @FunctionalInterface
    public interface Price {
        /**
         * @param tally holds the team's tally, its first term at {@code from}
         */
        long of(int slot, int topic, int size, long[] tally, int from);
    }

    private final int width;
    private final long[] terms;
    private final Price price;

    /**
     * @param width how many terms a person brings
     * @param terms all terms, person after person
     */
    TallyCost(int width, long[] terms, Price price) {
        Require.that(
                width == 0 || terms.length % width == 0, "terms must be a multiple of width " + width, terms.length);
        this.width = width;
        this.terms = terms.clone();
        this.price = price;
    }

    /** A cost of slot, topic and size alone. */
    static TallyCost ofSize(Price price) {
        return new TallyCost(0, new long[0], price);
    }

    /** How many terms a person brings. */
    public int width() {
        return width;
    }

    /** Term number {@code at} of a person, counted from 0. */
    public long term(int person, int at) {
        return terms[person * width + at];
    }

    public Price price() {
        return price;
    }

    @Override
    public long of(TeamView team) {
        long[] tally = new long[width];
        for (int at = 0; at < team.size(); at++) {
            for (int term = 0; term < width; term++) {
                tally[term] += term(team.member(at), term);
            }
        }
        return price.of(team.slot(), team.topic(), team.size(), tally, 0);
    }
}
