package org.palmares.rules.analysis;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palmares.engine.domain.Fact;
import org.palmares.rules.Argument;
import org.palmares.rules.Check;
import org.palmares.rules.Condition;
import org.palmares.rules.FactDef;
import org.palmares.rules.Situation;
import org.palmares.rules.Truth;

/**
 * For each fact that some conditions read, values enough to tell apart whatever those conditions can tell apart: both
 * sides of every number and day that they name, a code in and a code out of every list, each order of two facts that
 * are held against one another. Immutable.
 */
public final class CandidateValues {
    static final Comparator<FactDef> BY_NAME =
            Comparator.comparing(FactDef::subject).thenComparing(FactDef::name);
    private static final List<Integer> ORDERS = List.of(1, 2, 3);
    /** Is on no list. */
    private static final String OTHER_CODE = "X-OTHER";

    private static final String NO_CODE = "NONE";
    private static final String RESTRICTED_CODE = "CC-BY-NC-ND-4.0";

    private final List<Condition> conditions;
    private final Frame frame;
    private final Map<FactDef, List<Fact>> byFact = new TreeMap<>(BY_NAME);

    private CandidateValues(Collection<Condition> conditions, Frame frame) {
        this.conditions = List.copyOf(conditions);
        this.frame = frame;
        for (Condition condition : conditions) {
            condition.phrase().facts().forEach(fact -> byFact.computeIfAbsent(fact, this::values));
        }
    }

    public static CandidateValues of(Collection<Condition> conditions, Frame frame) {
        return new CandidateValues(conditions, frame);
    }

    /** The facts that the conditions read, in a fixed order. */
    public List<FactDef> facts() {
        return List.copyOf(byFact.keySet());
    }

    /** At least one value for a fact that the conditions read. */
    public List<Fact> of(FactDef fact) {
        return byFact.get(fact);
    }

    private List<Fact> values(FactDef fact) {
        List<Fact> pool = switch (fact.type()) {
            case ANSWER -> List.of(Fact.YES, Fact.NO);
            case NUMBER -> numbers();
            case CODE -> codes(fact).stream().<Fact>map(Fact.CodeFact::new).toList();
            case CODES -> sets(codes(fact));
            case DATE ->
                moments().stream()
                        .map(ZonedDateTime::toLocalDate)
                        .distinct()
                        .<Fact>map(Fact.DateFact::new)
                        .toList();
            case INSTANT ->
                moments().stream()
                        .map(ZonedDateTime::toInstant)
                        .<Fact>map(Fact.InstantFact::new)
                        .toList();
        };
        return isCompared(fact) ? pool : oneOfEachKind(fact, pool);
    }

    private boolean isCompared(FactDef fact) {
        return conditions.stream()
                .map(Condition::phrase)
                .anyMatch(phrase -> phrase.other().isPresent() && phrase.facts().contains(fact));
    }

    /** Two values that every condition takes alike need not both be tried. */
    private List<Fact> oneOfEachKind(FactDef fact, List<Fact> pool) {
        List<Condition> reading = conditions.stream()
                .filter(condition -> condition.phrase().fact().equals(fact))
                .toList();
        Map<List<Truth>, Fact> first = new LinkedHashMap<>();
        for (Fact value : pool) {
            Situation situation = frame.situation(fact.subject(), Map.of(fact, value));
            first.putIfAbsent(
                    reading.stream().map(each -> each.truth(situation)).toList(), value);
        }
        return List.copyOf(first.values());
    }

    private List<Fact> numbers() {
        SortedSet<Integer> numbers = new TreeSet<>(ORDERS);
        numbers.add(0);
        for (Condition condition : conditions) {
            if (condition.argument() instanceof Argument.Number number) {
                numbers.addAll(List.of(Math.max(0, number.value() - 1), number.value(), number.value() + 1));
            }
        }
        return numbers.stream()
                .<Fact>map(number -> new Fact.NumberFact(BigDecimal.valueOf(number)))
                .toList();
    }

    private List<String> codes(FactDef fact) {
        SortedSet<String> codes = new TreeSet<>(fact.codes());
        boolean isClosed = fact.values() == FactDef.Values.CLOSED;
        for (Condition condition : conditions) {
            if (!isClosed && sharesCodes(condition, fact)) {
                codes.addAll(named(condition));
            }
        }
        if (!isClosed) {
            codes.addAll(List.of(OTHER_CODE, NO_CODE, RESTRICTED_CODE));
        }
        return List.copyOf(codes);
    }

    /** Two facts that are held against one another draw from the same codes. */
    private boolean sharesCodes(Condition condition, FactDef fact) {
        return condition.phrase().facts().contains(fact) || isCompared(fact);
    }

    private List<String> named(Condition condition) {
        if (condition.argument() instanceof Argument.ListName list) {
            return frame.lists().get(list.name());
        }
        return condition.argument() instanceof Argument.Codes codes ? codes.codes() : List.of();
    }

    private static List<Fact> sets(List<String> codes) {
        List<Fact> sets = new ArrayList<>(List.of(new Fact.CodesFact(List.of()), new Fact.CodesFact(codes)));
        codes.forEach(code -> sets.add(new Fact.CodesFact(List.of(code))));
        return sets;
    }

    /** Around the clock and each day named: just before, at, just after, and either side of each length of time. */
    private List<ZonedDateTime> moments() {
        SortedSet<ZonedDateTime> moments = new TreeSet<>();
        for (ZonedDateTime base : bases()) {
            moments.addAll(List.of(base.minusDays(1), base.minusSeconds(1), base, base.plusSeconds(1)));
            moments.add(base.plusDays(1));
            for (ZonedDateTime late : laterThan(base)) {
                moments.addAll(List.of(late, late.plusSeconds(1)));
            }
        }
        return List.copyOf(moments);
    }

    private List<ZonedDateTime> bases() {
        List<ZonedDateTime> bases = new ArrayList<>(List.of(frame.clock()));
        for (Condition condition : conditions) {
            if (condition.argument() instanceof Argument.Day day) {
                bases.add(day.day().atStartOfDay(frame.clock().getZone()));
            }
        }
        return bases;
    }

    private List<ZonedDateTime> laterThan(ZonedDateTime base) {
        List<ZonedDateTime> later = new ArrayList<>();
        for (Condition condition : conditions) {
            Check check = condition.phrase().check();
            if (condition.argument() instanceof Argument.Duration duration) {
                later.add(duration.length().after(base));
            } else if (check == Check.AFTER_FACT_WITHIN_GRACE || check == Check.AFTER_FACT_AND_GRACE) {
                Duration grace = frame.grace();
                later.add(base.plus(grace));
            }
        }
        return later;
    }
}
