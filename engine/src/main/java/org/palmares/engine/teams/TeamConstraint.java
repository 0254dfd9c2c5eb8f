package org.palmares.engine.teams;

/** A constraint whose cost is a sum over teams, each a pure function of one team's members and topic. */
public sealed interface TeamConstraint extends Constraint
        permits RoleCount,
                SizeBounds,
                SizeTarget,
                SameOrganisation,
                OwnTopic,
                Apart,
                Together,
                TopicWishes,
                Balance,
                NotAlone,
                EachRole,
                CommonLanguage,
                TopicSkills,
                CommonSlots,
                WishedMates,
                Spread,
                Gather,
                AtMostSame,
                Presence,
                Affinity,
                Siblings,
                CountedOnce,
                MetBefore {
    /** The measure of one team, before weighting, with everything that it needs from the request looked up. */
    TeamCost over(FormationRequest request);
}
