package org.palmares.engine.teams;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A {@link SearchControl} made of its three parts. */
record Held(SearchBudget budget, Supplier<Optional<Ending>> stopper, Consumer<SearchProgress> listener)
        implements SearchControl {
    Held {
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(stopper, "stopper");
        Objects.requireNonNull(listener, "listener");
    }

    @Override
    public Optional<Ending> stop() {
        return stopper.get();
    }

    @Override
    public void progress(SearchProgress best) {
        listener.accept(best);
    }
}
