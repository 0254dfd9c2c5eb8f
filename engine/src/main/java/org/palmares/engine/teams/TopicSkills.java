package org.palmares.engine.teams;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * A team has the skills that its topic needs. The cost of a team is the number of skills of its topic that nobody in it
 * has; a team without a topic costs 0.
 *
 * @param attribute the skills that people have: a set
 */
public record TopicSkills(Attribute attribute, Priority priority, int weight) implements TeamConstraint {
    private static final int NO_NUMBER = -1;

    public TopicSkills {
        Require.that(attribute.type() instanceof Attribute.SetType, "attribute must be a set", attribute.id());
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        request.topics().forEach(topic -> topic.skills().forEach(skill -> numbers.putIfAbsent(skill, numbers.size())));
        int words = Math.max(1, (numbers.size() + Long.SIZE - 1) / Long.SIZE);
        long[] has = bits(request.participants().stream().map(this::skills).toList(), numbers, words);
        long[] needs = bits(request.topics().stream().map(Topic::skills).toList(), numbers, words);
        return words == 1
                ? new TraitCost(
                        has, (traits, topic) -> topic == TeamView.NO_TOPIC ? 0 : Long.bitCount(needs[topic] & ~traits))
                : (ScanCost) team -> team.topic() == TeamView.NO_TOPIC ? 0 : missing(team, has, needs, words);
    }

    /** Teams whose topic is fixed need a skill that fewer people have. */
    @Override
    public long bound(FormationRequest request) {
        SortedMap<String, Integer> missing = new TreeMap<>();
        Map<Id<Topic>, Integer> positions = request.topicPositions();
        request.slots().stream()
                .flatMap(slot -> slot.topic().stream())
                .map(topic -> request.topics().get(positions.get(topic)))
                .flatMap(topic -> topic.skills().stream().distinct())
                .forEach(skill -> missing.merge(skill, 1, Integer::sum));
        request.participants().stream()
                .flatMap(person -> skills(person).stream())
                .forEach(skill -> missing.computeIfPresent(skill, (same, teams) -> teams - 1));
        return missing.values().stream().mapToLong(teams -> Math.max(0, teams)).sum();
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "L'équipe a les compétences que demande son sujet.", "A team has the skills that its topic needs.");
    }

    private List<String> skills(Participant person) {
        return person.attribute(attribute.id())
                .filter(AttributeValue.SetValue.class::isInstance)
                .map(value -> ((AttributeValue.SetValue) value).codes())
                .orElse(List.of());
    }

    /** Each list of skills as a row of bits; skills without a number are left out. */
    private static long[] bits(List<List<String>> rows, SortedMap<String, Integer> numbers, int words) {
        long[] bits = new long[words * rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (String skill : rows.get(row)) {
                int number = numbers.getOrDefault(skill, NO_NUMBER);
                if (number != NO_NUMBER) {
                    bits[words * row + number / Long.SIZE] |= 1L << number;
                }
            }
        }
        return bits;
    }

    private static long missing(TeamView team, long[] has, long[] needs, int words) {
        long missing = 0;
        for (int word = 0; word < words; word++) {
            long left = needs[words * team.topic() + word];
            for (int at = 0; at < team.size(); at++) {
                left &= ~has[words * team.member(at) + word];
            }
            missing += Long.bitCount(left);
        }
        return missing;
    }
}
