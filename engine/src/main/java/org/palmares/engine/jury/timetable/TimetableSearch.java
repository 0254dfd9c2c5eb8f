package org.palmares.engine.jury.timetable;

/** Looks for a better arrangement. The same arguments give the same answer on every machine. */
public interface TimetableSearch {
    /**
     * The best arrangement found, never worse than {@code start}.
     *
     * @param evaluations how many arrangements may be measured, at least 1
     */
    Arrangement search(TimetableRequest request, Arrangement start, long seed, long evaluations);
}
