package org.palmares.api.event.settings;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;

/** One constraint of the formation, as the event file asks for it. The closed list of those that this version has. */
public sealed interface ConstraintSetting {
    Strength strength();

    /**
     * How much it matters.
     *
     * @param weight at least 1, compared with constraints of the same priority only
     */
    record Strength(Priority priority, int weight) {
        public Strength {
            Objects.requireNonNull(priority, "priority");
            atLeast(1, weight, "weight");
        }
    }

    enum Priority {
        HARD,
        STRONG,
        SOFT
    }

    /** How a count is held against a number. */
    enum Comparison {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        NOT_EXACTLY
    }

    /** Each team counts so many people of these roles; a group stands for all its roles. */
    record RoleCount(
            Strength strength, List<Id<Role>> roles, List<Id<RoleGroup>> groups, Comparison comparison, int number)
            implements ConstraintSetting {
        public RoleCount {
            roles = List.copyOf(roles);
            groups = List.copyOf(groups);
            Objects.requireNonNull(comparison, "comparison");
            atLeast(0, number, "number");
        }
    }

    /** Each team has somebody of each of these roles, and of each of these groups. */
    record EachRole(Strength strength, List<Id<Role>> roles, List<Id<RoleGroup>> groups) implements ConstraintSetting {
        public EachRole {
            roles = List.copyOf(roles);
            groups = List.copyOf(groups);
        }
    }

    /** At least so many teams have somebody of these roles; a group stands for all its roles. */
    record Coverage(Strength strength, List<Id<Role>> roles, List<Id<RoleGroup>> groups, int teams)
            implements ConstraintSetting {
        public Coverage {
            roles = List.copyOf(roles);
            groups = List.copyOf(groups);
            atLeast(1, teams, "teams");
        }
    }

    /** Each team has at most so many people of one employer, compared at a level. */
    record SameOrganisation(Strength strength, int atMost, Organisation.Level level) implements ConstraintSetting {
        public SameOrganisation {
            atLeast(1, atMost, "atMost");
            Objects.requireNonNull(level, "level");
        }
    }

    /** Whoever brought a topic works on it. */
    record OwnTopic(Strength strength) implements ConstraintSetting {}

    /** People who wished to be together, or whom the organizer wants together. */
    record Together(Strength strength) implements ConstraintSetting {}

    /** Pairs that the organizer wants apart. */
    record Apart(Strength strength) implements ConstraintSetting {}

    /** Ranked wishes for topics. */
    record TopicWishes(Strength strength) implements ConstraintSetting {}

    /** No topic is taken by more teams than it may have. */
    record TopicCapacity(Strength strength) implements ConstraintSetting {}

    /** Everybody has at least so many of the mates whom they wished for, or all of them where they wished for fewer. */
    record WishedMates(Strength strength, int atLeast) implements ConstraintSetting {
        public WishedMates {
            ConstraintSetting.atLeast(1, atLeast, "atLeast");
        }
    }

    /** Teams are alike in a number. */
    record Balance(Strength strength, Id<Attribute> attribute, Measure measure) implements ConstraintSetting {
        /** In what teams are alike: their means, or how far apart their members are. */
        public enum Measure {
            MEAN,
            SPREAD
        }

        public Balance {
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(measure, "measure");
        }
    }

    /** Nobody is the only one of their code in a team. */
    record NotAlone(Strength strength, Id<Attribute> attribute) implements ConstraintSetting {
        public NotAlone {
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /** The answers in a team differ as much as can be. */
    record Spread(Strength strength, Id<Attribute> attribute) implements ConstraintSetting {
        public Spread {
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /** The answers in a team are alike. */
    record Gather(Strength strength, Id<Attribute> attribute) implements ConstraintSetting {
        public Gather {
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /** Each team has at most so many people with the same answer. */
    record AtMostSame(Strength strength, Id<Attribute> attribute, int atMost) implements ConstraintSetting {
        public AtMostSame {
            Objects.requireNonNull(attribute, "attribute");
            atLeast(1, atMost, "atMost");
        }
    }

    /** The members of a team have the skills that its topic needs. */
    record Skills(Strength strength, Id<Attribute> attribute) implements ConstraintSetting {
        public Skills {
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /** All members of a team share a language; whoever names none speaks the event's. */
    record CommonLanguage(Strength strength, Id<Attribute> attribute) implements ConstraintSetting {
        public CommonLanguage {
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /** All members of a team are free together for so long. */
    record CommonSlots(Strength strength, Id<Attribute> attribute, Duration atLeast) implements ConstraintSetting {
        public CommonSlots {
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(atLeast, "atLeast");
        }
    }

    /** While teams work, at least so many members of each are there. */
    record Presence(Strength strength, int atLeast) implements ConstraintSetting {
        public Presence {
            ConstraintSetting.atLeast(1, atLeast, "atLeast");
        }
    }

    /** Pairs with an affinity are in one team ({@code pairs.csv}). */
    record Affinity(Strength strength) implements ConstraintSetting {}

    /** People are with others than those whom they met before ({@code met.csv}). */
    record MetBefore(Strength strength) implements ConstraintSetting {}

    /** Brothers and sisters are in one team, in different ones, or as each pair asks. */
    record Siblings(Strength strength, Placed placed) implements ConstraintSetting {
        /** How brothers and sisters are placed. */
        public enum Placed {
            TOGETHER,
            APART,
            AS_ASKED
        }

        public Siblings {
            Objects.requireNonNull(placed, "placed");
        }
    }

    /** Teams that people formed themselves stay whole. */
    record SelfFormed(Strength strength) implements ConstraintSetting {}

    private static void atLeast(int minimum, int value, String name) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " must be at least " + minimum + ", found: " + value);
        }
    }
}
