package org.palmares.api.event.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.CellText;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

/**
 * One row by what its cells are for. Immutable.
 *
 * @param line where it stands
 * @param id the participant's id
 * @param texts the cells of each target that are not blank, in the order of the columns
 */
record Entry(int line, Id<Participant> id, SortedMap<Target, List<String>> texts) {

    Entry {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    List<String> texts(Target target) {
        return texts.getOrDefault(target, List.of());
    }

    List<String> texts(Target.Field field) {
        return texts(Target.of(field));
    }

    /** The first text of a field, blank where there is none. */
    String text(Target.Field field) {
        List<String> found = texts(field);
        return found.isEmpty() ? "" : found.get(0);
    }

    /** Given and family name in name case; both blank where the row has no name. */
    Names.Pair name() {
        String given = text(Target.Field.GIVEN_NAME);
        String family = text(Target.Field.FAMILY_NAME);
        String full = text(Target.Field.FULL_NAME);
        Names.Pair pair = given.isEmpty() && family.isEmpty() && !full.isEmpty()
                ? Names.split(full)
                : family.isEmpty() ? new Names.Pair("", given) : new Names.Pair(given, family);
        return new Names.Pair(Names.nameCase(pair.given()), Names.nameCase(pair.family()));
    }

    /** Given name, then family name, as it is printed. */
    String fullName() {
        return (name().given() + " " + name().family()).strip();
    }

    /** By which two registrations have exactly the same name. */
    String nameKey() {
        return CellText.key(name().given()) + "|" + CellText.key(name().family());
    }

    Optional<String> email() {
        String email = text(Target.Field.EMAIL).toLowerCase(Locale.ROOT);
        return email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+") ? Optional.of(email) : Optional.empty();
    }

    /** The address without plus-addressing and with the usual slips of well-known domains mended; for comparing only. */
    Optional<String> likelyEmail() {
        return email().map(email -> {
            int at = email.lastIndexOf('@');
            String domain = email.substring(at + 1);
            String local = email.substring(0, at).replaceFirst("\\+.*$", "");
            return local + "@" + Words.EMAIL_DOMAINS.find(domain).orElse(domain);
        });
    }

    Optional<LocalDate> birthDate(RosterContext context, ImportSettings settings) {
        return Dates.birthDate(text(Target.Field.BIRTH_DATE), context.startsOn(), settings.monthFirst());
    }

    Entry withId(Id<Participant> other) {
        return new Entry(line, other, texts);
    }

    /** The entry with the text of one target replaced; a blank text removes it. */
    Entry with(Target target, String text) {
        SortedMap<Target, List<String>> changed = new TreeMap<>(texts);
        changed.remove(target);
        if (!text.isBlank()) {
            changed.put(target, List.of(text));
        }
        return new Entry(line, id, changed);
    }

    /** The entry with what only the other one says. */
    Entry filledFrom(Entry other) {
        SortedMap<Target, List<String>> filled = new TreeMap<>(other.texts);
        filled.putAll(texts);
        return new Entry(line, id, filled);
    }

    /** The targets on which both say something, and not the same. */
    List<Target> differences(Entry other) {
        List<Target> differing = new ArrayList<>();
        texts.forEach((target, own) -> {
            boolean differs = other.texts.containsKey(target) && !keys(own).equals(keys(other.texts(target)));
            if (differs && target.field() != Target.Field.ID) {
                differing.add(target);
            }
        });
        return differing;
    }

    private static List<String> keys(List<String> texts) {
        return texts.stream().map(CellText::key).toList();
    }
}
