package org.palmares.api.event.roster;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

/** Finds the people whom others name: by id, e-mail, or full name in either order; never by guess. Immutable. */
final class MateReader {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[;,|&+\\n]\\s*|\\s+(et|and)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, SortedSet<Id<Participant>>> byKey = new TreeMap<>();

    MateReader(Collection<Entry> kept) {
        for (Entry entry : kept) {
            add(entry.id().value(), entry);
            entry.email().ifPresent(email -> add(email, entry));
            add(Names.anyOrderKey(entry.fullName()), entry);
        }
    }

    private void add(String key, Entry entry) {
        byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(entry.id());
    }

    /** The people whom an entry names in a field; whoever is unknown, or one of several, is asked. */
    List<Id<Participant>> mates(Entry entry, Target.Field field, Notes notes) {
        Set<Id<Participant>> mates = new LinkedHashSet<>();
        for (String cell : entry.texts(field)) {
            for (String name : find(cell).isEmpty() ? List.of(SEPARATOR.split(cell)) : List.of(cell)) {
                if (!Words.isNothing(name)) {
                    addMate(entry, field, name, mates, notes);
                }
            }
        }
        mates.remove(entry.id());
        return List.copyOf(mates);
    }

    private void addMate(Entry entry, Target.Field field, String name, Set<Id<Participant>> mates, Notes notes) {
        SortedSet<Id<Participant>> found = find(name);
        if (found.size() == 1) {
            mates.add(found.first());
            return;
        }
        String decision = field == Target.Field.AVOID ? "apart" : "together";
        notes.asked(
                entry,
                "ROSTER_PERSON_ASKED",
                RosterTexts.unknownMate(name.strip(), found.size()),
                decision + ";" + entry.id() + ";");
    }

    private SortedSet<Id<Participant>> find(String text) {
        String plain = text.strip();
        SortedSet<Id<Participant>> none = new TreeSet<>();
        SortedSet<Id<Participant>> byId = byKey.getOrDefault(plain, none);
        SortedSet<Id<Participant>> byEmail = byKey.getOrDefault(plain.toLowerCase(Locale.ROOT), none);
        return !byId.isEmpty()
                ? byId
                : !byEmail.isEmpty() ? byEmail : byKey.getOrDefault(Names.anyOrderKey(plain), none);
    }
}
