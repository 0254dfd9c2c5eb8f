package org.palmares.engine.teams;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Topic;

/**
 * What each constraint costs, counted a second time from what it says to people: on plain lists of people, slowly, and
 * without a line of the measures that it guards.
 */
final class NaiveCosts {
    private static final Map<Class<? extends Constraint>, Twin<?>> TWINS = new LinkedHashMap<>();

    private final FormationRequest request;
    private final List<Team> teams;

    /** A team by its members. */
    record Team(TeamSlot slot, Optional<Topic> topic, List<Participant> members) {}

    /** A constraint counted by hand, in one team or in the whole plan. */
    private sealed interface Twin<C extends Constraint> {}

    @FunctionalInterface
    private non-sealed interface OfTeam<C extends Constraint> extends Twin<C> {
        long cost(NaiveCosts plan, C asked, Team team);
    }

    @FunctionalInterface
    private non-sealed interface OfPlan<C extends Constraint> extends Twin<C> {
        long cost(NaiveCosts plan, C asked);
    }

    static {
        team(SizeBounds.class, NaiveCosts::sizeBounds);
        team(SizeTarget.class, NaiveCosts::sizeTarget);
        team(RoleCount.class, (plan, asked, team) -> new NaiveRoles(plan.request).roleCount(asked, team));
        team(SameOrganisation.class, NaiveCosts::sameOrganisation);
        team(OwnTopic.class, NaiveCosts::ownTopic);
        team(Apart.class, NaiveCosts::apart);
        team(Together.class, NaiveCosts::together);
        team(TopicWishes.class, NaiveCosts::topicWishes);
        team(Balance.class, NaiveCosts::balance);
        team(NotAlone.class, NaiveCosts::notAlone);
        team(EachRole.class, (plan, asked, team) -> new NaiveRoles(plan.request).eachRole(asked, team));
        team(CommonLanguage.class, NaiveCosts::commonLanguage);
        team(TopicSkills.class, NaiveCosts::topicSkills);
        team(CommonSlots.class, (plan, asked, team) -> NaiveTimes.commonSlots(asked, team));
        team(WishedMates.class, NaiveCosts::wishedMates);
        team(Spread.class, NaiveCosts::spread);
        team(Gather.class, NaiveCosts::gather);
        team(AtMostSame.class, NaiveCosts::atMostSame);
        team(Presence.class, (plan, asked, team) -> NaiveTimes.presence(asked, team));
        team(Affinity.class, NaiveCosts::affinity);
        team(Siblings.class, NaiveCosts::siblings);
        team(CountedOnce.class, (plan, asked, team) -> new NaiveRoles(plan.request).countedOnce(asked, team));
        team(MetBefore.class, NaiveCosts::metBefore);
        plan(TopicCapacity.class, NaiveCosts::topicCapacity);
        plan(WaitingList.class, NaiveCosts::waitingList);
        plan(Coverage.class, (plan, asked) -> new NaiveRoles(plan.request).coverage(asked, plan.teams));
        plan(WorstTeam.class, NaiveCosts::worstTeam);
    }

    NaiveCosts(FormationRequest request, Seating seating) {
        this.request = request;
        this.teams = new ArrayList<>();
        for (int slot = 0; slot < request.slots().size(); slot++) {
            List<Participant> members = new ArrayList<>();
            for (int person = 0; person < request.participants().size(); person++) {
                if (seating.slots().get(person) == slot) {
                    members.add(request.participants().get(person));
                }
            }
            int topic = seating.topics().get(slot);
            teams.add(new Team(
                    request.slots().get(slot),
                    topic < 0 ? Optional.empty() : Optional.of(request.topics().get(topic)),
                    members));
        }
    }

    /** The constraints that have a twin here. */
    static Set<Class<? extends Constraint>> twins() {
        return TWINS.keySet();
    }

    /** What each team pays, or the whole plan where no single team can tell. */
    <C extends Constraint> List<Long> of(C asked) {
        Twin<C> twin = twin(asked);
        return twin instanceof OfTeam<C> ofTeam
                ? teams.stream().map(team -> ofTeam.cost(this, asked, team)).toList()
                : List.of(((OfPlan<C>) twin).cost(this, asked));
    }

    @SuppressWarnings("unchecked") // each twin was put beside its own class
    private static <C extends Constraint> Twin<C> twin(C asked) {
        return (Twin<C>) TWINS.get(asked.getClass());
    }

    private static <C extends Constraint> void team(Class<C> constraint, OfTeam<C> twin) {
        TWINS.put(constraint, twin);
    }

