package org.palmares.engine.teams;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How a search is held: its budget, and what may stop it earlier. A search calls it from the thread on which it was
 * started, every {@value #STRIDE} evaluations or so.
 */
public interface SearchControl {
    /** After how many evaluations a search asks whether to stop. */
    int STRIDE = 1_024;

    SearchBudget budget();

    /** {@link Ending#DEADLINE} or {@link Ending#CANCELLED} once the search should end with the best so far. */
    Optional<Ending> stop();

    /** Told now and then when a better plan was found since the last time. */
    void progress(SearchProgress best);

    /** Only the budget ends the search, and nobody listens. */
    static SearchControl of(SearchBudget budget) {
        return new Held(budget, Optional::empty, progress -> {});
    }

    /**
     * The budget, with a cap on time and a way to cancel.
     *
     * @param nanos a steady clock such as {@link System#nanoTime()}; read now and at each question
     */
    static SearchControl of(
            SearchBudget budget,
            Duration cap,
            LongSupplier nanos,
            BooleanSupplier cancelled,
            Consumer<SearchProgress> listener) {
        long start = nanos.getAsLong();
        return new Held(
                budget,
                () -> cancelled.getAsBoolean()
                        ? Optional.of(Ending.CANCELLED)
                        : Optional.of(Ending.DEADLINE).filter(late -> nanos.getAsLong() - start >= cap.toNanos()),
                listener);
    }
}
