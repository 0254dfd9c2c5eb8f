package org.palmares.engine.teams;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;

/** What people answered for a code attribute, each value that somebody gave under a number. Immutable. */
final class CodeAnswers {
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
                        .orElse(CodeCost.NONE))
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
            if (answers[person] != CodeCost.NONE) {
                Counters.count(terms, width * person, answers[person]);
            }
        }
        return new TallyCost(width, terms, price);
    }

    /** The cost of all who are one too many, where a value may stand so often in a team. */
    CodeCost excess(int atMost) {
        return CodeCost.beyond(atMost, answers);
    }

    /** The people of each value, those fixed counted where they are. */
    static Collection<Supply> supplies(Attribute attribute, Census census) {
        Map<String, Supply> supplies = new TreeMap<>();
        for (int person = 0; person < census.people(); person++) {
            Optional<String> given = code(census.person(person), attribute);
            if (given.isPresent()) {
                supplies.computeIfAbsent(given.get(), unseen -> new Supply(census))
                        .add(person);
            }
        }
        return supplies.values();
    }

    /** How many are one too many at least, where a value may stand so often in a team. */
    static long excessBound(int atMost, Attribute attribute, Census census) {
        long certain = 0;
        long over = 0;
        for (Supply supply : supplies(attribute, census)) {
            certain += supply.fixedExcess(atMost);
            over += supply.freeExcess(atMost);
        }
        return certain + Math.max(0, over - census.waiting());
    }

    static void require(Attribute attribute) {
        Require.that(attribute.type() instanceof Attribute.CodeType, "attribute must be a code", attribute.id());
    }

    private static Optional<String> code(Participant person, Attribute attribute) {
        return person.attribute(attribute.id())
                .filter(AttributeValue.CodeValue.class::isInstance)
                .map(value -> ((AttributeValue.CodeValue) value).code());
    }
}
