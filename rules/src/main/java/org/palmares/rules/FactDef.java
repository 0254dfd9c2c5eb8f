package org.palmares.rules;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/**
 * One question that rules may read.
 *
 * @param subject of what the question is asked; the questions of the event are its parameters
 * @param name the fact's name in tables, {@code camelCase}
 * @param values how codes are read; {@link Values#FREE} for every other type
 * @param codes the only codes allowed, in the order in which they are offered; empty unless {@link Values#CLOSED}
 * @param question the plain question that a person answers
 */
public record FactDef(
        Subject.Kind subject, String name, FactType type, Values values, List<String> codes, Text question) {
    /** How the codes of a fact are restricted. */
    public enum Values {
        /** Any code. */
        FREE,
        /** One of {@link FactDef#codes()}. */
        CLOSED,
        /** The id of a licence, which people write in many ways. */
        LICENCE
    }

    public FactDef {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(values, "values");
        codes = List.copyOf(codes);
        Objects.requireNonNull(question, "question");
    }

    /** Whether it is a question about the event as a whole, set once in the event file. */
    public boolean isParameter() {
        return subject == Subject.Kind.EVENT;
    }
}
