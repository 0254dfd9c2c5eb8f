package org.palmares.engine.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One event: its words, its phases and what is to be won. Everything that differs between events stands here, never in
 * the code. References between the parts have been checked by whoever built it.
 *
 * @param languages the languages of its documents, the first is the main one
 * @param zone the zone in which its hours are written
 * @param teamCount how many teams are formed; empty: derived from the number of people and the size
 * @param topicsDecided whether a team's topic is a decision of the formation instead of fixed beforehand
 * @param phases in the order in which they open
 */
public record Event(
        Id<Event> id,
        Text name,
        List<Language> languages,
        ZoneId zone,
        Organizer organizer,
        List<Sponsor> sponsors,
        List<Site> sites,
        List<RoleGroup> roleGroups,
        List<Role> roles,
        List<Attribute> attributes,
        List<Category> categories,
        List<Topic> topics,
        boolean topicsDecided,
        TeamSizes teamSizes,
        OptionalInt teamCount,
        List<Phase> phases,
        List<Rotation> rotations,
        List<Rubric> rubrics,
        List<Round> rounds,
        List<Prize> prizes,
        RuleSettings rules) {
    /** Who holds the event; a public organizer prints the mention that an algorithm contributed. */
    public record Organizer(String name, boolean isPublic) {
        public Organizer {
            Require.notBlank(name, "name");
        }
    }

    /** Who pays, and whether it sells health products. */
    public record Sponsor(Id<Organisation> id, String name, boolean healthProducts) {
        public Sponsor {
            Objects.requireNonNull(id, "id");
            Require.notBlank(name, "name");
        }
    }

    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        languages = List.copyOf(languages);
        Require.that(!languages.isEmpty(), "an event must have a language", id);
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(organizer, "organizer");
        sponsors = distinct(sponsors, Sponsor::id, "sponsors");
        sites = distinct(sites, Site::id, "sites");
        roleGroups = distinct(roleGroups, RoleGroup::id, "roleGroups");
        roles = distinct(roles, Role::id, "roles");
        attributes = distinct(attributes, Attribute::id, "attributes");
        categories = distinct(categories, Category::id, "categories");
        topics = distinct(topics, Topic::id, "topics");
        Objects.requireNonNull(teamSizes, "teamSizes");
        teamCount.ifPresent(count -> Require.atLeast(1, count, "teamCount"));
        phases = distinct(phases, Phase::id, "phases");
        rotations = distinct(rotations, Rotation::phase, "rotations");
        rubrics = distinct(rubrics, Rubric::id, "rubrics");
        rounds = distinct(rounds, Round::id, "rounds");
        prizes = distinct(prizes, Prize::id, "prizes");
        Objects.requireNonNull(rules, "rules");
    }

    /** The same event with these topics alone, each team on one of them beforehand. */
    public Event onTopics(List<Topic> some) {
        return new Event(
                id,
                name,
                languages,
                zone,
                organizer,
                sponsors,
                sites,
                roleGroups,
                roles,
                attributes,
                categories,
                some,
                false,
                teamSizes,
                teamCount,
                phases,
                rotations,
                rubrics,
                rounds,
                prizes,
                rules);
    }

    /** How many people a team has, unless a size of its own is said. */
    public TeamSize teamSize() {
        return teamSizes.usual();
    }

    /** The language in which documents are written unless another is asked for. */
    public Language mainLanguage() {
        return languages.get(0);
    }

    /** The rounds, then the round of each prize that is given by a rubric of its own, under the prize's id. */
    public List<Round> markedRounds() {
        return Stream.concat(rounds.stream(), prizes.stream().flatMap(prize -> ownRound(prize).stream()))
                .toList();
    }

    /** Where a prize that has a rubric of its own is marked: by plain means, in the phase of the last round. */
    public Optional<Round> ownRound(Prize prize) {
        return prize.source().rubric().map(rubric -> ownRound(prize, rubric));
    }

    private Round ownRound(Prize prize, Id<Rubric> rubric) {
        Phase last = phases.get(phases.size() - 1);
        Id<Phase> phase = rounds.isEmpty()
                ? findPhase(Phase.Kind.JUDGING).orElse(last).id()
                : rounds.get(rounds.size() - 1).phase();
        return new Round(
                Id.of(prize.id().value()),
                prize.label(),
                phase,
                rubric,
                new Round.Jury(OptionalInt.empty(), 1, prize.source().committee()),
                Round.Scoring.by(RankingMethod.WEIGHTED_MEAN),
                Round.Ties.STAND,
                Optional.empty(),
                Round.USUALLY_NEAR);
    }

    public Optional<Role> findRole(Id<Role> id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    public Optional<Topic> findTopic(Id<Topic> id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public Optional<Rubric> findRubric(Id<Rubric> id) {
        return rubrics.stream().filter(rubric -> rubric.id().equals(id)).findFirst();
    }

    public Optional<Phase> findPhase(Id<Phase> id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    /** The first phase of a kind, in the order of the event. */
    public Optional<Phase> findPhase(Phase.Kind kind) {
        return phases.stream().filter(phase -> phase.kind() == kind).findFirst();
    }

    private static <T, K> List<T> distinct(List<T> values, Function<T, K> key, String name) {
        List<T> copy = List.copyOf(values);
        Require.distinct(copy, key, name);
        return copy;
    }
}
