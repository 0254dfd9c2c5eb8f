package org.palmares.rules;

import java.time.ZoneId;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** A fact as a person reads it: "oui", "données pseudonymisées", an hour in the event's zone. */
public final class FactWords {
    private FactWords() {}

    public static Text of(FactDef asked, Fact value, ZoneId zone) {
        MessageWriter writer = new MessageWriter(zone);
        return new Text(writer.write(asked, value, Language.FR), writer.write(asked, value, Language.EN));
    }
}
