package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.TeamSettings.Combine;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.teams.Affinity;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.AtMostSame;
import org.palmares.engine.teams.Balance;
import org.palmares.engine.teams.CommonLanguage;
import org.palmares.engine.teams.CommonSlots;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.Coverage;
import org.palmares.engine.teams.EachRole;
import org.palmares.engine.teams.Gather;
import org.palmares.engine.teams.MetBefore;
import org.palmares.engine.teams.NotAlone;
import org.palmares.engine.teams.OwnTopic;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Presence;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.RoleCount;
import org.palmares.engine.teams.SameOrganisation;
import org.palmares.engine.teams.Siblings;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.Spread;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.TopicCapacity;
import org.palmares.engine.teams.TopicSkills;
import org.palmares.engine.teams.TopicWishes;
import org.palmares.engine.teams.WaitingList;
import org.palmares.engine.teams.WishedMates;
import org.palmares.engine.teams.WorstTeam;

/**
 * What the event file asks of teams, as the engine's constraints. Sizes and the waiting list are always counted, and so
 * are the places of topics where the formation chooses them.
 */
final class FormationConstraints {
    /** Above any sum of soft costs that an event reaches; affinities are counted in millionths and reach more. */
    private static final int WORST_FIRST = 1_000_000;

    /** What soft constraints other than affinities cost in a team at the very most. */
    private static final long OTHER_COSTS = 1_000_000_000_000L;

    /** The phases in which teams work together. */
    private static final List<Phase.Kind> WORKING =
            List.of(Phase.Kind.WORK, Phase.Kind.MILESTONE, Phase.Kind.SUBMISSION, Phase.Kind.WORKSHOP);

    private final EventSettings settings;
    private final Event event;
    private final List<Participant> people;
    private final PairsAsked pairs;

    /**
     * For one formation.
     *
     * @param people who is placed
     * @param own the members of each team that people formed themselves
     */
    FormationConstraints(
            EventSettings settings,
            List<Participant> people,
            FormationStage.Given given,
            List<List<Id<Participant>>> own) {
        this.settings = settings;
        this.event = settings.event();
        this.people = people;
        this.pairs = new PairsAsked(people, given, own);
    }

    List<Constraint> all() {
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(new SizeBounds(Priority.HARD, 1));
        constraints.add(new SizeTarget(Priority.STRONG, 1));
        constraints.add(new WaitingList(Priority.STRONG, 1));
        settings.formation().constraints().forEach(setting -> constraints.add(constraint(setting)));
        constraints.addAll(RolesCountedOnce.of(settings, people));
        if (event.topicsDecided() && !event.topics().isEmpty() && !asks(ConstraintSetting.TopicCapacity.class)) {
            constraints.add(new TopicCapacity(Priority.HARD, 1));
        }
        if (settings.formation().teams().combine() == Combine.WORST_FIRST) {
            constraints.add(new WorstTeam(Priority.SOFT, worstFirst()));
        }
        return constraints;
    }

    /** As high as it can be without overflow. */
    private int worstFirst() {
        long affinities = settings.formation().constraints().stream()
                .filter(ConstraintSetting.Affinity.class::isInstance)
                .mapToLong(setting -> setting.strength().weight())
                .sum();
        long most = affinities == 0 ? 0 : 2 * affinities * largestAffinity();
        return (int) Math.max(1, Math.min(WORST_FIRST, (1L << 61) / (OTHER_COSTS + most)));
    }

    /** What all affinities are worth together, in the smallest unit in which one of the constraints counts them. */
    private long largestAffinity() {
        long unit = settings.formation().constraints().stream()
                .filter(ConstraintSetting.Affinity.class::isInstance)
                .mapToLong(this::affinityUnit)
                .min()
                .orElse(1);
        return pairs.affinities().total() / unit + pairs.affinities().pairs();
    }

    /** Exact where nothing else that the event asks for is of the same priority; else comparable with that. */
    private long affinityUnit(ConstraintSetting affinity) {
        boolean alone = settings.formation().constraints().stream()
                .filter(other -> !(other instanceof ConstraintSetting.Affinity))
                .noneMatch(other ->
                        other.strength().priority() == affinity.strength().priority());
        return alone ? 1 : pairs.affinities().comparableUnit();
    }

    private boolean asks(Class<? extends ConstraintSetting> kind) {
        return settings.formation().constraints().stream().anyMatch(kind::isInstance);
    }

