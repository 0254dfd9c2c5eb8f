package org.palmares.rules;

import static org.palmares.rules.FactType.ANSWER;
import static org.palmares.rules.FactType.CODE;
import static org.palmares.rules.FactType.CODES;
import static org.palmares.rules.FactType.INSTANT;
import static org.palmares.rules.FactType.MOMENTS;
import static org.palmares.rules.FactType.NUMBER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.engine.domain.Fact;

/**
 * What a sentence asks of a known fact. The lexicon names these; there is no other way to ask. Those that end in
 * {@code FACT} compare it with another fact, of the same subject or of the event.
 */
public enum Check {
    YES(ANSWER),
    NO(ANSWER),
    ONE_OF(Slot.CODES, CODE),
    NOT_ONE_OF(Slot.CODES, CODE),
    /** At least one of several codes. */
    ANY_OF(Slot.CODES, CODES),
    IN_LIST(Slot.LIST, CODE),
    NOT_IN_LIST(Slot.LIST, CODE),
    NOT_IN_FACT(Optional.empty(), List.of(CODE), List.of(CODES)),
    /** The code says that there is nothing, or there are no codes. */
    ABSENT(CODE, CODES),
    PRESENT(CODE, CODES),
    /** A licence that forbids commercial use or changes. */
    RESTRICTIVE_CLAUSE(CODE),
    ZERO(NUMBER),
    LESS_THAN(Slot.NUMBER, NUMBER),
    MORE_THAN(Slot.NUMBER, NUMBER),
    LESS_THAN_FACT(Optional.empty(), List.of(NUMBER), List.of(NUMBER)),
    MORE_THAN_FACT(Optional.empty(), List.of(NUMBER), List.of(NUMBER)),
    BEFORE_DATE(Optional.of(Slot.DATE), MOMENTS, List.of()),
    AFTER_DATE(Optional.of(Slot.DATE), MOMENTS, List.of()),
    /** Its day is over at the clock of the evaluation. */
    PAST(Optional.empty(), MOMENTS, List.of()),
    BEFORE_FACT(Optional.empty(), MOMENTS, MOMENTS),
    AFTER_FACT(Optional.empty(), MOMENTS, MOMENTS),
    AFTER_FACT_BY_MORE(Optional.of(Slot.DURATION), List.of(INSTANT), List.of(INSTANT)),
    /** Later than the other and no more than the event's grace later. */
    AFTER_FACT_WITHIN_GRACE(Optional.empty(), List.of(INSTANT), List.of(INSTANT)),
    AFTER_FACT_AND_GRACE(Optional.empty(), List.of(INSTANT), List.of(INSTANT));

    private final Optional<Slot> slot;
    private final List<FactType> types;
    private final List<FactType> others;

    Check(FactType... types) {
        this(Optional.empty(), List.of(types), List.of());
    }

    Check(Slot slot, FactType type) {
        this(Optional.of(slot), List.of(type), List.of());
    }

    Check(Optional<Slot> slot, List<FactType> types, List<FactType> others) {
        this.slot = slot;
        this.types = types;
        this.others = others;
    }

    /** The check that the lexicon writes in lower case with hyphens. */
    static Check named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Optional<Slot> slot() {
        return slot;
    }

    /** Whether it can be asked of a fact, held against another one where it needs one. */
    boolean asks(FactDef fact, Optional<FactDef> other) {
        return types.contains(fact.type())
                && other.map(each -> others.contains(each.type())).orElse(others.isEmpty());
    }

    /** Whether the condition holds of known facts. */
    boolean holds(Fact fact, Condition condition, Situation situation) {
        return switch (this) {
            case YES -> ((Fact.Answer) fact).yes();
            case NO -> !((Fact.Answer) fact).yes();
            case ONE_OF -> codes(condition).contains(code(fact));
            case NOT_ONE_OF -> !codes(condition).contains(code(fact));
            case ANY_OF -> !Collections.disjoint(codes(fact), codes(condition));
            case IN_LIST -> list(condition, situation).contains(code(fact));
            case NOT_IN_LIST -> !list(condition, situation).contains(code(fact));
            case NOT_IN_FACT -> !codes(other(condition, situation)).contains(code(fact));
            case ABSENT -> isAbsent(fact);
            case PRESENT -> !isAbsent(fact);
            case RESTRICTIVE_CLAUSE -> hasRestrictiveClause(code(fact));
            case ZERO -> number(fact).signum() == 0;
            case LESS_THAN -> number(fact).compareTo(number(condition)) < 0;
            case MORE_THAN -> number(fact).compareTo(number(condition)) > 0;
            case LESS_THAN_FACT -> number(fact).compareTo(number(other(condition, situation))) < 0;
            case MORE_THAN_FACT -> number(fact).compareTo(number(other(condition, situation))) > 0;
            case BEFORE_DATE -> Moments.isBefore(fact, day(condition), situation);
            case AFTER_DATE -> Moments.isAfter(fact, day(condition), situation);
            case PAST -> Moments.isPast(fact, situation);
            case BEFORE_FACT -> Moments.isBefore(fact, other(condition, situation), situation);
            case AFTER_FACT -> Moments.isAfter(fact, other(condition, situation), situation);
            case AFTER_FACT_BY_MORE ->
                Moments.isAfterByMoreThan(length(condition), fact, other(condition, situation), situation);
            case AFTER_FACT_WITHIN_GRACE ->
                Moments.isAfter(fact, other(condition, situation), situation)
                        && !Moments.isAfterByMoreThanGrace(fact, other(condition, situation), situation);
            case AFTER_FACT_AND_GRACE -> Moments.isAfterByMoreThanGrace(fact, other(condition, situation), situation);
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

    private static Fact other(Condition condition, Situation situation) {
        return situation.get(condition.phrase().other().orElseThrow());
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

    private static LocalDate day(Condition condition) {
        return ((Argument.Day) condition.argument()).day();
    }

    private static Length length(Condition condition) {
        return ((Argument.Duration) condition.argument()).length();
    }

    private static BigDecimal number(Fact fact) {
        return ((Fact.NumberFact) fact).value();
    }

    private static String code(Fact fact) {
        return ((Fact.CodeFact) fact).code();
    }

    private static List<String> codes(Fact fact) {
        return ((Fact.CodesFact) fact).codes();
    }
}
