package org.palmares.engine.jury;

import java.util.List;

/**
 * What a new plan finds: a jury that has begun.
 *
 * @param done readings whose sheet is handed in; they stay, whoever signed them
 * @param earlier readings of the plan in force, done or not; as many as possible stay
 * @param spare readings that nobody needs where everybody reads everything: the seat has its sheet, signed by whoever had
 *     it before
 */
public record WorkSoFar(List<Reading> done, List<Reading> earlier, List<Reading> spare) {
    /** Nothing is planned and nothing is done. */
    public static final WorkSoFar NONE = new WorkSoFar(List.of(), List.of(), List.of());

    public WorkSoFar {
        done = done.stream().distinct().sorted().toList();
        earlier = earlier.stream().distinct().sorted().toList();
        spare = spare.stream().distinct().sorted().toList();
    }

    /** The same where each seat is read for by one juror. */
    public WorkSoFar(List<Reading> done, List<Reading> earlier) {
        this(done, earlier, List.of());
    }
}
