package org.palmares.api.run.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.api.event.folder.EarlierTeam;
import org.palmares.api.event.folder.PairAffinity;
import org.palmares.api.event.roster.Decision;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.teams.Affinities;
import org.palmares.engine.teams.Affinity;
import org.palmares.engine.teams.AtMostSame;
import org.palmares.engine.teams.Balance;
import org.palmares.engine.teams.CommonLanguage;
import org.palmares.engine.teams.CommonSlots;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.CountedOnce;
import org.palmares.engine.teams.Coverage;
import org.palmares.engine.teams.EachRole;
import org.palmares.engine.teams.Gather;
import org.palmares.engine.teams.MetBefore;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Presence;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.RoleCount;
import org.palmares.engine.teams.Siblings;
import org.palmares.engine.teams.Spread;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.TopicCapacity;
import org.palmares.engine.teams.TopicSkills;
import org.palmares.engine.teams.WishedMates;
import org.palmares.engine.teams.WorstTeam;

/** Each kind of constraint of an event file is a constraint of the engine, with its numbers, priority and weight. */
class FormationConstraintsTest {
    private static final String ATTRIBUTES = """
            attributes:
              - {id: years, label: {fr: Années, en: Years}, type: number, min: 0, max: 50}
              - {id: job, label: {fr: Métier, en: Job}, type: code, codes: [a, b]}
              - {id: craft, label: {fr: Savoirs, en: Skills}, type: set, codes: [x, y]}
              - {id: free, label: {fr: Libre, en: Free}, type: slots}
            """;

    private static final List<Participant> PEOPLE =
            List.of(Worlds.person("P1"), Worlds.person("P2"), Worlds.person("P3"));

