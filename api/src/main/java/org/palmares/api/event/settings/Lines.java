package org.palmares.api.event.settings;

import java.util.Comparator;
import org.palmares.engine.domain.Place;

/** The order in which people read problems: by file, line and column; what concerns a whole file first. */
public final class Lines {
    public static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(place -> place.line().orElse(0))
            .thenComparingInt(place -> place.column().orElse(0));

    private Lines() {}
}
