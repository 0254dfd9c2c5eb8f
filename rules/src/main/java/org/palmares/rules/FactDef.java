package org.palmares.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/**
 * One question that rules may read.
 *
 * @param subject of what the question is asked; the questions of the event are its parameters
 * @param name the fact's name in tables, {@code camelCase}
 * @param values how codes are read; {@link Values#FREE} for every other type
 * @param choices the only codes allowed, in the order in which they are offered; empty unless {@link Values#CLOSED}
 * @param question the plain question that a person answers
 */
public record FactDef(
        Subject.Kind subject, String name, FactType type, Values values, List<Choice> choices, Text question) {
    /** How the codes of a fact are restricted. */
    public enum Values {
        /** Any code. */
        FREE,
        /** One of {@link FactDef#choices()}. */
        CLOSED,
        /** The id of a licence, which people write in many ways. */
        LICENCE,
        /** Two letters of ISO 3166-1. */
        COUNTRY
    }

    /** A code as rule files write it, and what people read in its place. */
    public record Choice(String code, Text label) {
        public Choice {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
        }

        private boolean isWritten(String text) {
            return Stream.of(code, label.fr(), label.en()).anyMatch(text::equalsIgnoreCase);
        }
    }

    public FactDef {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(values, "values");
        choices = List.copyOf(choices);
        Objects.requireNonNull(question, "question");
    }

    /** The only codes allowed, in the order in which they are offered; empty unless {@link Values#CLOSED}. */
    public List<String> codes() {
        return choices.stream().map(Choice::code).toList();
    }

    /** What people read in place of a code; the code itself where it has no label, as that of a licence. */
    public Text label(String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(Choice::label)
                .orElse(Text.same(code));
    }

    /** The code that someone means who writes a code or a label, in capitals or not. */
    Optional<String> findCode(String text) {
        return choices.stream()
                .filter(choice -> choice.isWritten(text))
                .findFirst()
                .map(Choice::code);
    }

    /** Whether it is a question about the event as a whole, set once in the event file. */
    public boolean isParameter() {
        return subject == Subject.Kind.EVENT;
    }
}
