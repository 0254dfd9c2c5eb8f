package org.palmares.api.run.stages;

import java.util.Objects;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.gates.Rulings;
import org.palmares.engine.domain.Event;

/** What every stretch of the way starts from: the folder, the clock of the run, and what people decided. */
record RunInput(EventInput folder, EventClock clock, Rulings rulings) {
    RunInput {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(rulings, "rulings");
    }

    Event event() {
        return folder.settings().event();
    }

    EventSettings settings() {
        return folder.settings();
    }
}
