package org.palmares.engine.teams.repair;

/**
 * One small change: somebody goes to a slot, or changes places with somebody.
 *
 * @param to the slot, where {@code other} is {@link #NOBODY}
 */
record Step(int person, int to, int other) {
    static final int NOBODY = -1;

    static Step move(int person, int to) {
        return new Step(person, to, NOBODY);
    }

    static Step swap(int person, int other) {
        return new Step(person, 0, other);
    }

    boolean isSwap() {
        return other != NOBODY;
    }
}
