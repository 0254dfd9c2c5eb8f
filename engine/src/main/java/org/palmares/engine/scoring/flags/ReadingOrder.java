package org.palmares.engine.scoring.flags;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * In which order jurors read, and where.
 *
 * @param byJuror what each juror read, the first reading first; jurors whose order is not known are absent
 * @param rooms the room of each entry, from 1; empty where there are no rooms
 */
public record ReadingOrder(
        SortedMap<Id<Juror>, List<Id<Submission>>> byJuror, SortedMap<Id<Submission>, Integer> rooms) {
    /** Nothing is known. */
    public static final ReadingOrder UNKNOWN = new ReadingOrder(new TreeMap<>(), new TreeMap<>());

    public ReadingOrder {
        SortedMap<Id<Juror>, List<Id<Submission>>> copy = new TreeMap<>();
        byJuror.forEach((juror, read) -> copy.put(juror, List.copyOf(read)));
        byJuror = Collections.unmodifiableSortedMap(copy);
        rooms = Collections.unmodifiableSortedMap(new TreeMap<>(rooms));
    }
}
