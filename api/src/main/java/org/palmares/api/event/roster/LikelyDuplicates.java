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

    private final Set<Set<Id<Participant>>> settled;
    private final Notes notes;

    private LikelyDuplicates(Set<Set<Id<Participant>>> settled, Notes notes) {
        this.settled = new HashSet<>(settled);
        this.notes = notes;
    }

    static void ask(
            List<Entry> kept,
            Set<Set<Id<Participant>>> settled,
            RosterContext context,
            ImportSettings settings,
            Notes notes) {
        LikelyDuplicates likely = new LikelyDuplicates(settled, notes);
        List<Known> known = kept.stream()
                .map(entry -> Known.of(entry, entry.birthDate(context, settings)))
                .toList();
        likely.askWithin(known, person -> Optional.of(person.anyOrder()), likely::askSameName);
        likely.askWithin(known, Known::likelyEmail, likely::askSameEmail);
    }

    /** What is compared of one entry, computed once. */
    private record Known(
            Entry entry,
            String name,
            String anyOrder,
            Optional<String> email,
            Optional<String> likelyEmail,
            Optional<LocalDate> birth) {

        static Known of(Entry entry, Optional<LocalDate> birth) {
            return new Known(
                    entry,
                    entry.nameKey(),
                    Names.anyOrderKey(entry.fullName()),
                    entry.email(),
                    entry.likelyEmail(),
                    birth);
        }
    }

    /** Asks about one pair. */
    private interface Pair {
        void look(Known one, Known other);
    }

    private void askWithin(List<Known> people, Function<Known, Optional<String>> key, Pair pair) {
        Map<String, List<Known>> groups = new TreeMap<>();
        people.forEach(person -> key.apply(person)
                .ifPresent(k ->
                        groups.computeIfAbsent(k, ignored -> new ArrayList<>()).add(person)));
        groups.values().forEach(group -> lookAtPairs(group, pair));
    }

    private static void lookAtPairs(List<Known> group, Pair pair) {
        List<Known> ordered = group.stream()
                .sorted(Comparator.comparing(Known::name)
                        .thenComparing(person -> person.entry().id()))
                .toList();
        int reach = ordered.size() > CROWD ? NEIGHBOURS : ordered.size();
        for (int one = 0; one < ordered.size(); one++) {
            for (int other = one + 1; other < Math.min(ordered.size(), one + 1 + reach); other++) {
                pair.look(ordered.get(one), ordered.get(other));
            }
        }
    }

    private void askSameName(Known one, Known other) {
        boolean swapped = !one.name().equals(other.name());
        boolean sameBirth = one.birth().isPresent() && one.birth().equals(other.birth());
        String fr = swapped ? "même nom dans un autre ordre" : "même nom";
        String en = swapped ? "same name in another order" : "same name";
        ask(one, other, sameBirth ? fr + ", même date de naissance" : fr, sameBirth ? en + ", same birth date" : en);
    }

    private void askSameEmail(Known one, Known other) {
        if (Names.areSimilar(one.anyOrder(), other.anyOrder())) {
            boolean same = one.email().equals(other.email());
            ask(
                    one,
                    other,
                    same ? "même e-mail, nom semblable" : "e-mail presque pareil, nom semblable",
                    same ? "same e-mail, similar name" : "nearly the same e-mail, similar name");
        }
    }

    private void ask(Known a, Known b, String fr, String en) {
        boolean bornApart =
                a.birth().isPresent() && b.birth().isPresent() && !a.birth().equals(b.birth());
        if (!bornApart && settled.add(Set.of(a.entry().id(), b.entry().id()))) {
            boolean inOrder = a.entry().id().compareTo(b.entry().id()) <= 0;
            ask(inOrder ? a.entry() : b.entry(), inOrder ? b.entry() : a.entry(), fr, en);
        }
    }

    private void ask(Entry one, Entry other, String fr, String en) {
        String ids = one.id() + ";" + other.id();
        notes.asked(new Question(
                "ROSTER_DUPLICATE_ASKED",
                List.of(one.id(), other.id()),
                List.of(one.line(), other.line()),
                RosterTexts.likely(fr, en, one.line(), other.line()),
                List.of("merge;" + ids, "distinct;" + ids)));
    }
}
