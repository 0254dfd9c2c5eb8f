package org.palmares.engine.teams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Participant;

/** What people answered for a code attribute, each value that somebody gave under a number. Immutable. */
final class CodeAnswers {
    private static final int NONE = -1;

    private final int[] answers;
    private final int values;

    private CodeAnswers(int[] answers, int values) {
        this.answers = answers;
        this.values = values;
    }

    static CodeAnswers of(Attribute attribute, FormationRequest request) {
        Map<String, Integer> numbers = new TreeMap<>();
        int[] answers = request.participants().stream()
                .map(person -> code(person, attribute))
                .mapToInt(given -> given.map(code -> numbers.computeIfAbsent(code, unseen -> numbers.size()))
                        .orElse(NONE))
                .toArray();
        return new CodeAnswers(answers, numbers.size());
    }

    /** How many different values people gave. */
    int values() {
        return values;
    }

    /** A measure of how often each value stands in a team: by one counter for each, from the first term on. */
    TallyCost counted(TallyCost.Price price) {
        int width = Counters.width(values);
        long[] terms = new long[width * answers.length];
        for (int person = 0; person < answers.length; person++) {
            if (answers[person] != NONE) {
                Counters.count(terms, width * person, answers[person]);
            }
        }
        return new TallyCost(width, terms, price);
    }

    /** The cost of all who are one too many, where a value may stand so often in a team. */
    TallyCost excess(int atMost) {
        return counted((slot, topic, size, tally, from) -> {
            long excess = 0;
            for (int value = 0; value < values; value++) {
                excess += Math.max(0, Counters.read(tally, from, value) - atMost);
            }
            return excess;
        });
    }

    /**
     * People of one value are more than all teams may take, even when those who wait are all of them. Counted over the
     * whole event, and site by site where that says more.
     *
     * @param excess of how many people gave each value, with so many teams
     */
    static long bound(Attribute attribute, FormationRequest request, ToLongBiFunction<List<Long>, Integer> excess) {
        Capacity whole = Capacity.whole(request);
        long apart = Capacity.sites(request).stream()
                .mapToLong(site -> excess.applyAsLong(holders(attribute, site.settled()), site.teams()))
                .sum();
        long together = excess.applyAsLong(holders(attribute, whole.settled()), whole.teams());
        return Math.max(0, Math.max(apart, together) - whole.waiting());
    }

    /** The bound where a value may stand so often in a team. */
    static long excessBound(int atMost, Attribute attribute, FormationRequest request) {
        return bound(
                attribute,
                request,
                (holders, teams) -> holders.stream()
                        .mapToLong(count -> Math.max(0, count - (long) atMost * teams))
                        .sum());
    }

    /** How many of these people gave each value. */
    private static List<Long> holders(Attribute attribute, List<Participant> people) {
        Map<String, Long> holders = new TreeMap<>();
        people.stream()
                .flatMap(person -> code(person, attribute).stream())
                .forEach(code -> holders.merge(code, 1L, Long::sum));
        return List.copyOf(holders.values());
    }

    static void require(Attribute attribute) {
        Check.that(attribute.type() instanceof Attribute.CodeType, "attribute must be a code", attribute.id());
    }

    private static Optional<String> code(Participant person, Attribute attribute) {
        return person.attribute(attribute.id())
                .filter(AttributeValue.CodeValue.class::isInstance)
                .map(value -> ((AttributeValue.CodeValue) value).code());
    }
}
