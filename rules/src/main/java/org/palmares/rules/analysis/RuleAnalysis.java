package org.palmares.rules.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Condition;
import org.palmares.rules.FactDef;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleWriter;
import org.palmares.rules.Situation;
import org.palmares.rules.Truth;
import org.palmares.rules.When;

/**
 * What can be said of rules by looking at them alone. Conditions are compared by what they mean, never as texts. The
 * order of the rules is that of the remarks. Thread-safe.
 */
public final class RuleAnalysis {
    private final Frame frame;
    private final List<Remark> remarks = new ArrayList<>();

    private RuleAnalysis(Frame frame) {
        this.frame = frame;
    }

    /** Contradictory, duplicate, subsumed and expired rules. */
    public static List<Remark> of(List<RuleDef> rules, Frame frame) {
        RuleAnalysis analysis = new RuleAnalysis(frame);
        for (int at = 0; at < rules.size(); at++) {
            RuleDef rule = rules.get(at);
            analysis.checkExpired(rule);
            if (analysis.canHit(rule)) {
                analysis.checkExceptions(rule);
                analysis.compare(rule, rules.subList(0, at), rules.subList(at + 1, rules.size()));
            }
        }
        return List.copyOf(analysis.remarks);
    }

    /** The rules that subjects of theirs were held against, and none of those certainly made hit. */
    public static List<Remark> neverFired(List<RuleDef> rules, List<Situation> situations) {
        List<Remark> remarks = new ArrayList<>();
        for (RuleDef rule : rules) {
            List<Situation> judged = situations.stream()
                    .filter(each -> each.subject().kind() == rule.subject())
                    .toList();
            if (!judged.isEmpty()
                    && judged.stream().noneMatch(each -> rule.when().truth(each) == Truth.TRUE)) {
                Text message = neverFired(RuleWriter.subject(rule), judged.size());
                remarks.add(new Remark(Remark.Kind.NEVER_FIRED, rule, Optional.empty(), message, Map.of()));
            }
        }
        return List.copyOf(remarks);
    }

    private static Text neverFired(Text subject, int judged) {
        return new Text(
                "Aucun sujet jugé ne déclenche cette règle (%s : %s).".formatted(subject.fr(), judged),
                "No subject that was judged makes this rule hit (%s: %s).".formatted(subject.en(), judged));
    }

    private void checkExpired(RuleDef rule) {
        rule.valid()
                .to()
                .filter(last -> last.isBefore(frame.clock().toLocalDate()))
                .ifPresent(last -> remark(
                        Remark.Kind.EXPIRED,
                        rule,
                        new Text(
                                "La règle n'est plus valable depuis le %s. Prolongez-la ou retirez-la.".formatted(last),
                                "The rule has not been valid since %s. Extend it or take it out.".formatted(last))));
    }

    /** Whether some facts make the rule hit; each alternative that cannot hold is remarked. */
    private boolean canHit(RuleDef rule) {
        boolean can = false;
        for (List<Condition> alternative : rule.when().anyOf()) {
            boolean impossible = isNever(rule, alternative, each -> When.truth(alternative, each));
            if (impossible) {
                remark(Remark.Kind.CONTRADICTORY, rule, contradiction(rule, alternative));
            }
            can |= !impossible;
        }
        return can;
    }

    private void checkExceptions(RuleDef rule) {
        if (isNever(rule, rule.when().conditions(), rule.when()::truth)) {
            remark(
                    Remark.Kind.CONTRADICTORY,
                    rule,
                    new Text(
                            "Les exceptions (« sauf si ») couvrent tous les cas : la règle ne peut jamais s'appliquer.",
                            "The exceptions (“unless”) cover every case: the rule can never hit."));
        }
    }

    /** The two conditions that cannot hold together, or all of them. */
    private Text contradiction(RuleDef rule, List<Condition> group) {
        for (int one = 0; one < group.size(); one++) {
            for (Condition other : group.subList(one + 1, group.size())) {
                List<Condition> pair = List.of(group.get(one), other);
                if (isNever(rule, pair, each -> When.truth(pair, each))) {
                    return contradiction(pair);
                }
            }
        }
        return contradiction(group);
    }

    private static Text contradiction(List<Condition> conditions) {
        List<Text> sentences = conditions.stream().map(Condition::sentence).toList();
        String fr = String.join(" » et « ", sentences.stream().map(Text::fr).toList());
        String en = String.join("” and “", sentences.stream().map(Text::en).toList());
        return new Text(
                "Ces conditions ne peuvent pas être vraies ensemble : « %s ». Retirez-en une, ou écrivez « ou bien si »."
                        .formatted(fr),
                "These conditions cannot hold together: “%s”. Take one out, or write “or if”.".formatted(en));
    }

