package org.palmares.rules.drools;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.Condition;
import org.palmares.rules.Situation;
import org.palmares.rules.Truth;

/**
 * A two-valued question that Drools asks of a situation. Drools shares a node between rules whose expressions have the
 * same id, so the id is made of phrase key and value, and two propositions with equal ids must mean the same.
 */
final class Proposition implements Predicate1<Situation>, HashedExpression {
    private final String id;
    private final transient Function<Situation, Boolean> meaning;

    private Proposition(String id, Function<Situation, Boolean> meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    static Proposition isOfKind(Subject.Kind kind) {
        return new Proposition(
                "subject=" + kind, situation -> situation.subject().kind() == kind);
    }

    static Proposition isTrue(Condition condition) {
        return new Proposition("true " + condition.key(), s -> condition.truth(s) == Truth.TRUE);
    }

    static Proposition isNotFalse(Condition condition) {
        return new Proposition("not false " + condition.key(), s -> condition.truth(s) != Truth.FALSE);
    }

    /** The conjunction is certainly not true: one of its conditions is false. */
    static Proposition isFalse(List<Condition> group) {
        return new Proposition(
                "false " + keys(group), s -> group.stream().anyMatch(each -> each.truth(s) == Truth.FALSE));
    }

    /** The conjunction is not certainly true: one of its conditions is false or unknown. */
    static Proposition isNotTrue(List<Condition> group) {
        return new Proposition(
                "not true " + keys(group), s -> group.stream().anyMatch(each -> each.truth(s) != Truth.TRUE));
    }

    String id() {
        return id;
    }

    @Override
    public boolean test(Situation situation) {
        return meaning.apply(situation);
    }

    @Override
    public String getExpressionHash() {
        return id;
    }

    private static String keys(List<Condition> group) {
        return group.stream().map(Condition::key).sorted().collect(Collectors.joining(" & "));
    }
}
