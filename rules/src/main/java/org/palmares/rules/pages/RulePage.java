package org.palmares.rules.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Basis;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.rules.FactDef;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RulePacks;
import org.palmares.rules.RuleWriter;
import org.palmares.rules.scenario.ScenarioCells;

/** The page of one rule, in both languages: what it says, what it asks, what it decides, on what it rests, its cases. */
final class RulePage {
    private static final Text NOTHING = new Text("aucune", "none");
    private static final Text NOT_IN_FORCE = new Text("pas en vigueur", "not in force");

    private final Pack pack;
    private final RuleDef rule;
    private final Markdown page = new Markdown();

    private RulePage(Pack pack, RuleDef rule) {
        this.pack = pack;
        this.rule = rule;
    }

    static String of(Pack pack, RuleDef rule) {
        return new RulePage(pack, rule).write();
    }

    private String write() {
        Text title = rule.rule().title();
        page.heading(1, rule.id() + " · " + title.fr() + " · " + title.en());
        page.paragraph(RulePages.ORIGIN);
        head();
        conditions();
        message();
        facts();
        cases();
        return page.text();
    }

    private void head() {
        String file = pack.name().toLowerCase(Locale.ROOT) + ".regles";
        String link = "[%s](../../rules/packs/%s)".formatted(pack.name(), file);
        Basis basis = rule.rule().basis();
        page.head("", "Français", "English");
        row(new Text("lot", "pack"), Text.same(link));
        row(new Text("juge", "judges"), RuleWriter.subject(rule));
        row(new Text("suite", "outcome"), bold(rule.outcome().label()));
        row(new Text("portée", "reach"), rule.scope().label());
        RuleWriter.later(rule).ifPresent(later -> row(new Text("puis", "later"), later));
        if (rule.breach()) {
            row(
                    new Text("violation de données", "data breach"),
                    new Text("possible : le délégué est alerté", "possible: the officer is alerted"));
        }
        row(new Text("fondement", "basis"), basis.words());
        row(new Text("responsable", "owner"), Text.same(rule.owner()));
        RuleWriter.valid(rule).ifPresent(valid -> row(new Text("valable", "valid"), valid));
        page.end();
    }

    private void conditions() {
        page.heading(2, "Quand elle s'applique · When it applies");
        page.head("Français", "English");
        for (RuleWriter.Line line : RuleWriter.conditions(rule)) {
            page.row(condition(line, Language.FR), condition(line, Language.EN));
        }
        page.end();
        if (!rule.parameters().isEmpty()) {
            String names = rule.parameters().stream().map(Markdown::code).collect(Collectors.joining(", "));
            page.paragraph("En vigueur quand l'événement renseigne · In force once the event sets: " + names);
        }
        if (!rule.lists().isEmpty()) {
            page.paragraph("Listes · Lists: "
                    + rule.lists().stream().map(RulePage::listLink).collect(Collectors.joining(", ")));
        }
    }

    private static String listLink(String name) {
        return "[%s](../../rules/lists/%s.csv)".formatted(name, name);
    }

    private static String condition(RuleWriter.Line line, Language language) {
        return "**%s** %s".formatted(line.key().in(language), line.value().in(language));
    }

    private void message() {
        Optional<Text> message = rule.message();
        if (message.isPresent()) {
            page.heading(2, "Ce qu'elle dit · What it says");
            page.paragraph("> " + message.get().fr());
            page.paragraph("> " + message.get().en());
        }
    }

    private void facts() {
        page.heading(2, "Ce qu'elle demande · What it asks");
        page.head("", "Français", "English");
        Set<FactDef> asked = new LinkedHashSet<>();
        rule.when().conditions().forEach(each -> asked.addAll(each.phrase().facts()));
        asked.forEach(fact -> page.row(name(fact), question(fact, Language.FR), question(fact, Language.EN)));
        page.end();
    }

    /** What the event says, once for all, is told from what somebody is asked. */
    private String name(FactDef fact) {
        boolean ofEvent = fact.isParameter() && rule.subject() != Subject.Kind.EVENT;
        return Markdown.code(fact.name()) + (ofEvent ? "<br>événement · event" : "");
    }

    private static String question(FactDef fact, Language language) {
        List<String> choices = new ArrayList<>();
        for (FactDef.Choice choice : fact.choices()) {
            choices.add(Markdown.code(choice.code()) + " " + choice.label().in(language));
        }
        return fact.question().in(language) + (choices.isEmpty() ? "" : "<br>" + String.join("<br>", choices));
    }

    private void cases() {
        page.heading(2, "Cas · Cases");
        page.head("cas · case", "ce qui est su · what is known", "heure · hour", "suite · outcome");
        for (ScenarioCells each : ScenarioCells.of(RulePacks.scenarios(pack.name()))) {
            if (!each.rule().equals(rule.id().value())) {
                continue;
            }
            String facts =
                    Arrays.stream(each.facts().split(", ")).map(Markdown::code).collect(Collectors.joining("<br>"));
            Text outcome = outcome(each.expected());
            page.row(each.name(), facts, each.at(), outcome.fr() + " · " + outcome.en());
        }
        page.end();
    }

    private static Text outcome(String expected) {
        if (expected.equals(NOTHING.fr())) {
            return NOTHING;
        }
        return Arrays.stream(Outcome.values())
                .map(Outcome::label)
                .filter(label -> label.fr().equals(expected))
                .findFirst()
                .orElse(NOT_IN_FORCE);
    }

    private void row(Text name, Text value) {
        page.row(name.fr() + " · " + name.en(), value.fr(), value.en());
    }

    private static Text bold(Text words) {
        return new Text("**" + words.fr() + "**", "**" + words.en() + "**");
    }
}
