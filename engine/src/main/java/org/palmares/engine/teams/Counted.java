package org.palmares.engine.teams;

/** A constraint whose bound is read off a census, which several of them share. */
sealed interface Counted extends Constraint
        permits OwnTopic,
                RoleCount,
                SameOrganisation,
                SizeBounds,
                SizeTarget,
                Together,
                Apart,
                TopicCapacity,
                TopicWishes,
                WaitingList {
    /** A cost that no plan of which this census tells can go below, before weighting. */
    long bound(Census census);

    @Override
    default long bound(FormationRequest request) {
        return bound(Census.of(request));
    }
}
