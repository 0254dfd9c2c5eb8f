package org.palmares.engine.teams;

/** How much a constraint matters: no gain on a later priority makes up for a loss on an earlier one. */
public enum Priority {
    /** A plan that breaks it should not be published. */
    HARD,
    /** Kept wherever the hard constraints allow. */
    STRONG,
    /** What makes a good plan better. */
    SOFT
}