    private static <C extends Constraint> void plan(Class<C> constraint, OfPlan<C> twin) {
        TWINS.put(constraint, twin);
    }

    // Sizes

    private long sizeBounds(SizeBounds asked, Team team) {
        int size = team.members.size();
        return size < team.slot.size().min()
                ? team.slot.size().min() - size
                : size > team.slot.size().max() ? size - team.slot.size().max() : 0;
    }

    private long sizeTarget(SizeTarget asked, Team team) {
        return Math.abs(team.members.size() - team.slot.size().target());
    }

    // People and their wishes

    private long sameOrganisation(SameOrganisation asked, Team team) {
        List<Id<Organisation>> organisations = team.members.stream()
                .flatMap(person -> person.organisation().stream())
                .map(id -> request.organisations().at(asked.level(), id))
                .toList();
        return beyond(organisations, asked.atMost());
    }

    private long apart(Apart asked, Team team) {
        return asked.pairs().stream().filter(pair -> bothIn(pair, team)).count();
    }

    private long together(Together asked, Team team) {
        return asked.pairs().stream().filter(pair -> isSplit(pair, team)).count();
    }

    private long siblings(Siblings asked, Team team) {
        return asked.together().stream().filter(pair -> isSplit(pair, team)).count()
                + asked.apart().stream().filter(pair -> bothIn(pair, team)).count();
    }

    private long metBefore(MetBefore asked, Team team) {
        return asked.meetings().stream().filter(pair -> bothIn(pair, team)).count();
    }

    private long wishedMates(WishedMates asked, Team team) {
        long missed = 0;
        for (Participant person : team.members) {
            Set<Id<Participant>> named = new LinkedHashSet<>(person.wishedMates());
            named.retainAll(ids(request.participants()));
            long wanted = Math.min(asked.atLeast(), named.size());
            named.retainAll(ids(team.members));
            missed += Math.max(0, wanted - named.size());
        }
        return missed;
    }

    private long affinity(Affinity asked, Team team) {
        Set<Id<Participant>> members = ids(team.members);
        Set<Id<Participant>> everybody = ids(request.participants());
        Map<Pair, Long> table = new TreeMap<>();
        asked.affinities()
                .forEach((one, other, value) -> table.merge(
                        new Pair(one, other),
                        Math.round((double) Math.abs(value) / asked.unit()) * Long.signum(value),
                        Long::sum));
        long lost = 0;
        for (Map.Entry<Pair, Long> entry : table.entrySet()) {
            Pair pair = entry.getKey();
            long inside = (members.contains(pair.first()) ? 1 : 0) + (members.contains(pair.second()) ? 1 : 0);
            boolean isKnown = everybody.contains(pair.first()) && everybody.contains(pair.second());
            if (isKnown && inside == 1 && entry.getValue() > 0) {
                lost += entry.getValue();
            } else if (isKnown && inside == 2 && entry.getValue() < 0) {
                lost += 2 * -entry.getValue();
            }
        }
        return lost;
    }

    // Topics

    private long ownTopic(OwnTopic asked, Team team) {
        Set<Id<Topic>> known = request.topics().stream().map(Topic::id).collect(Collectors.toSet());
        return count(
                team,
                person -> person.ownTopic().filter(known::contains).isPresent()
                        && !person.ownTopic().equals(team.topic.map(Topic::id)));
    }

    private long topicWishes(TopicWishes asked, Team team) {
        int longest = request.participants().stream()
                .mapToInt(person -> person.wishes().size())
                .max()
                .orElse(0);
        long cost = 0;
        for (Participant person : team.members) {
            if (team.topic.isPresent() && !person.wishes().isEmpty()) {
                int place = person.wishes().indexOf(team.topic.get().id());
                cost += place >= 0 ? place : longest - 1 + 2;
            }
        }
        return cost;
    }

    private long topicCapacity(TopicCapacity asked) {
        long excess = 0;
        for (Topic topic : request.topics()) {
            long takers = teams.stream()
                    .filter(team -> team.topic.equals(Optional.of(topic)))
                    .count();
            excess += takers > topic.teams() ? takers - topic.teams() : 0;
        }
        return excess;
    }

    private long topicSkills(TopicSkills asked, Team team) {
        Set<String> needed = new LinkedHashSet<>(team.topic.map(Topic::skills).orElse(List.of()));
        team.members.forEach(person -> person.attribute(asked.attribute().id())
                .ifPresent(answer -> ((AttributeValue.SetValue) answer).codes().forEach(needed::remove)));
        return needed.size();
    }

    // Answers

