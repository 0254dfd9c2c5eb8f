package org.palmares.api.event.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

/**
 * Which registrations are one person: those with the same name, e-mail and birth date, all three given; those that carry
 * the same ticket and name; those that the organizer merged. Every merge is noted with both lines. Of one person's
 * registrations the one that the organizer named stands, else the one with the lowest id, and what it leaves blank is
 * taken from the others.
 *
 * @param kept one entry a person, in the order of ids
 * @param keptId the kept id of every id, those of merged registrations included
 */
record Merging(List<Entry> kept, SortedMap<Id<Participant>, Id<Participant>> keptId) {

    /** Never depends on the order of rows: line numbers decide only between rows that say the same. */
    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::id)
            .thenComparing(entry -> entry.texts().toString())
            .thenComparing(Entry::line);

    static Merging of(
            List<Entry> entries,
            List<Decision> decisions,
            RosterContext context,
            ImportSettings settings,
            Notes notes) {
        SortedMap<Id<Participant>, Entry> byId = onePerId(entries, notes);
        Map<Id<Participant>, Id<Participant>> rootOf = new TreeMap<>();
        byId.keySet().forEach(id -> rootOf.put(id, id));
        exactPairs(byId, distinctPairs(decisions), context, settings)
                .forEach(pair -> join(rootOf, pair.get(0), pair.get(1)));
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Merge merge && rootOf.keySet().containsAll(merge.participants())) {
                join(rootOf, merge.kept(), merge.absorbed());
            }
        }
        byId.keySet().forEach(id -> root(rootOf, id));
        return merged(byId, rootOf, notes);
    }

    /** Ids with several rows: one person when the names agree, refused when they do not. */
    private static SortedMap<Id<Participant>, Entry> onePerId(List<Entry> entries, Notes notes) {
        SortedMap<Id<Participant>, List<Entry>> groups = new TreeMap<>();
        entries.stream()
                .sorted(ORDER)
                .forEach(entry -> groups.computeIfAbsent(entry.id(), id -> new ArrayList<>())
                        .add(entry));
        SortedMap<Id<Participant>, Entry> byId = new TreeMap<>();
        groups.forEach((id, group) -> {
            if (group.stream().map(Entry::nameKey).distinct().count() > 1) {
                List<Integer> lines = group.stream().map(Entry::line).sorted().toList();
                group.forEach(entry -> notes.refused(
                        entry.line(),
                        "ROSTER_SHARED_TICKET",
                        RosterTexts.sharedTicket(entry.text(Target.Field.ID), lines)));
            } else {
                byId.put(id, oneOf(group, notes));
            }
        });
        return byId;
    }

    private static Entry oneOf(List<Entry> group, Notes notes) {
        Entry kept = group.get(0);
        for (Entry other : group.subList(1, group.size())) {
            boolean certain = !other.text(Target.Field.ID).isEmpty()
                    || other.email().isPresent()
                            && !other.text(Target.Field.BIRTH_DATE).isEmpty();
            if (certain) {
                notes.merged(other.line(), RosterTexts.merged(kept.line(), kept.differences(other)));
                kept = kept.filledFrom(other);
            } else {
                notes.refused(other.line(), "ROSTER_REPEATED_ROW", RosterTexts.repeatedRow(kept.line()));
            }
        }
        return kept;
    }

    private static List<List<Id<Participant>>> exactPairs(
            SortedMap<Id<Participant>, Entry> byId,
            Set<Set<Id<Participant>>> distinct,
            RosterContext context,
            ImportSettings settings) {
        SortedMap<String, Id<Participant>> firstByKey = new TreeMap<>();
        List<List<Id<Participant>>> pairs = new ArrayList<>();
        for (Entry entry : byId.values()) {
            Optional<String> key = exactKey(entry, context, settings);
            Optional<Id<Participant>> first = key.map(k -> firstByKey.putIfAbsent(k, entry.id()));
            first.filter(id -> !distinct.contains(Set.of(id, entry.id())))
                    .ifPresent(id -> pairs.add(List.of(id, entry.id())));
        }
        return pairs;
    }

    private static Optional<String> exactKey(Entry entry, RosterContext context, ImportSettings settings) {
        Optional<LocalDate> birth = entry.birthDate(context, settings);
        return entry.email().flatMap(email -> birth.map(date -> entry.nameKey() + "|" + email + "|" + date));
    }

    static Set<Set<Id<Participant>>> distinctPairs(List<Decision> decisions) {
        Set<Set<Id<Participant>>> pairs = new HashSet<>();
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Distinct) {
                pairs.add(Set.copyOf(decision.participants()));
            }
        }
        return pairs;
    }

    /** Everything that was joined to {@code absorbed} is now joined to the root of {@code kept}. */
    private static void join(
            Map<Id<Participant>, Id<Participant>> rootOf, Id<Participant> kept, Id<Participant> absorbed) {
        Id<Participant> root = root(rootOf, kept);
        rootOf.put(root(rootOf, absorbed), root);
    }

    private static Id<Participant> root(Map<Id<Participant>, Id<Participant>> rootOf, Id<Participant> id) {
        Id<Participant> root = id;
        while (!rootOf.get(root).equals(root)) {
            root = rootOf.get(root);
        }
        rootOf.put(id, root);
        return root;
    }

    private static Merging merged(
            SortedMap<Id<Participant>, Entry> byId, Map<Id<Participant>, Id<Participant>> rootOf, Notes notes) {
        SortedMap<Id<Participant>, Entry> kept = new TreeMap<>();
        rootOf.values().forEach(root -> kept.put(root, byId.get(root)));
        rootOf.forEach((id, root) -> {
            if (!id.equals(root)) {
                Entry standing = kept.get(root);
                Entry other = byId.get(id);
                notes.merged(other.line(), RosterTexts.merged(standing.line(), standing.differences(other)));
                kept.put(root, standing.filledFrom(other));
            }
        });
        return new Merging(List.copyOf(kept.values()), new TreeMap<>(rootOf));
    }
}
