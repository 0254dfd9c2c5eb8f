package org.palmares.engine.teams;

import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/** How many of something a team should have. */
public record Quantity(Comparison comparison, int number) {
    /** The ways of comparing. */
    public enum Comparison {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        /** Any number but this one: "not exactly one" keeps people from being the only one of their kind. */
        NOT_EXACTLY
    }

    public Quantity {
        Require.atLeast(0, number, "number");
    }

    public static Quantity atLeast(int number) {
        return new Quantity(Comparison.AT_LEAST, number);
    }

    public static Quantity atMost(int number) {
        return new Quantity(Comparison.AT_MOST, number);
    }

    public static Quantity exactly(int number) {
        return new Quantity(Comparison.EXACTLY, number);
    }

    public static Quantity notExactly(int number) {
        return new Quantity(Comparison.NOT_EXACTLY, number);
    }

    /**
     * How far a count is from what is asked, where the count may be any number from {@code low} to {@code high}
     * because people with several roles count where they are most needed.
     */
    long distance(int low, int high) {
        return switch (comparison) {
            case AT_LEAST -> Math.max(0, number - high);
            case AT_MOST -> Math.max(0, low - number);
            case EXACTLY -> Math.max(0, number - high) + Math.max(0, low - number);
            case NOT_EXACTLY -> low == number && high == number ? 1 : 0;
        };
    }

    Text words() {
        return switch (comparison) {
            case AT_LEAST -> new Text("au moins " + number, "at least " + number);
            case AT_MOST -> new Text("au plus " + number, "at most " + number);
            case EXACTLY -> new Text("exactement " + number, "exactly " + number);
            case NOT_EXACTLY -> new Text("pas exactement " + number, "not exactly " + number);
        };
    }
}
