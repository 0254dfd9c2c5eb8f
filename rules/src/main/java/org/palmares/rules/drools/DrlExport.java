package org.palmares.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Condition;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleSet;

/**
 * The rules in force as Drools rule language, for auditors who read it. The program never reads this text back: it
 * judges by {@link RuleEvaluator}, and a test outside the program compiles the text and compares.
 *
 * <p>What a committee wrote freely (titles, basis, owner) stands in comments only, and codes stand in quotes only when
 * {@link DrlText} holds them for harmless. Same rule set, same text. Thread-safe.
 */
public final class DrlExport {
    private static final String HEAD = """
            package palmares.audit

            import java.util.List
            import java.util.Map

            // Chaque fait est une Map : "subject" (ce qui est jugé), "id", "clock", puis les réponses par leur nom,
            // celles de l'événement précédées de "event.". Une réponse inconnue est absente (null).
            // Each fact is a Map: "subject" (what is judged), "id", "clock", then the answers by name, those of the
            // event after "event.". An unknown answer is absent (null).
            global List findings

            """;
    private static final String TIMES = """
            // Deux heures se comparent à la seconde ; autrement, par le jour. Two hours to the second, else by the day.
            function java.time.LocalDate day(Object moment) {
                return moment instanceof java.time.LocalDate
                    ? (java.time.LocalDate) moment : ((java.time.ZonedDateTime) moment).toLocalDate();
            }

            function boolean isBefore(Object one, Object other) {
                if (one instanceof java.time.ZonedDateTime && other instanceof java.time.ZonedDateTime) {
                    return ((java.time.ZonedDateTime) one).isBefore((java.time.ZonedDateTime) other);
                }
                return day(one).isBefore(day(other));
            }

            function boolean isBeforeDay(Object one, String date) {
                return day(one).isBefore(java.time.LocalDate.parse(date));
            }

            function boolean isAfterDay(Object one, String date) {
                return day(one).isAfter(java.time.LocalDate.parse(date));
            }

            function boolean isLaterBy(Object one, Object other, int count, String unit) {
                return ((java.time.ZonedDateTime) one).isAfter(
                    ((java.time.ZonedDateTime) other).plus(count, java.time.temporal.ChronoUnit.valueOf(unit)));
            }

            function boolean holdsAny(Object codes, String wanted) {
                return !java.util.Collections.disjoint(
                    (java.util.Collection) codes, java.util.Arrays.asList(wanted.split(" ")));
            }

            function boolean holds(Object codes, Object code) {
                return ((java.util.Collection) codes).contains(code);
            }

            function boolean isEmpty(Object codes) {
                return ((java.util.Collection) codes).isEmpty();
            }

            """;

    private final RuleSet rules;
    private final StringBuilder text = new StringBuilder();

    private DrlExport(RuleSet rules) {
        this.rules = rules;
    }

    /** The rules in force, each once as it certainly hits and once as it may while answers are unknown. */
    public static String of(RuleSet rules) {
        DrlExport export = new DrlExport(rules);
        export.comment("Palmarès : règles en vigueur, pour relecture. Palmarès: the rules in force, to be read.");
        export.comment("rule set " + rules.id());
        export.comment("lexicon " + rules.lexiconVersion() + ", " + rules.zone());
        export.text.append(HEAD).append(TIMES);
        rules.inForce().forEach(export::add);
        return export.text.toString();
    }

    private void add(RuleDef rule) {
        comment(rule.rule().title());
        comment(rule.rule().basis().words());
        comment("responsable / owner: " + rule.owner());
        comment("sujet / subject: " + rule.subject());
        comment(decision(rule));
        add(rule, "", rule.outcome(), Likelihood.CERTAIN);
        add(rule, " ?", Outcome.TO_COMPLETE, Likelihood.POSSIBLE);
    }

    private void add(RuleDef rule, String suffix, Outcome outcome, Likelihood likelihood) {
        line("rule \"" + rule.id() + suffix + "\"");
        line("when");
        line("    $it : Map( this[\"subject\"] == \"" + rule.subject() + "\"");
        comments(rule.when().anyOf(), "si / if");
        line("        , " + either(rule.when().anyOf(), likelihood));
        for (List<Condition> group : rule.when().unless()) {
            comments(List.of(group), "sauf si / unless");
            line("        , " + isNot(group, likelihood));
        }
        line("    )");
        line("then");
        line("    findings.add(List.of($it.get(\"id\"), \"" + rule.id() + "\", \"" + outcome + "\"));");
        line("end");
        line("");
    }

    private String either(List<List<Condition>> groups, Likelihood likelihood) {
        return groups.stream()
                .map(group -> group.stream()
                        .map(condition -> DrlCondition.of(condition, rules).is(likelihood))
                        .collect(Collectors.joining("\n            && ")))
                .collect(Collectors.joining(")\n        || (", "(", ")"));
    }

    /** A conjunction is false when one of its conditions is, and perhaps false when one of them perhaps is. */
    private String isNot(List<Condition> group, Likelihood likelihood) {
        return group.stream()
                .map(condition -> DrlCondition.of(condition, rules).isNot(likelihood))
                .collect(Collectors.joining("\n            || ", "(", ")"));
    }

    private void comments(List<List<Condition>> groups, String first) {
        String word = first;
        for (List<Condition> group : groups) {
            for (Condition condition : group) {
                comment("    " + word + ": " + condition.sentence().fr() + " / "
                        + condition.sentence().en());
                word = "et / and";
            }
            word = "ou bien si / or if";
        }
    }

    private static String decision(RuleDef rule) {
        Text outcome = rule.outcome().label();
        Optional<String> later =
                rule.later().map(change -> "; puis / later: " + change.outcome() + " " + change.from());
        return "alors / then: %s / %s (%s)%s".formatted(outcome.fr(), outcome.en(), rule.scope(), later.orElse(""));
    }

    private void comment(Text words) {
        List<String> lines = new ArrayList<>(List.of(words.fr()));
        if (!words.en().equals(words.fr())) {
            lines.add(words.en());
        }
        lines.forEach(this::comment);
    }

    private void comment(String words) {
        line(DrlText.comment(words));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
