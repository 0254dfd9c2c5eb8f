package org.palmares.api.event.roster;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;

/**
 * What a column of a roster is for. Written as in {@code import.yaml}: {@code family_name}, {@code wish},
 * {@code attribute:experience}, {@code fact:imageConsent}.
 *
 * @param name the attribute or the fact, blank for every other field
 */
public record Target(Field field, String name) implements Comparable<Target> {

    /** The closed list of what a column may hold. */
    public enum Field {
        ID,
        GIVEN_NAME,
        FAMILY_NAME,
        FULL_NAME,
        EMAIL,
        PHONE,
        BIRTH_DATE,
        ORGANISATION,
        ROLE,
        MORE_ROLES,
        SPECIALTY,
        SITE,
        WISH,
        MATES,
        AVOID,
        TEAM_CODE,
        OWNER,
        OWN_TOPIC,
        /** When the person is there, for those who come for part of the time. */
        ATTENDANCE,
        STATUS,
        /** Needs of accommodation: kept as a flag, never as text. */
        NEEDS,
        /** An attribute that the event declares. */
        ATTRIBUTE,
        /** A fact answered by yes or no. */
        FACT,
        /** A fact that is a number of something, yes counting as one. */
        COUNT,
        /** A fact that is a code. */
        CODE,
        /** A column that is known and not needed. */
        IGNORE
    }

    private static final List<Field> NAMED = List.of(Field.ATTRIBUTE, Field.FACT, Field.COUNT, Field.CODE);

    public Target {
        Objects.requireNonNull(field, "field");
        if (NAMED.contains(field) == name.isEmpty()) {
            throw new IllegalArgumentException("field " + field + " and name '" + name + "' do not go together");
        }
    }

    static Target of(Field field) {
        return new Target(field, "");
    }

    /** The target with this text, or empty where the text is none. */
    public static Optional<Target> parse(String text) {
        String[] parts = text.strip().split(":", 2);
        String name = parts.length > 1 ? parts[1].strip() : "";
        return field(parts[0])
                .filter(field -> NAMED.contains(field) ? isName(field, name) : name.isEmpty())
                .map(field -> new Target(field, name));
    }

    private static Optional<Field> field(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return List.of(Field.values()).stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private static boolean isName(Field field, String name) {
        return field == Field.ATTRIBUTE ? Id.isValid(name) : Facts.isName(name);
    }

    @Override
    public int compareTo(Target other) {
        int byField = field.compareTo(other.field);
        return byField != 0 ? byField : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        String text = field.name().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? text : text + ":" + name;
    }
}
