package org.palmares.engine.teams;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * All members of a team share a language. The cost of a team is the smallest number of members who would be left out,
 * whatever language is chosen. Who gave no answer speaks the language of the event only.
 *
 * @param attribute the language or the languages that people speak: a code or a set
 * @param eventLanguage its code, whether or not the attribute lists it
 */
public record CommonLanguage(Attribute attribute, String eventLanguage, Priority priority, int weight)
        implements TeamConstraint, Counted {
    public CommonLanguage {
        Require.that(
                attribute.type() instanceof Attribute.SetType || attribute.type() instanceof Attribute.CodeType,
                "attribute must be a set or a code",
                attribute.id());
        Objects.requireNonNull(eventLanguage, "eventLanguage");
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        Map<String, Integer> numbers = new TreeMap<>();
        List<List<Integer>> spoken = request.participants().stream()
                .map(person -> languages(person).stream()
                        .map(language -> numbers.computeIfAbsent(language, unseen -> numbers.size()))
                        .toList())
                .toList();
        int width = Counters.width(numbers.size());
        long[] terms = new long[width * spoken.size()];
        for (int person = 0; person < spoken.size(); person++) {
            for (int language : spoken.get(person)) {
                Counters.count(terms, width * person, language);
            }
        }
        int languages = numbers.size();
        return new TallyCost(
                width, terms, (slot, topic, size, tally, from) -> size - Counters.highest(tally, from, languages));
    }

    /** Who is left out among those fixed in a team is left out whoever joins them. */
    @Override
    public long bound(Census census) {
        long bound = 0;
        for (int slot = 0; slot < census.teams(); slot++) {
            bound += census.fixed(slot) < 2 ? 0 : leftOut(census.slot(slot), census);
        }
        return bound;
    }

    private long leftOut(TeamSlot team, Census census) {
        Map<String, Integer> speakers = new TreeMap<>();
        team.fixedMembers().stream()
                .flatMap(member -> languages(census.person(census.position(member))).stream())
                .forEach(language -> speakers.merge(language, 1, Integer::sum));
        return (long) team.fixedMembers().size() - Collections.max(speakers.values());
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text("Tous dans l'équipe ont une langue en commun.", "Everybody in a team shares a language.");
    }

    /** The codes of the languages that somebody speaks, each once. */
    List<String> languages(Participant person) {
        Optional<AttributeValue> answer = person.attribute(attribute.id());
        if (answer.isPresent() && answer.get() instanceof AttributeValue.CodeValue one) {
            return List.of(one.code());
        }
        if (answer.isPresent()
                && answer.get() instanceof AttributeValue.SetValue several
                && !several.codes().isEmpty()) {
            return several.codes();
        }
        return List.of(eventLanguage);
    }
}
