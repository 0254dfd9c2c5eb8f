package org.palmares.engine.teams;

import java.util.List;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

/** Where people stand in a list: a table of their hashes, twice as large as the list at least. Immutable. */
final class Positions {
    private final List<Participant> people;
    private final int[] table;

    Positions(List<Participant> people) {
        this.people = people;
        this.table = new int[Integer.highestOneBit(Math.max(1, people.size())) << 2];
        for (int position = 0; position < people.size(); position++) {
            int at = home(people.get(position).id());
            while (table[at] != 0) {
                at = next(at);
            }
            table[at] = position + 1;
        }
    }

    /** The position of somebody, or -1. */
    int of(Id<Participant> person) {
        int at = home(person);
        while (table[at] != 0 && !people.get(table[at] - 1).id().equals(person)) {
            at = next(at);
        }
        return table[at] - 1;
    }

    private int home(Id<Participant> person) {
        int hash = person.value().hashCode();
        return (hash ^ hash >>> 15) * 0x2c1b3c6d >>> 8 & table.length - 1;
    }

    private int next(int at) {
        return at + 1 & table.length - 1;
    }
}
