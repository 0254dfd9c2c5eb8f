package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A typed property of participants that the event declares.
 *
 * @param volunteered whether people gave it freely to be used when teams are balanced; only such an attribute may
 *     describe a person's identity
 * @param visibility who may see the value
 */
public record Attribute(Id<Attribute> id, Text label, Type type, boolean volunteered, Visibility visibility) {
    public Attribute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(visibility, "visibility");
    }

    /** Who may see a participant's value. */
    public enum Visibility {
        ORGANIZER,
        TEAM,
        EVERYONE
    }

    /** The closed list of types. */
    public sealed interface Type {
        /** Whether a value is of this type and within its bounds. */
        boolean accepts(AttributeValue value);
    }

    /** A number from {@code min} to {@code max}, both included. */
    public record NumberType(BigDecimal min, BigDecimal max) implements Type {
        public NumberType {
            Require.that(min.compareTo(max) <= 0, "min must not exceed max", min + " > " + max);
        }

        @Override
        public boolean accepts(AttributeValue value) {
            return value instanceof AttributeValue.NumberValue number
                    && number.value().compareTo(min) >= 0
                    && number.value().compareTo(max) <= 0;
        }
    }

    /** One code of a closed list. */
    public record CodeType(List<String> codes) implements Type {
        public CodeType {
            codes = List.copyOf(codes);
            Require.that(!codes.isEmpty(), "codes must not be empty", codes);
        }

        @Override
        public boolean accepts(AttributeValue value) {
            return value instanceof AttributeValue.CodeValue code && codes.contains(code.code());
        }
    }

    /** Any number of codes of a closed list. */
    public record SetType(List<String> codes) implements Type {
        public SetType {
            codes = List.copyOf(codes);
            Require.that(!codes.isEmpty(), "codes must not be empty", codes);
        }

        @Override
        public boolean accepts(AttributeValue value) {
            return value instanceof AttributeValue.SetValue set && codes.containsAll(set.codes());
        }
    }

    /** The time slots at which a person is there. */
    public record SlotsType() implements Type {
        @Override
        public boolean accepts(AttributeValue value) {
            return value instanceof AttributeValue.SlotsValue;
        }
    }
}
