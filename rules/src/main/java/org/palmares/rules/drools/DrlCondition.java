package org.palmares.rules.drools;

import java.util.List;
import java.util.stream.Collectors;
import org.palmares.rules.Argument;
import org.palmares.rules.Condition;
import org.palmares.rules.FactDef;
import org.palmares.rules.FactType;
import org.palmares.rules.RuleSet;

/**
 * A condition as expressions of the exported text: written from the meaning of each check, apart from the code that
 * judges, so that comparing the two means something.
 */
final class DrlCondition {
    private final Condition condition;
    private final RuleSet rules;

    private DrlCondition(Condition condition, RuleSet rules) {
        this.condition = condition;
        this.rules = rules;
    }

    static DrlCondition of(Condition condition, RuleSet rules) {
        return new DrlCondition(condition, rules);
    }

    String is(Likelihood likelihood) {
        return asked(likelihood, holds(true));
    }

    String isNot(Likelihood likelihood) {
        return asked(likelihood, holds(false));
    }

    private String asked(Likelihood likelihood, String expression) {
        boolean certain = likelihood == Likelihood.CERTAIN;
        return condition.phrase().facts().stream()
                .map(fact -> value(fact) + (certain ? " != null && " : " == null || "))
                .collect(Collectors.joining("", "(", expression + ")"));
    }

    /** Whether the condition holds, or does not, of answers that are known. */
    private String holds(boolean yes) {
        String it = value(condition.phrase().fact());
        String not = yes ? "" : "!";
        return switch (condition.phrase().check()) {
            case YES -> it + " == " + yes;
            case NO -> it + " == " + !yes;
            case ONE_OF, IN_LIST -> among(it, yes);
            case NOT_ONE_OF, NOT_IN_LIST -> among(it, !yes);
            case ANY_OF -> not + "holdsAny(" + it + ", " + DrlText.together(codes()) + ")";
            case NOT_IN_FACT -> (yes ? "!" : "") + "holds(" + other() + ", " + it + ")";
            case ABSENT -> absent(it, yes);
            case PRESENT -> absent(it, !yes);
            case RESTRICTIVE_CLAUSE -> it + (yes ? "" : " not") + " matches \"(.*-)?(NC|ND)(-.*)?\"";
            case ZERO -> it + (yes ? " == " : " != ") + "0";
            case LESS_THAN -> it + (yes ? " < " : " >= ") + argument();
            case MORE_THAN -> it + (yes ? " > " : " <= ") + argument();
            case LESS_THAN_FACT -> it + (yes ? " < " : " >= ") + other();
            case MORE_THAN_FACT -> it + (yes ? " > " : " <= ") + other();
            case BEFORE_DATE -> not + "isBeforeDay(" + it + ", \"" + argument() + "\")";
            case AFTER_DATE -> not + "isAfterDay(" + it + ", \"" + argument() + "\")";
            case PAST -> not + "isBefore(day(" + it + "), day(this[\"clock\"]))";
            case BEFORE_FACT -> not + "isBefore(" + it + ", " + other() + ")";
            case AFTER_FACT -> not + "isBefore(" + other() + ", " + it + ")";
            case AFTER_FACT_BY_MORE -> not + laterBy(it, length());
            case AFTER_FACT_WITHIN_GRACE ->
                not + "(isBefore(" + other() + ", " + it + ") && !" + laterBy(it, grace()) + ")";
            case AFTER_FACT_AND_GRACE -> not + laterBy(it, grace());
        };
    }

    private String among(String it, boolean yes) {
        List<String> codes = DrlText.quoted(codes());
        if (codes.isEmpty()) {
            return Boolean.toString(!yes);
        }
        return it + (yes ? " in (" : " not in (") + String.join(", ", codes) + ")";
    }

    private String absent(String it, boolean yes) {
        return condition.phrase().fact().type() == FactType.CODES
                ? (yes ? "" : "!") + "isEmpty(" + it + ")"
                : it + (yes ? " == " : " != ") + "\"NONE\"";
    }

    private String laterBy(String it, String by) {
        return "isLaterBy(" + it + ", " + other() + ", " + by + ")";
    }

    private String length() {
        Argument.Duration duration = (Argument.Duration) condition.argument();
        return duration.length().count() + ", \"" + duration.length().unit() + "\"";
    }

    private String grace() {
        return rules.settings().grace().toSeconds() + ", \"SECONDS\"";
    }

    private String argument() {
        return condition.argument().canonical();
    }

    private List<String> codes() {
        return condition.argument() instanceof Argument.ListName list
                ? rules.lists().get(list.name())
                : ((Argument.Codes) condition.argument()).codes();
    }

    private String other() {
        return value(condition.phrase().other().orElseThrow());
    }

    private static String value(FactDef fact) {
        return "this[\"" + (fact.isParameter() ? "event." : "") + fact.name() + "\"]";
    }
}
