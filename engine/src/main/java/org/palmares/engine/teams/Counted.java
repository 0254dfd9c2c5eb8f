package org.palmares.engine.teams;

/** A constraint whose bound is read off a census, which several of them share. */
sealed interface Counted extends Constraint
        permits EachRole,
                CommonLanguage,
                CommonSlots,
                OwnTopic,
                RoleCount,
                SameOrganisation,
                SizeBounds,
                SizeTarget,
                Together,
                Apart,
                TopicCapacity,
                TopicWishes,
                WaitingList,
                Coverage,
                Presence,
                Spread,
                AtMostSame,
                Gather,
                MetBefore {
    /** A cost that no plan of which this census tells can go below, before weighting. */
    long bound(Census census);

    /** Whether the bound may be higher for plans that keep the limits than for others. */
    default boolean knowsLimits() {
        return false;
    }

    @Override
    default long bound(FormationRequest request) {
        return bound(Census.of(request));
    }
}
