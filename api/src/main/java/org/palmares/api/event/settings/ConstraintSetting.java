package org.palmares.api.event.settings;

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

    /** Teams are alike in the mean of a number. */
    record Balance(Strength strength, Id<Attribute> attribute) implements ConstraintSetting {
        public Balance {
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /** Nobody is the only one of their code in a team. */
    record NotAlone(Strength strength, Id<Attribute> attribute) implements ConstraintSetting {
        public NotAlone {
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    private static void atLeast(int minimum, int value, String name) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " must be at least " + minimum + ", found: " + value);
        }
    }
}
