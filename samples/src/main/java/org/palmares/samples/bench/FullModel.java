package org.palmares.samples.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
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
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.NotAlone;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.SameOrganisation;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.TopicCapacity;
import org.palmares.engine.teams.TopicWishes;
import org.palmares.engine.teams.Vocabulary;
import org.palmares.engine.teams.WaitingList;

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

    FormationRequest request() {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + people);
        Crowd crowd = Crowd.of(people, random);
        int teams = people / PEOPLE_PER_TEAM;
        List<Topic> topics = topics(teams, random);
        List<List<Participant>> fixed = FixedMembers.of(crowd.participants(), teams, random);
        return new FormationRequest(
                crowd.participants(),
                slots(fixed),
                topics,
                constraints(crowd, apart(crowd, fixed, random)),
                Organisations.of(organisations()),
                vocabulary());
    }

    /** Three teams in ten more could be on topics than there are teams, so that not every popular one is full. */
    private static List<Topic> topics(int teams, Random random) {
        int places = Math.max(1, (13 * teams + 99) / 100);
        return IntStream.range(0, Crowd.TOPICS)
                .mapToObj(number -> new Topic(
                        Crowd.topic(number),
                        Text.same("Topic " + (number + 1)),
                        places,
                        Optional.empty(),
                        Optional.empty(),
                        Crowd.skills(random)))
                .toList();
    }

    private List<TeamSlot> slots(List<List<Participant>> fixed) {
        return IntStream.range(0, fixed.size())
                .mapToObj(number -> new TeamSlot(
                        Id.of(String.format(Locale.ROOT, "t%06d", number + 1)),
                        Text.same("Team " + (number + 1)),
                        topicsChosen ? Optional.empty() : Optional.of(Crowd.topic(number % Crowd.TOPICS)),
                        Optional.empty(),
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

    private static List<Constraint> constraints(Crowd crowd, List<Pair> apart) {
        return List.of(
                new SizeBounds(Priority.HARD, 1),
                new Apart(apart, Priority.HARD, 1),
                new TopicCapacity(Priority.HARD, 1),
                new WaitingList(Priority.HARD, 1),
                new TopicWishes(Priority.SOFT, 20),
                new Balance(Crowd.SENIORITY, Priority.SOFT, 10),
                new SameOrganisation(1, Organisation.Level.ESTABLISHMENT, Priority.SOFT, 8),
                new Together(crowd.friends(), Priority.SOFT, 30),
                new NotAlone(Crowd.MINORITY, Priority.SOFT, 25));
    }

    private List<Organisation> organisations() {
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
