package org.palmares.samples.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.Balance;
import org.palmares.engine.teams.CommonLanguage;
import org.palmares.engine.teams.CommonSlots;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.EachRole;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.NotAlone;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.SameOrganisation;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.TopicCapacity;
import org.palmares.engine.teams.TopicSkills;
import org.palmares.engine.teams.TopicWishes;
import org.palmares.engine.teams.Vocabulary;
import org.palmares.engine.teams.WaitingList;
import org.palmares.samples.bench.Crowd.Home;

/**
 * The event on which the numbers of the formation are measured: every usual constraint at once, on people drawn at
 * random. The same number and seed give the same event on any machine; docs/benchmarks.md says its shares.
 *
 * @param people 10 or more; a fifth as many teams of 4 to 6
 * @param topicsChosen whether the formation chooses each team's topic, or finds it given
 */
record FullModel(int people, long seed, boolean topicsChosen) {
    private static final int PEOPLE_PER_TEAM = 5;
    private static final TeamSize SIZE = new TeamSize(4, PEOPLE_PER_TEAM, 6);

    /** The full model at one place, before it is an event of its own or a site of one. */
    private record Parts(Crowd crowd, List<TeamSlot> slots, List<Topic> topics, List<Pair> apart) {}

    FormationRequest request() {
        return event(List.of(parts(Home.ONLY)));
    }

    /** One event on several sites, the full model at each; the seed of a site is its number from 1. */
    static FormationRequest onSites(int people, int sites) {
        return event(IntStream.rangeClosed(1, sites)
                .mapToObj(site -> new FullModel(people * site / sites - people * (site - 1) / sites, site, true)
                        .parts(Home.site(site)))
                .toList());
    }

    private Parts parts(Home home) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + people);
        Crowd crowd = Crowd.of(people, home, random);
        int teams = people / PEOPLE_PER_TEAM;
        List<Topic> topics = topics(teams, home, random);
        List<List<Participant>> fixed = FixedMembers.of(crowd.participants(), teams, random);
        return new Parts(crowd, slots(fixed, home), topics, apart(crowd, fixed, random));
    }

    private static FormationRequest event(List<Parts> places) {
        List<Participant> participants = all(places, place -> place.crowd.participants());
        return new FormationRequest(
                participants,
                all(places, Parts::slots),
                all(places, Parts::topics),
                constraints(all(places, place -> place.crowd.friends()), all(places, Parts::apart)),
                Organisations.of(organisations(participants.size())),
                vocabulary());
    }

    private static <T> List<T> all(List<Parts> places, Function<Parts, List<T>> of) {
        return places.stream().flatMap(place -> of.apply(place).stream()).toList();
    }

    /** Three teams in ten more could be on topics than there are teams, so that not every popular one is full. */
    private static List<Topic> topics(int teams, Home home, Random random) {
        int places = Math.max(1, (13 * teams + 99) / 100);
        return IntStream.range(0, Crowd.TOPICS)
                .mapToObj(number -> new Topic(
                        home.topic(number),
                        Text.same("Topic " + (number + 1)),
                        places,
                        Optional.empty(),
                        home.site(),
                        Crowd.skills(random)))
                .toList();
    }

    private List<TeamSlot> slots(List<List<Participant>> fixed, Home home) {
        return IntStream.range(0, fixed.size())
                .mapToObj(number -> new TeamSlot(
                        home.team(number),
                        Text.same("Team " + (number + 1)),
                        topicsChosen ? Optional.empty() : Optional.of(home.topic(number % Crowd.TOPICS)),
                        home.site(),
                        SIZE,
                        fixed.get(number).stream().map(Participant::id).toList()))
                .toList();
    }

    /** One pair for twenty people; nobody from their friends, nor from whom they are fixed with. */
    private static List<Pair> apart(Crowd crowd, List<List<Participant>> fixed, Random random) {
        List<Participant> people = crowd.participants();
        List<Pair> together = new ArrayList<>(crowd.friends());
        fixed.forEach(team -> team.forEach(one -> team.stream()
                .filter(other -> one.id().compareTo(other.id()) < 0)
                .forEach(other -> together.add(new Pair(one.id(), other.id())))));
        Collections.sort(together);
        List<Pair> apart = new ArrayList<>();
        while (apart.size() < people.size() / 20) {
            Id<Participant> one = people.get(random.nextInt(people.size())).id();
            Id<Participant> other = people.get(random.nextInt(people.size())).id();
            if (!one.equals(other) && Collections.binarySearch(together, new Pair(one, other)) < 0) {
                apart.add(new Pair(one, other));
            }
        }
        return apart;
    }

    private static List<Constraint> constraints(List<Pair> friends, List<Pair> apart) {
        List<Id<RoleGroup>> groups =
                Crowd.GROUPS.stream().map(Id::<RoleGroup>of).toList();
        return List.of(
                new SizeBounds(Priority.HARD, 1),
                new Apart(apart, Priority.HARD, 1),
                new CommonLanguage(Crowd.LANGUAGE, "fr", Priority.HARD, 1),
                new TopicCapacity(Priority.HARD, 1),
                new WaitingList(Priority.HARD, 1),
                new EachRole(List.of(), groups, Priority.STRONG, 1),
                new TopicWishes(Priority.SOFT, 20),
                new Balance(Crowd.SENIORITY, Priority.SOFT, 10),
                new TopicSkills(Crowd.SKILL, Priority.SOFT, 15),
                new SameOrganisation(1, Organisation.Level.ESTABLISHMENT, Priority.SOFT, 8),
                new Together(friends, Priority.SOFT, 30),
                new NotAlone(Crowd.MINORITY, Priority.SOFT, 25),
                new CommonSlots(Crowd.HOUR, Duration.ofHours(3), Priority.SOFT, 20));
    }

    private static List<Organisation> organisations(int people) {
        return IntStream.rangeClosed(1, Math.max(1, people / Crowd.PEOPLE_PER_INSTITUTION))
                .mapToObj(number -> new Organisation(
                        Id.of("institution-" + number),
                        "Institution " + number,
                        Organisation.Level.ESTABLISHMENT,
                        Optional.empty(),
                        List.of()))
                .toList();
    }

    /** Six roles in four groups, so that only statistics are too few for every team. */
    private static Vocabulary vocabulary() {
        List<RoleGroup> groups = Crowd.GROUPS.stream()
                .map(group -> new RoleGroup(Id.of(group), Text.same(group)))
                .toList();
        List<Role> roles = IntStream.range(0, Crowd.ROLES.size())
                .mapToObj(number -> new Role(
                        Id.of(Crowd.ROLES.get(number)),
                        Optional.of(Id.of(Crowd.GROUP_OF_ROLE.get(number))),
                        Text.same(Crowd.ROLES.get(number)),
                        Text.same(Crowd.ROLES.get(number)),
                        false))
                .toList();
        return new Vocabulary(roles, groups);
    }
}
