package org.palmares.api.event.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;

/** What the rules of this version know: packs, rules, and the facts that they read. The rules own these lists. */
public interface FactSource {
    /** The names of the packs that an event may switch on. */
    List<String> packs();

    /** Whether a pack of this version has a rule with this id. */
    boolean hasRule(String id);

    /** The names of the facts of a kind of subject, in the order in which they are offered. */
    List<String> names(Subject.Kind kind);

    /**
     * Reads what someone wrote for a fact.
     *
     * @param name one of {@link #names}
     * @param zone the zone of hours without an offset
     */
    Read read(Subject.Kind kind, String name, String written, ZoneId zone, Place place);

    /**
     * A fact, unknown where nothing readable was written.
     *
     * @param problem why what was written could not be read
     */
    record Read(Fact fact, Optional<Problem> problem) {
        public Read {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(problem, "problem");
        }
    }
}
