package org.palmares.engine.teams;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Topic;

/**
 * Everything that a formation depends on besides seed and budget. People, slots and topics stand in the order of their
 * ids, so that the order in which they were given never matters; constraints keep theirs. Immutable.
 *
 * @param topics the topics of the slots, and those among which slots without one choose
 */
public record FormationRequest(
        List<Participant> participants,
        List<TeamSlot> slots,
        List<Topic> topics,
        List<Constraint> constraints,
        Organisations organisations,
        Vocabulary vocabulary) {
    /** The most people, slots and constraints that a request may hold. */
    public static final int MAX_PARTICIPANTS = 100_000;

    public static final int MAX_CONSTRAINTS = 200;

    public FormationRequest {
        Require.that(participants.size() <= MAX_PARTICIPANTS, "too many participants", participants.size());
        Require.that(slots.size() <= MAX_PARTICIPANTS, "too many slots", slots.size());
        Require.that(constraints.size() <= MAX_CONSTRAINTS, "too many constraints", constraints.size());
        participants = sorted(participants, Participant::id, "participants");
        slots = sorted(slots, TeamSlot::id, "slots");
        topics = sorted(topics, Topic::id, "topics");
        constraints = List.copyOf(constraints);
        Objects.requireNonNull(organisations, "organisations");
        Objects.requireNonNull(vocabulary, "vocabulary");
        requireKnown(participants, slots, topics);
    }

    /** Whether the formation chooses the topic of this slot. */
    public boolean choosesTopic(int slot) {
        return slots.get(slot).topic().isEmpty() && !topics.isEmpty();
    }

    /** Whether the person may be placed in the slot: nobody changes site, save whom somebody fixed elsewhere. */
    public boolean admits(int slot, int person) {
        return slots.get(slot).admits(participants.get(person));
    }

    /** Whether the slot may take the topic: a topic of one site stays there. */
    public boolean admitsTopic(int slot, int topic) {
        return slots.get(slot).admits(topics.get(topic));
    }

    /** Everyone who is fixed in a slot; for looking up only, never for its order. */
    public Set<Id<Participant>> fixedMembers() {
        Set<Id<Participant>> fixed = new HashSet<>();
        slots.forEach(slot -> fixed.addAll(slot.fixedMembers()));
        return fixed;
    }

    /** The position of each person in {@link #participants()}; for looking up only, never for its order. */
    public Map<Id<Participant>, Integer> personPositions() {
        return positions(participants, Participant::id);
    }

    /** The position of each topic in {@link #topics()}; for looking up only, never for its order. */
    public Map<Id<Topic>, Integer> topicPositions() {
        return positions(topics, Topic::id);
    }

    private static <T, K> Map<Id<K>, Integer> positions(List<T> values, Function<T, Id<K>> id) {
        Map<Id<K>, Integer> positions = new HashMap<>();
        for (int at = 0; at < values.size(); at++) {
            positions.put(id.apply(values.get(at)), at);
        }
        return positions;
    }

    private static <T, K> List<T> sorted(List<T> values, Function<T, Id<K>> id, String name) {
        Require.distinct(values, id, name);
        return values.stream().sorted(Comparator.comparing(id)).toList();
    }

    private static void requireKnown(List<Participant> participants, List<TeamSlot> slots, List<Topic> topics) {
        Map<Id<Participant>, Integer> people = positions(participants, Participant::id);
        Map<Id<Topic>, Integer> known = positions(topics, Topic::id);
        Require.distinct(
                slots.stream().flatMap(slot -> slot.fixedMembers().stream()).toList(), id -> id, "fixed members");
        for (TeamSlot slot : slots) {
            slot.topic()
                    .ifPresent(topic -> Require.that(known.containsKey(topic), "unknown topic of " + slot.id(), topic));
            for (Id<Participant> member : slot.fixedMembers()) {
                Require.that(people.containsKey(member), "unknown fixed member of " + slot.id(), member);
            }
        }
    }
}