    private record Kind(String written, Constraint... expected) {
        @Override
        public String toString() {
            return written;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "{constraint: each-role, of: {roles: [DEV], groups: [CARE]}, priority: hard}",
                        new EachRole(List.of(Id.of("DEV")), List.of(Id.of("CARE")), Priority.HARD, 1)),
                new Kind(
                        "{constraint: coverage, of: {roles: [PATIENT]}, teams: 2, priority: strong, weight: 3}",
                        new Coverage(List.of(Id.of("PATIENT")), List.of(), 2, Priority.STRONG, 3)),
                new Kind(
                        "{constraint: wished-mates, at-least: 2, priority: soft, weight: 4}",
                        new WishedMates(2, Priority.SOFT, 4)),
                new Kind(
                        "{constraint: balance, attribute: years, of: mean-and-spread, priority: soft}",
                        new Balance(attribute("years"), Balance.Of.MEAN, Priority.SOFT, 1),
                        new Balance(attribute("years"), Balance.Of.SPREAD, Priority.SOFT, 1)),
                new Kind(
                        "{constraint: spread, attribute: job, priority: soft, weight: 2}",
                        new Spread(attribute("job"), Priority.SOFT, 2)),
                new Kind(
                        "{constraint: gather, attribute: job, priority: strong}",
                        new Gather(attribute("job"), Priority.STRONG, 1)),
                new Kind(
                        "{constraint: at-most-same, attribute: job, at-most: 3, priority: hard}",
                        new AtMostSame(attribute("job"), 3, Priority.HARD, 1)),
                new Kind(
                        "{constraint: skills, attribute: craft, priority: soft}",
                        new TopicSkills(attribute("craft"), Priority.SOFT, 1)),
                new Kind(
                        "{constraint: common-language, attribute: craft, priority: hard}",
                        new CommonLanguage(attribute("craft"), "fr", Priority.HARD, 1)),
                new Kind(
                        "{constraint: common-slots, attribute: free, at-least: PT4H, priority: strong}",
                        new CommonSlots(attribute("free"), Duration.ofHours(4), Priority.STRONG, 1)),
                new Kind(
                        "{constraint: presence, at-least: 2, priority: strong}",
                        new Presence(
                                2,
                                new TimeWindow(
                                        Instant.parse("2026-05-02T06:00:00Z"), Instant.parse("2026-05-03T10:00:00Z")),
                                Priority.STRONG,
                                1)),
                new Kind(
                        "{constraint: affinity, priority: soft, weight: 3}",
                        new Affinity(
                                Affinities.builder()
                                        .pair(Id.of("P1"), Id.of("P2"), 1_500_000)
                                        .build(),
                                Priority.SOFT,
                                3)),
                new Kind(
                        "{constraint: met-before, priority: soft, weight: 2}",
                        new MetBefore(List.of(pair("P1", "P2")), Priority.SOFT, 2)),
                new Kind(
                        "{constraint: siblings, placed: together, priority: hard}",
                        new Siblings(List.of(pair("P1", "P2"), pair("P2", "P3")), List.of(), Priority.HARD, 1)),
                new Kind(
                        "{constraint: siblings, placed: apart, priority: hard}",
                        new Siblings(List.of(), List.of(pair("P1", "P2"), pair("P2", "P3")), Priority.HARD, 1)),
                new Kind(
                        "{constraint: siblings, placed: as-asked, priority: hard}",
                        new Siblings(List.of(pair("P1", "P2")), List.of(pair("P2", "P3")), Priority.HARD, 1)),
                new Kind(
                        "{constraint: self-formed, priority: strong, weight: 2}",
                        new Together(List.of(pair("P4", "P5")), Priority.STRONG, 2)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kind_of_the_event_file_is_one_of_the_engine(Kind kind) {
        List<Participant> people = new ArrayList<>(PEOPLE);
        people.add(Worlds.coded("P4", "owls"));
        people.add(Worlds.coded("P5", "owls"));
        List<Decision> decisions = List.of(
                new Decision.Siblings(2, Id.of("P1"), Id.of("P2")),
                new Decision.Siblings(3, Id.of("P2"), Id.of("P3")),
                new Decision.Siblings(3, Id.of("P3"), Id.of("P9")),
                new Decision.Together(4, Id.of("P2"), Id.of("P1")),
                new Decision.Apart(5, Id.of("P2"), Id.of("P3")));
        List<PairAffinity> affinities = List.of(affinity("P1", "P2", 1_500_000), affinity("P1", "P9", 1));
        List<EarlierTeam> met =
                List.of(new EarlierTeam(List.of(Id.of("P9"), Id.of("P2"), Id.of("P1")), Place.of("met.csv", 2)));
        FormationStage.Given given =
                new FormationStage.Given(people, List.of(), decisions, affinities, met, Worlds.organisations());
        List<Constraint> constraints =
                FormationStage.prepare(settings(kind.written), given).request().constraints();
        assertEquals(Arrays.asList(kind.expected), constraints.subList(3, constraints.size()));
    }

    @Test
    void every_kind_of_setting_is_tried_here_or_with_the_first_sample() {
        List<Class<?>> elsewhere = List.of(
                ConstraintSetting.RoleCount.class,
                ConstraintSetting.SameOrganisation.class,
                ConstraintSetting.OwnTopic.class,
                ConstraintSetting.Together.class,
                ConstraintSetting.Apart.class,
                ConstraintSetting.TopicWishes.class,
                ConstraintSetting.TopicCapacity.class,
                ConstraintSetting.NotAlone.class);
        List<Class<?>> here = kinds().flatMap(kind -> settings(kind.written).formation().constraints().stream())
                .<Class<?>>map(Object::getClass)
                .distinct()
                .toList();
        Stream.of(ConstraintSetting.class.getPermittedSubclasses())
                .forEach(kind -> assertTrue(here.contains(kind) || elsewhere.contains(kind), kind::getName));
    }

    @Test
    void roles_too_many_to_be_counted_once_are_told() {
        List<Participant> people = List.of(skilled("P1", "PATIENT", "DEV"));
        String demands = "{constraint: role-count, of: {roles: [DEV]}, at-least: %1$s, priority: soft}%n"
                + "    - {constraint: role-count, of: {roles: [DOCTOR]}, at-least: %1$s, priority: soft}%n"
                + "    - {constraint: role-count, of: {roles: [PATIENT]}, at-least: %1$s, priority: soft}";
        assertEquals(Optional.empty(), RolesCountedOnce.leftOut(settings(demands.formatted("2")), people));
        assertEquals(
                "ROLES_COUNTED_TWICE",
                RolesCountedOnce.leftOut(settings(demands.formatted("40")), people)
                        .orElseThrow()
                        .code());
    }

    @Test
    void affinities_are_exact_alone_and_comparable_beside_constraints_of_their_priority() {
        List<PairAffinity> pairs = List.of(affinity("P1", "P2", 1_500_000), affinity("P1", "P3", 3_000_000));
        assertEquals(1, unit("{constraint: affinity, priority: soft}", pairs));
        assertEquals(
                1,
                unit(
                        "{constraint: affinity, priority: soft}\n    - {constraint: topic-wishes, priority: strong}",
                        pairs));
        assertEquals(
                1_500_000,
                unit(
                        "{constraint: affinity, priority: soft}\n    - {constraint: topic-wishes, priority: soft}",
                        pairs));
    }

    private static long unit(String written, List<PairAffinity> pairs) {
        FormationStage.Given given =
                new FormationStage.Given(PEOPLE, List.of(), List.of(), pairs, List.of(), Worlds.organisations());
        return FormationStage.prepare(settings(written), given).request().constraints().stream()
                .filter(Affinity.class::isInstance)
                .mapToLong(constraint -> ((Affinity) constraint).unit())
                .sum();
    }

    @Test
    void worst_team_first_weighs_more_than_any_sum() {
        EventSettings settings = settings("{constraint: topic-wishes, priority: soft}", "combine: worst-first");
        List<Constraint> constraints = constraints(settings, PEOPLE);
        assertEquals(new WorstTeam(Priority.SOFT, 1_000_000), constraints.get(constraints.size() - 1));
    }

    @Test
    void places_of_topics_count_where_the_formation_chooses_and_the_event_says_nothing() {
        EventSettings silent = Worlds.settings(Worlds.YAML.replace("choice: fixed", "choice: decided"));
        assertTrue(constraints(silent, PEOPLE).contains(new TopicCapacity(Priority.HARD, 1)));
        EventSettings saying = Worlds.settings(Worlds.YAML
                .replace("choice: fixed", "choice: decided")
                .replace("{constraint: apart, priority: hard}", "{constraint: topic-capacity, priority: soft}"));
        assertEquals(
                List.of(new TopicCapacity(Priority.SOFT, 1)),
                constraints(saying, PEOPLE).stream()
                        .filter(TopicCapacity.class::isInstance)
                        .toList());
    }

    @Test
    void who_has_two_roles_that_two_demands_ask_for_counts_once_for_each_priority() {
        String demands = "{constraint: role-count, of: {groups: [CARE]}, at-least: 1, priority: hard}\n"
                + "    - {constraint: role-count, of: {roles: [DEV]}, at-least: 1, at-most: 2, priority: strong, weight: 5}";
        RoleCount care = new RoleCount(List.of(), List.of(Id.of("CARE")), Quantity.atLeast(1), Priority.HARD, 1);
        RoleCount dev = new RoleCount(List.of(Id.of("DEV")), List.of(), Quantity.atLeast(1), Priority.STRONG, 5);
        assertEquals(
                List.of(new CountedOnce(List.of(care, dev), Priority.STRONG, 5)),
                once(settings(demands), List.of(skilled("P1", "DOCTOR", "DEV"), Worlds.person("P2"))));
        assertEquals(
                List.of(),
                once(settings(demands), List.of(skilled("P1", "PATIENT", "DEV"), Worlds.person("P2"))),
                "nobody's two roles count for both");
    }

    @Test
    void one_role_that_does_for_two_demands_is_no_double_count() {
        String demands = "{constraint: role-count, of: {groups: [CARE]}, at-least: 2, priority: hard}\n"
                + "    - {constraint: role-count, of: {roles: [DOCTOR]}, at-least: 1, priority: hard}";
        assertEquals(List.of(), once(settings(demands), List.of(skilled("P1", "DOCTOR", "DEV"))));
    }

    private static List<Constraint> once(EventSettings settings, List<Participant> people) {
        return constraints(settings, people).stream()
                .filter(CountedOnce.class::isInstance)
                .toList();
    }

    private static List<Constraint> constraints(EventSettings settings, List<Participant> people) {
        FormationStage.Given given =
                new FormationStage.Given(people, List.of(), List.of(), List.of(), List.of(), Worlds.organisations());
        return FormationStage.prepare(settings, given).request().constraints();
    }

    private static EventSettings settings(String constraint) {
        return settings(constraint, "combine: sum");
    }

    private static EventSettings settings(String constraint, String more) {
        return Worlds.settings(Worlds.YAML
                .replace("topics:\n", ATTRIBUTES + "topics:\n")
                .replace("  count: 3\n", "  count: 3\n  " + more + "\n")
                .replace("{constraint: apart, priority: hard}", constraint));
    }

    private static Attribute attribute(String id) {
        return settings("{constraint: apart, priority: hard}").event().attributes().stream()
                .filter(attribute -> attribute.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Participant skilled(String id, String... roles) {
        return new Participant(
                Id.of(id),
                Stream.of(roles).map(Id::<Role>of).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE);
    }

    private static PairAffinity affinity(String one, String other, long millionths) {
        return new PairAffinity(Id.of(one), Id.of(other), millionths, Place.of("pairs.csv", 2));
    }

    private static Pair pair(String one, String other) {
        return new Pair(Id.of(one), Id.of(other));
    }
}
