package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;

/** People who share no language: those fixed in one team, and those whose languages nobody else speaks. */
final class LanguageObstacles {
    private static final Text MOVE_OR_INTERPRET = new Text(
            "Placez l'un d'eux ailleurs, ou prévoyez un interprète.",
            "Place one of them elsewhere, or plan an interpreter.");
    private static final Text ASK_OR_INTERPRET = new Text(
            "Vérifiez leurs réponses, ou prévoyez un interprète.", "Check their answers, or plan an interpreter.");

    private final CommonLanguage constraint;
    private final Census census;
    private final List<Obstacle> found = new ArrayList<>();

    private LanguageObstacles(CommonLanguage constraint, Census census) {
        this.constraint = constraint;
        this.census = census;
    }

    static List<Obstacle> of(CommonLanguage constraint, Census census) {
        if (constraint.priority() == Priority.SOFT) {
            return List.of();
        }
        LanguageObstacles look = new LanguageObstacles(constraint, census);
        for (int slot = 0; slot < census.teams(); slot++) {
            if (census.fixed(slot) > 1) {
                look.fixed(census.slot(slot));
            }
        }
        if (census.request().slots().stream().allMatch(slot -> slot.size().min() > 1)) {
            look.alone();
        }
        return look.found;
    }

    private void fixed(TeamSlot team) {
        Set<String> common = new HashSet<>();
        for (Id<Participant> member : team.fixedMembers()) {
            List<String> spoken = constraint.languages(census.person(census.position(member)));
            if (member.equals(team.fixedMembers().get(0))) {
                common.addAll(spoken);
            }
            common.retainAll(spoken);
        }
        if (common.isEmpty()) {
            int people = team.fixedMembers().size();
            Text said = new Text(
                    people + " personnes y sont déjà placées et n'ont aucune langue en commun.",
                    people + " people already in it have no language in common.");
            found.add(new Obstacle(
                    Obstacle.Kind.NO_COMMON_LANGUAGE,
                    Optional.of(constraint),
                    team.fixedMembers(),
                    List.of(team.id()),
                    Wording.ofTeam(team, said),
                    MOVE_OR_INTERPRET));
        }
    }

    private void alone() {
        List<Integer> alone = understoodByNobody();
        if (!alone.isEmpty()) {
            int count = alone.size();
            Text sentence = new Text(
                    Language.FR.count(count, "personne parle", "personnes parlent")
                            + " une langue que personne d'autre ne parle.",
                    Language.EN.count(count, "person speaks", "people speak") + " a language that nobody else speaks.");
            found.add(new Obstacle(
                    Obstacle.Kind.LANGUAGE_ALONE,
                    Optional.of(constraint),
                    census.ids(alone),
                    List.of(),
                    sentence,
                    ASK_OR_INTERPRET));
        }
    }

    /** A language with a second speaker makes both understood, and most people speak such a one. */
    private List<Integer> understoodByNobody() {
        Map<String, Integer> firstSpeaker = new HashMap<>();
        BitSet understood = new BitSet(census.people());
        for (int person = 0; person < census.people(); person++) {
            for (String language : constraint.languages(census.person(person))) {
                Integer first = firstSpeaker.putIfAbsent(language, person);
                if (first != null) {
                    understood.set(first);
                    understood.set(person);
                }
            }
        }
        return IntStream.range(0, census.people())
                .filter(person -> !understood.get(person))
                .boxed()
                .toList();
    }
}