    // An exhaustive switch over the sealed settings needs a later Java.
    private Constraint constraint(ConstraintSetting setting) {
        Priority priority = priority(setting);
        int weight = setting.strength().weight();
        if (setting instanceof ConstraintSetting.SameOrganisation same) {
            return new SameOrganisation(same.atMost(), same.level(), priority, weight);
        } else if (setting instanceof ConstraintSetting.OwnTopic) {
            return new OwnTopic(priority, weight);
        } else if (setting instanceof ConstraintSetting.TopicWishes) {
            return new TopicWishes(priority, weight);
        } else if (setting instanceof ConstraintSetting.TopicCapacity) {
            return new TopicCapacity(priority, weight);
        } else if (setting instanceof ConstraintSetting.Presence presence) {
            return new Presence(presence.atLeast(), workingTime(), priority, weight);
        }
        return ofRoles(setting, priority, weight)
                .or(() -> ofPairs(setting, priority, weight))
                .or(() -> ofAnswers(setting, priority, weight))
                .orElseThrow(() ->
                        new IllegalArgumentException("setting must be one of the closed list, found: " + setting));
    }

    private static Optional<Constraint> ofRoles(ConstraintSetting setting, Priority priority, int weight) {
        if (setting instanceof ConstraintSetting.RoleCount count) {
            return Optional.of(roleCount(count));
        } else if (setting instanceof ConstraintSetting.EachRole each) {
            return Optional.of(new EachRole(each.roles(), each.groups(), priority, weight));
        } else if (setting instanceof ConstraintSetting.Coverage coverage) {
            return Optional.of(new Coverage(coverage.roles(), coverage.groups(), coverage.teams(), priority, weight));
        }
        return Optional.empty();
    }

    private Optional<Constraint> ofPairs(ConstraintSetting setting, Priority priority, int weight) {
        if (setting instanceof ConstraintSetting.Together) {
            return Optional.of(new Together(pairs.together(), priority, weight));
        } else if (setting instanceof ConstraintSetting.Apart) {
            return Optional.of(new Apart(pairs.apart(), priority, weight));
        } else if (setting instanceof ConstraintSetting.WishedMates mates) {
            return Optional.of(new WishedMates(mates.atLeast(), priority, weight));
        } else if (setting instanceof ConstraintSetting.Affinity) {
            return Optional.of(new Affinity(pairs.affinities(), affinityUnit(setting), priority, weight));
        } else if (setting instanceof ConstraintSetting.MetBefore) {
            return Optional.of(new MetBefore(pairs.met(), priority, weight));
        } else if (setting instanceof ConstraintSetting.Siblings siblings) {
            List<Pair> together = pairs.siblingsTogether(siblings.placed());
            return Optional.of(new Siblings(together, pairs.siblingsApart(siblings.placed()), priority, weight));
        } else if (setting instanceof ConstraintSetting.SelfFormed) {
            return Optional.of(new Together(pairs.ownTeams(event.teamSizes().most()), priority, weight));
        }
        return Optional.empty();
    }

    private Optional<Constraint> ofAnswers(ConstraintSetting setting, Priority priority, int weight) {
        if (setting instanceof ConstraintSetting.Balance balance) {
            Balance.Of of = switch (balance.measure()) {
                case MEAN -> Balance.Of.MEAN;
                case SPREAD -> Balance.Of.SPREAD;
            };
            return Optional.of(new Balance(attribute(balance.attribute()), of, priority, weight));
        } else if (setting instanceof ConstraintSetting.NotAlone notAlone) {
            return Optional.of(new NotAlone(attribute(notAlone.attribute()), priority, weight));
        } else if (setting instanceof ConstraintSetting.Spread spread) {
            return Optional.of(new Spread(attribute(spread.attribute()), priority, weight));
        } else if (setting instanceof ConstraintSetting.Gather gather) {
            return Optional.of(new Gather(attribute(gather.attribute()), priority, weight));
        } else if (setting instanceof ConstraintSetting.AtMostSame same) {
            return Optional.of(new AtMostSame(attribute(same.attribute()), same.atMost(), priority, weight));
        } else if (setting instanceof ConstraintSetting.Skills skills) {
            return Optional.of(new TopicSkills(attribute(skills.attribute()), priority, weight));
        } else if (setting instanceof ConstraintSetting.CommonLanguage language) {
            String ofEvent = event.mainLanguage().code();
            return Optional.of(new CommonLanguage(attribute(language.attribute()), ofEvent, priority, weight));
        } else if (setting instanceof ConstraintSetting.CommonSlots slots) {
            return Optional.of(new CommonSlots(attribute(slots.attribute()), slots.atLeast(), priority, weight));
        }
        return Optional.empty();
    }

    static RoleCount roleCount(ConstraintSetting.RoleCount count) {
        return new RoleCount(
                count.roles(),
                count.groups(),
                quantity(count),
                priority(count),
                count.strength().weight());
    }

    /** From when the first phase in which teams work opens to when the last one closes; else the whole event. */
    private TimeWindow workingTime() {
        List<Phase> working = event.phases().stream()
                .filter(phase -> WORKING.contains(phase.kind()))
                .toList();
        List<TimeWindow> windows = (working.isEmpty() ? event.phases() : working)
                .stream().map(Phase::window).toList();
        return new TimeWindow(
                windows.stream()
                        .map(TimeWindow::opens)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                windows.stream()
                        .map(TimeWindow::closes)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
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
}