    private void compare(RuleDef rule, List<RuleDef> before, List<RuleDef> after) {
        for (RuleDef other : Stream.concat(before.stream(), after.stream()).toList()) {
            if (saysNoMore(rule, other) && sharesFacts(rule, other)) {
                compare(rule, other, before.contains(other));
            }
        }
    }

    private void compare(RuleDef rule, RuleDef other, boolean isLater) {
        WitnessSearch.Answer alone = alone(rule, other);
        if (alone instanceof WitnessSearch.GaveUp) {
            remark(Remark.Kind.UNDECIDED, rule, other, undecided(other), Map.of());
        } else if (alone instanceof WitnessSearch.None) {
            WitnessSearch.Answer converse = alone(other, rule);
            boolean same = converse instanceof WitnessSearch.None && saysNoMore(other, rule);
            if (!same) {
                remark(Remark.Kind.SUBSUMED, rule, other, subsumed(other), facts(converse));
            } else if (isLater) {
                remark(Remark.Kind.DUPLICATE, rule, other, duplicate(other), example(rule));
            }
        }
    }

    /** Facts that make the first rule hit and not the second. */
    private WitnessSearch.Answer alone(RuleDef rule, RuleDef other) {
        List<Condition> conditions = Stream.concat(
                        rule.when().conditions().stream(), other.when().conditions().stream())
                .toList();
        return WitnessSearch.search(
                rule.subject(),
                conditions,
                frame,
                each -> rule.when().truth(each).and(other.when().truth(each).not()));
    }

    private Map<FactDef, Fact> example(RuleDef rule) {
        return facts(WitnessSearch.search(rule.subject(), rule.when().conditions(), frame, rule.when()::truth));
    }

    private static Map<FactDef, Fact> facts(WitnessSearch.Answer answer) {
        return answer instanceof WitnessSearch.Found found ? found.facts() : Collections.emptyMap();
    }

    private boolean isNever(RuleDef rule, List<Condition> conditions, Function<Situation, Truth> goal) {
        return WitnessSearch.search(rule.subject(), conditions, frame, goal) instanceof WitnessSearch.None;
    }

    /** Same subject and reach, nothing later, and an outcome that is no more severe, on no day when the other sleeps. */
    private static boolean saysNoMore(RuleDef rule, RuleDef other) {
        return rule.subject() == other.subject()
                && rule.scope() == other.scope()
                && rule.later().equals(other.later())
                && rule.breach() == other.breach()
                && rule.outcome().compareTo(other.outcome()) >= 0
                && !rule.valid().from().isBefore(other.valid().from())
                && other.valid()
                        .to()
                        .map(last ->
                                rule.valid().to().map(own -> !own.isAfter(last)).orElse(false))
                        .orElse(true);
    }

    private static boolean sharesFacts(RuleDef rule, RuleDef other) {
        List<FactDef> read = facts(rule);
        return facts(other).stream().anyMatch(read::contains);
    }

    private static List<FactDef> facts(RuleDef rule) {
        return rule.when().conditions().stream()
                .flatMap(condition -> condition.phrase().facts().stream())
                .toList();
    }

    private static Text subsumed(RuleDef other) {
        return new Text(
                "Chaque fois que cette règle s'applique, %s s'applique aussi et dit au moins autant ; voici un cas où %s"
                                .formatted(other.id(), other.id())
                        + " s'applique seule. Cette règle n'ajoute que sa phrase et sa base : elle ne change aucune décision.",
                "Whenever this rule hits, %s hits as well and says no less; here is a case where %s hits alone."
                                .formatted(other.id(), other.id())
                        + " This rule adds its sentence and basis only: it changes no decision.");
    }

    private static Text duplicate(RuleDef other) {
        return new Text(
                "Cette règle s'applique exactement quand %s s'applique, et dit la même chose. Gardez l'une des deux."
                        .formatted(other.id()),
                "This rule hits exactly when %s hits, and says the same. Keep one of them.".formatted(other.id()));
    }

    private static Text undecided(RuleDef other) {
        return new Text(
                "Trop de cas à essayer pour comparer cette règle à %s.".formatted(other.id()),
                "Too many cases to try to compare this rule with %s.".formatted(other.id()));
    }

    private void remark(Remark.Kind kind, RuleDef rule, Text message) {
        remarks.add(new Remark(kind, rule, Optional.empty(), message, Map.of()));
    }

    private void remark(Remark.Kind kind, RuleDef rule, RuleDef other, Text message, Map<FactDef, Fact> facts) {
        remarks.add(new Remark(kind, rule, Optional.of(other), message, facts));
    }
}
