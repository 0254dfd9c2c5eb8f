package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.roster.Decision;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.Balance;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.NotAlone;
import org.palmares.engine.teams.OwnTopic;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.RoleCount;
import org.palmares.engine.teams.SameOrganisation;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.TopicCapacity;
import org.palmares.engine.teams.TopicWishes;
import org.palmares.engine.teams.WaitingList;

/** What the event file asks of teams, as the engine's constraints; sizes and the waiting list are always counted. */
final class FormationConstraints {
    private final Event event;
    private final List<Participant> people;
    private final Set<Id<Participant>> placed;
    private final List<Decision> decisions;

    FormationConstraints(Event event, List<Participant> people, List<Decision> decisions) {
        this.event = event;
        this.people = List.copyOf(people);
        this.placed = people.stream().map(Participant::id).collect(Collectors.toSet());
        this.decisions = List.copyOf(decisions);
    }

    List<Constraint> of(List<ConstraintSetting> settings) {
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(new SizeBounds(Priority.HARD, 1));
        constraints.add(new SizeTarget(Priority.STRONG, 1));
        constraints.add(new WaitingList(Priority.STRONG, 1));
        settings.forEach(setting -> constraints.add(constraint(setting)));
        return constraints;
    }

    // An exhaustive switch over the sealed settings needs a later Java.
    private Constraint constraint(ConstraintSetting setting) {
        Priority priority = priority(setting);
        int weight = setting.strength().weight();
        if (setting instanceof ConstraintSetting.RoleCount count) {
            return new RoleCount(count.roles(), count.groups(), quantity(count), priority, weight);
        } else if (setting instanceof ConstraintSetting.SameOrganisation same) {
            return new SameOrganisation(same.atMost(), same.level(), priority, weight);
        } else if (setting instanceof ConstraintSetting.OwnTopic) {
            return new OwnTopic(priority, weight);
        } else if (setting instanceof ConstraintSetting.Together) {
            return new Together(together(), priority, weight);
        } else if (setting instanceof ConstraintSetting.Apart) {
            return new Apart(apart(), priority, weight);
        } else if (setting instanceof ConstraintSetting.TopicWishes) {
            return new TopicWishes(priority, weight);
        } else if (setting instanceof ConstraintSetting.TopicCapacity) {
            return new TopicCapacity(priority, weight);
        } else if (setting instanceof ConstraintSetting.Balance balance) {
            return new Balance(attribute(balance.attribute()), priority, weight);
        } else if (setting instanceof ConstraintSetting.NotAlone notAlone) {
            return new NotAlone(attribute(notAlone.attribute()), priority, weight);
        }
        throw new IllegalArgumentException("setting must be one of the closed list, found: " + setting);
    }

    private static Priority priority(ConstraintSetting setting) {
        return Priorities.of(setting.strength().priority());
    }

    private static Quantity quantity(ConstraintSetting.RoleCount count) {
        return switch (count.comparison()) {
            case AT_LEAST -> Quantity.atLeast(count.number());
            case AT_MOST -> Quantity.atMost(count.number());
            case EXACTLY -> Quantity.exactly(count.number());
            case NOT_EXACTLY -> Quantity.notExactly(count.number());
        };
    }

    private Attribute attribute(Id<Attribute> id) {
        return event.attributes().stream()
                .filter(attribute -> attribute.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Pairs that wished for one another, or that the organizer wants together; only of people who are placed. */
    private List<Pair> together() {
        List<Pair> pairs = new ArrayList<>();
        people.forEach(person -> person.wishedMates().forEach(mate -> add(pairs, person.id(), mate)));
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Together asked) {
                add(pairs, asked.one(), asked.other());
            }
        }
        return pairs;
    }

    private List<Pair> apart() {
        List<Pair> pairs = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Apart asked) {
                add(pairs, asked.one(), asked.other());
            }
        }
        return pairs;
    }

    private void add(List<Pair> pairs, Id<Participant> one, Id<Participant> other) {
        if (placed.contains(one) && placed.contains(other)) {
            pairs.add(new Pair(one, other));
        }
    }
}
