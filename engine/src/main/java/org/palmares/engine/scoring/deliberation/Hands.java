package org.palmares.engine.scoring.deliberation;

import java.util.Objects;

/**
 * A show of hands.
 *
 * @param casting the casting vote of the president, or in their absence of the vice-president, asked for on a tie only
 */
public record Hands(int inFavour, int against, int abstentions, Casting casting) {
    /** The president's casting vote. */
    public enum Casting {
        NONE,
        IN_FAVOUR,
        AGAINST
    }

    /** What a vote ends in. */
    public enum Result {
        CARRIED,
        LOST,
        /** As many for as against, and no casting vote. */
        TIED
    }

    public Hands {
        Objects.requireNonNull(casting, "casting");
        if (inFavour < 0 || against < 0 || abstentions < 0) {
            throw new IllegalArgumentException(
                    "votes must be at least 0, found: " + inFavour + ", " + against + ", " + abstentions);
        }
    }

    /** More for than against; on a tie the casting vote. Abstentions count on neither side. */
    public Result result() {
        if (inFavour != against) {
            return inFavour > against ? Result.CARRIED : Result.LOST;
        }
        return switch (casting) {
            case NONE -> Result.TIED;
            case IN_FAVOUR -> Result.CARRIED;
            case AGAINST -> Result.LOST;
        };
    }

    /** Whether the casting vote decides. */
    boolean isCast() {
        return inFavour == against && casting != Casting.NONE;
    }

    /** How many took part, those who abstained too. */
    public int voters() {
        return inFavour + against + abstentions;
    }
}
