package org.palmares.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.engine.domain.Fact;

/** What a sentence asks of a known fact. The lexicon names these; there is no other way to ask. */
enum Check {
    YES(FactType.ANSWER),
    NO(FactType.ANSWER),
    ONE_OF(Slot.CODES, FactType.CODE),
    NOT_ONE_OF(Slot.CODES, FactType.CODE),
    IN_LIST(Slot.LIST, FactType.CODE),
    NOT_IN_LIST(Slot.LIST, FactType.CODE),
    /** The code says that there is nothing, or there are no codes. */
    ABSENT(FactType.CODE, FactType.CODES),
    PRESENT(FactType.CODE, FactType.CODES),
    /** A licence that forbids commercial use or changes. */
    RESTRICTIVE_CLAUSE(FactType.CODE),
    ZERO(FactType.NUMBER),
    LESS_THAN(Slot.NUMBER, FactType.NUMBER),
    MORE_THAN(Slot.NUMBER, FactType.NUMBER),
    LESS_THAN_PARAMETER(FactType.NUMBER),
    /** Later than the parameter and no more than the event's grace later. */
    AFTER_PARAMETER_WITHIN_GRACE(FactType.INSTANT),
    AFTER_PARAMETER_AND_GRACE(FactType.INSTANT);

    private final Optional<Slot> slot;
    private final List<FactType> types;

    Check(FactType... types) {
        this.slot = Optional.empty();
        this.types = List.of(types);
    }

    Check(Slot slot, FactType type) {
        this.slot = Optional.of(slot);
        this.types = List.of(type);
    }

    /** The check that the lexicon writes in lower case with hyphens. */
    static Check named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Optional<Slot> slot() {
        return slot;
    }

    boolean asks(FactType type) {
        return types.contains(type);
    }

    /** Whether it compares the fact with a parameter of the event. */
    boolean comparesWithParameter() {
        return EnumSet.of(LESS_THAN_PARAMETER, AFTER_PARAMETER_WITHIN_GRACE, AFTER_PARAMETER_AND_GRACE)
                .contains(this);
    }

    /** Whether the condition holds of a known fact. */
    boolean holds(Fact fact, Condition condition, Situation situation) {
        return switch (this) {
            case YES -> ((Fact.Answer) fact).yes();
            case NO -> !((Fact.Answer) fact).yes();
            case ONE_OF -> codes(condition).contains(code(fact));
            case NOT_ONE_OF -> !codes(condition).contains(code(fact));
            case IN_LIST -> list(condition, situation).contains(code(fact));
            case NOT_IN_LIST -> !list(condition, situation).contains(code(fact));
            case ABSENT -> isAbsent(fact);
            case PRESENT -> !isAbsent(fact);
            case RESTRICTIVE_CLAUSE -> hasRestrictiveClause(code(fact));
            case ZERO -> number(fact).signum() == 0;
            case LESS_THAN -> number(fact).compareTo(number(condition)) < 0;
            case MORE_THAN -> number(fact).compareTo(number(condition)) > 0;
            case LESS_THAN_PARAMETER -> number(fact).compareTo(number(parameter(condition, situation))) < 0;
            case AFTER_PARAMETER_WITHIN_GRACE ->
                isLate(fact, condition, situation) && !isBeyondGrace(fact, condition, situation);
            case AFTER_PARAMETER_AND_GRACE -> isBeyondGrace(fact, condition, situation);
        };
    }

    private static boolean isAbsent(Fact fact) {
        return fact instanceof Fact.CodesFact codes
                ? codes.codes().isEmpty()
                : code(fact).equals(Licences.NO_LICENCE);
    }

    private static boolean hasRestrictiveClause(String licence) {
        List<String> parts = Arrays.asList(licence.split("-"));
        return parts.contains("NC") || parts.contains("ND");
    }

    private static boolean isLate(Fact fact, Condition condition, Situation situation) {
        return instant(fact).isAfter(instant(parameter(condition, situation)));
    }

    private static boolean isBeyondGrace(Fact fact, Condition condition, Situation situation) {
        Instant deadline = instant(parameter(condition, situation));
        return instant(fact).isAfter(deadline.plus(situation.grace()));
    }

    private static Fact parameter(Condition condition, Situation situation) {
        return situation.parameters().get(condition.phrase().parameter().orElseThrow());
    }

    private static List<String> codes(Condition condition) {
        return ((Argument.Codes) condition.argument()).codes();
    }

    private static List<String> list(Condition condition, Situation situation) {
        return situation.lists().get(((Argument.ListName) condition.argument()).name());
    }

    private static BigDecimal number(Condition condition) {
        return BigDecimal.valueOf(((Argument.Number) condition.argument()).value());
    }

    private static BigDecimal number(Fact fact) {
        return ((Fact.NumberFact) fact).value();
    }

    private static String code(Fact fact) {
        return ((Fact.CodeFact) fact).code();
    }

    private static Instant instant(Fact fact) {
        return ((Fact.InstantFact) fact).instant();
    }
}
