package org.palmares.engine.teams;

/**
 * A team as constraints see it: by positions in the lists of the {@link FormationRequest}. A view may change once the
 * measuring is over; nobody keeps one.
 */
public interface TeamView {
    /** The topic of a team that has none. */
    int NO_TOPIC = -1;

    /** Position of its slot in {@link FormationRequest#slots()}. */
    int slot();

    /** Position of its topic in {@link FormationRequest#topics()}, or {@link #NO_TOPIC}. */
    int topic();

    int size();

    /** Position in {@link FormationRequest#participants()} of the member number {@code at}, counted from 0. */
    int member(int at);

    /** Whether the person at this position is a member. */
    default boolean has(int person) {
        for (int at = 0; at < size(); at++) {
            if (member(at) == person) {
                return true;
            }
        }
        return false;
    }
}
