package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;

/**
 * Who sits where, by positions in a {@link FormationRequest}. Immutable.
 *
 * @param slots for each person the slot, or {@link #WAITING}
 * @param topics for each slot the topic, or {@link TeamView#NO_TOPIC}
 */
public record Seating(List<Integer> slots, List<Integer> topics) {
    /** The slot of someone without a team. */
    public static final int WAITING = -1;

    public Seating {
        slots = List.copyOf(slots);
        topics = List.copyOf(topics);
    }

    /** The teams, each with its members in the order of their positions. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (int slot = 0; slot < topics.size(); slot++) {
            tables.add(new Table(slot, topics.get(slot)));
        }
        for (int person = 0; person < slots.size(); person++) {
            if (slots.get(person) != WAITING) {
                tables.get(slots.get(person)).add(person);
            }
        }
        return tables;
    }
}
