package org.palmares.engine.teams;

import java.util.List;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** Something that no plan can overcome, proven by counting. */
public sealed interface Obstacle {
    /** Stable code by which programs recognise it. */
    String code();

    /** What was found and what follows from it; names nobody. */
    Text sentence();

    /** There are fewer people than the smallest team needs, or no team at all. */
    record RosterTooSmall(int people, int needed, Text sentence) implements Obstacle {
        @Override
        public String code() {
            return "FORMATION_ROSTER_TOO_SMALL";
        }
    }

    /** There are fewer people than all teams need together. */
    record TooManyTeams(int people, long needed, int teams, Text sentence) implements Obstacle {
        @Override
        public String code() {
            return "FORMATION_TOO_MANY_TEAMS";
        }
    }

    /** Some people will wait for a seat. */
    record SeatsShort(int people, long seats, long waiting, Text sentence) implements Obstacle {
        @Override
        public String code() {
            return "FORMATION_SEATS_SHORT";
        }
    }

    /**
     * Holders of a role are too few for all teams.
     *
     * @param mainHolders how many have it as their main role
     * @param fillIns people who could fill in by a further role, already counted, by id
     * @param missing how many people are missing at least
     */
    record RoleShortage(
            RoleCount constraint,
            long mainHolders,
            List<Id<Participant>> fillIns,
            int teams,
            long missing,
            Text sentence)
            implements Obstacle {
        public RoleShortage {
            fillIns = List.copyOf(fillIns);
        }

        @Override
        public String code() {
            return "FORMATION_ROLE_SHORTAGE";
        }
    }

    /** A constraint that cannot be kept everywhere, for a reason that has no record of its own. */
    record OutOfReach(Constraint constraint, long bound, Text sentence) implements Obstacle {
        @Override
        public String code() {
            return "FORMATION_OUT_OF_REACH";
        }
    }

    /** Two people who are to be together and apart. Who they are is said to nobody unasked. */
    record TogetherAndApart(Pair pair, Text sentence) implements Obstacle {
        @Override
        public String code() {
            return "FORMATION_TOGETHER_AND_APART";
        }
    }

    /** More people brought a topic than may work on it. */
    record TooManyOwners(Id<Topic> topic, int owners, long seats, Text sentence) implements Obstacle {
        @Override
        public String code() {
            return "FORMATION_TOO_MANY_OWNERS";
        }
    }

    /** People who are all to be kept apart from one another, more than there are teams, by id. */
    record TooManyApart(List<Id<Participant>> people, int teams, Text sentence) implements Obstacle {
        public TooManyApart {
            people = List.copyOf(people);
        }

        @Override
        public String code() {
            return "FORMATION_TOO_MANY_APART";
        }
    }
}
