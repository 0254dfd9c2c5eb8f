package org.palmares.api.event.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

/**
 * Asks about registrations that may be one person: the same name in whatever order, or the same address (plus-addressing
 * and slips of the domain aside) under a similar name. Two birth dates that differ are two people, and so are names that
 * are not alike under one address: a parent registers several children.
 */
final class LikelyDuplicates {

    /** In a crowd that shares a name or an address, each is compared with the next ones by name only. */
    private static final int CROWD = 60;

    private static final int NEIGHBOURS = 5;

    private final RosterContext context;
    private final ImportSettings settings;
    private final Set<Set<Id<Participant>>> settled;
    private final Notes notes;

    private LikelyDuplicates(
            RosterContext context, ImportSettings settings, Set<Set<Id<Participant>>> settled, Notes notes) {
        this.context = context;
        this.settings = settings;
        this.settled = new HashSet<>(settled);
        this.notes = notes;
    }

    static void ask(
            List<Entry> kept,
            Set<Set<Id<Participant>>> settled,
            RosterContext context,
            ImportSettings settings,
            Notes notes) {
        LikelyDuplicates likely = new LikelyDuplicates(context, settings, settled, notes);
        likely.askWithin(kept, entry -> Optional.of(Names.anyOrderKey(entry.fullName())), likely::askSameName);
        likely.askWithin(kept, Entry::likelyEmail, likely::askSameEmail);
    }

    /** Asks about one pair. */
    private interface Pair {
        void look(Entry one, Entry other);
    }

    private void askWithin(List<Entry> kept, Function<Entry, Optional<String>> key, Pair pair) {
        Map<String, List<Entry>> groups = new TreeMap<>();
        kept.forEach(entry -> key.apply(entry)
                .ifPresent(k ->
                        groups.computeIfAbsent(k, ignored -> new ArrayList<>()).add(entry)));
        for (List<Entry> group : groups.values()) {
            List<Entry> ordered = group.stream()
                    .sorted(Comparator.comparing(Entry::nameKey).thenComparing(Entry::id))
                    .toList();
            int reach = ordered.size() > CROWD ? NEIGHBOURS : ordered.size();
            for (int one = 0; one < ordered.size(); one++) {
                for (int other = one + 1; other < Math.min(ordered.size(), one + 1 + reach); other++) {
                    pair.look(ordered.get(one), ordered.get(other));
                }
            }
        }
    }

    private void askSameName(Entry one, Entry other) {
        boolean swapped = !one.nameKey().equals(other.nameKey());
        boolean sameBirth = birth(one).isPresent() && birth(one).equals(birth(other));
        String fr = swapped ? "même nom dans un autre ordre" : "même nom";
        String en = swapped ? "same name in another order" : "same name";
        ask(one, other, sameBirth ? fr + ", même date de naissance" : fr, sameBirth ? en + ", same birth date" : en);
    }

    private void askSameEmail(Entry one, Entry other) {
        if (Names.areSimilar(one.fullName(), other.fullName())) {
            boolean same = one.email().equals(other.email());
            ask(
                    one,
                    other,
                    same ? "même e-mail, nom semblable" : "e-mail presque pareil, nom semblable",
                    same ? "same e-mail, similar name" : "nearly the same e-mail, similar name");
        }
    }

    private void ask(Entry a, Entry b, String fr, String en) {
        boolean bornApart = birth(a).isPresent() && birth(b).isPresent() && !birth(a).equals(birth(b));
        if (bornApart || !settled.add(Set.of(a.id(), b.id()))) {
            return;
        }
        boolean inOrder = a.id().compareTo(b.id()) <= 0;
        Entry one = inOrder ? a : b;
        Entry other = inOrder ? b : a;
        String ids = one.id() + ";" + other.id();
        notes.asked(new Question(
                "ROSTER_DUPLICATE_ASKED",
                List.of(one.id(), other.id()),
                List.of(one.line(), other.line()),
                RosterTexts.likely(fr, en, one.line(), other.line()),
                List.of("merge;" + ids, "distinct;" + ids)));
    }

    private Optional<LocalDate> birth(Entry entry) {
        return entry.birthDate(context, settings);
    }
}