    private long balance(Balance asked, Team team) {
        Function<Participant, Optional<BigDecimal>> number = person ->
                person.attribute(asked.attribute().id()).map(answer -> ((AttributeValue.NumberValue) answer).value());
        Function<Participant, Optional<BigDecimal>> balanced = asked.of() == Balance.Of.MEAN
                ? number
                : person -> number.apply(person)
                        .map(value -> value.subtract(mean(number)).abs().setScale(3, RoundingMode.HALF_UP));
        BigDecimal distance = BigDecimal.ZERO;
        for (Participant person : team.members) {
            distance = distance.add(balanced.apply(person)
                    .map(value -> value.subtract(mean(balanced)))
                    .orElse(BigDecimal.ZERO));
        }
        return distance.abs()
                .setScale(20, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private BigDecimal mean(Function<Participant, Optional<BigDecimal>> number) {
        List<BigDecimal> given = request.participants().stream()
                .flatMap(person -> number.apply(person).stream())
                .toList();
        return given.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Math.max(1, given.size())), 30, RoundingMode.HALF_UP);
    }

    private long notAlone(NotAlone asked, Team team) {
        Map<String, Integer> answers = histogram(codes(team, asked.attribute()));
        int answered = answers.values().stream().mapToInt(Integer::intValue).sum();
        return answered == 1
                ? 0
                : answers.values().stream().filter(count -> count == 1).count();
    }

    private long spread(Spread asked, Team team) {
        List<String> answers = codes(team, asked.attribute());
        return answers.size() - answers.stream().distinct().count();
    }

    private long gather(Gather asked, Team team) {
        List<String> answers = codes(team, asked.attribute());
        int most = histogram(answers).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return answers.size() - most;
    }

    private long atMostSame(AtMostSame asked, Team team) {
        return beyond(codes(team, asked.attribute()), asked.atMost());
    }

    private long commonLanguage(CommonLanguage asked, Team team) {
        List<List<String>> spoken = team.members.stream()
                .map(person -> person.attribute(asked.attribute().id())
                        .map(answer -> ((AttributeValue.SetValue) answer).codes())
                        .filter(languages -> !languages.isEmpty())
                        .orElse(List.of(asked.eventLanguage())))
                .toList();
        long fewest = spoken.size();
        for (String chosen : spoken.stream().flatMap(List::stream).toList()) {
            fewest = Math.min(
                    fewest,
                    spoken.stream().filter(mine -> !mine.contains(chosen)).count());
        }
        return fewest;
    }

    // The plan

    private long waitingList(WaitingList asked) {
        return request.participants().size()
                - teams.stream().mapToInt(team -> team.members.size()).sum();
    }

    private long worstTeam(WorstTeam asked) {
        long[] soft = new long[teams.size()];
        for (Constraint constraint : request.constraints()) {
            if (constraint.priority() == Priority.SOFT && TWINS.get(constraint.getClass()) instanceof OfTeam) {
                List<Long> costs = of(constraint);
                for (int team = 0; team < soft.length; team++) {
                    soft[team] += constraint.weight() * costs.get(team);
                }
            }
        }
        long worst = 0;
        for (long cost : soft) {
            worst = Math.max(worst, cost);
        }
        return worst;
    }

    // Small things

    static long count(Team team, Predicate<Participant> matches) {
        return team.members.stream().filter(matches).count();
    }

    private static boolean bothIn(Pair pair, Team team) {
        return ids(team.members).containsAll(List.of(pair.first(), pair.second()));
    }

    /** The first of two participants is here, the second is not. */
    private boolean isSplit(Pair pair, Team team) {
        return ids(team.members).contains(pair.first())
                && ids(request.participants()).contains(pair.second())
                && !ids(team.members).contains(pair.second());
    }

    private static Set<Id<Participant>> ids(List<Participant> people) {
        return people.stream().map(Participant::id).collect(Collectors.toSet());
    }

    private static List<String> codes(Team team, Attribute attribute) {
        return team.members.stream()
                .flatMap(person -> person.attribute(attribute.id()).stream())
                .map(answer -> ((AttributeValue.CodeValue) answer).code())
                .toList();
    }

    private static <T> Map<T, Integer> histogram(List<T> values) {
        Map<T, Integer> histogram = new LinkedHashMap<>();
        values.forEach(value -> histogram.merge(value, 1, Integer::sum));
        return histogram;
    }

    private static <T> long beyond(List<T> values, int atMost) {
        return histogram(values).values().stream()
                .mapToLong(count -> count > atMost ? count - atMost : 0)
                .sum();
    }
}
