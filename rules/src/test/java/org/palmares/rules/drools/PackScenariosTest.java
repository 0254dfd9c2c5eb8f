package org.palmares.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.CodeLists;
import org.palmares.rules.FactCatalogue;
import org.palmares.rules.FactDef;
import org.palmares.rules.FactReading;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RulePacks;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.World;

/** Runs the scenarios beside each pack: the rule alone, the facts of the row, the outcome of the row. */
class PackScenariosTest {
    private record Scenario(Pack pack, RuleDef rule, String name, String facts, Instant at, String expected) {}

    @TestFactory
    Stream<DynamicTest> every_scenario_gives_its_outcome() {
        return RulePacks.builtIn().stream()
                .flatMap(pack -> scenarios(pack).stream())
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.rule().id() + " " + scenario.name(),
                        () -> assertEquals(scenario.expected(), outcome(scenario))));
    }

    @Test
    void every_rule_has_a_case_that_hits_one_that_does_not_and_one_that_cannot_tell() {
        for (Pack pack : RulePacks.builtIn()) {
            for (RuleDef rule : pack.rules()) {
                Set<String> outcomes = scenarios(pack).stream()
                        .filter(scenario -> scenario.rule().equals(rule))
                        .map(Scenario::expected)
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> wanted = Set.of(rule.outcome().label().fr(), "aucune", "à compléter");
                assertEquals(Set.of(), minus(wanted, outcomes), rule.id() + " lacks these cases");
            }
        }
    }

    private static Set<String> minus(Set<String> wanted, Set<String> found) {
        Set<String> rest = new TreeSet<>(wanted);
        rest.removeAll(found);
        return rest;
    }

    private static String outcome(Scenario scenario) {
        Facts parameters = Facts.NONE;
        Facts facts = Facts.NONE;
        for (String assignment :
                scenario.facts().isBlank() ? new String[0] : scenario.facts().split(", ")) {
            String[] parts = assignment.split("=", 2);
            FactDef fact = fact(scenario.rule().subject(), parts[0]);
            Fact value = read(fact, parts[1]);
            parameters = fact.isParameter() ? parameters.with(parts[0], value) : parameters;
            facts = fact.isParameter() ? facts : facts.with(parts[0], value);
        }
        RuleSettings settings = World.only(
                World.settings(List.of(scenario.pack().name()), parameters),
                scenario.rule().id().value());
        RuleSet rules = RuleSet.of(RulePacks.builtIn(), CodeLists.builtIn(), settings, World.OPENING);
        if (!rules.inForce().contains(scenario.rule())) {
            return "pas en vigueur";
        }
        SubjectFacts subject = new SubjectFacts(new Subject(scenario.rule().subject(), "x"), facts);
        return RuleEvaluator.of(rules).evaluate(scenario.at(), List.of(subject)).get(0).findings().stream()
                .filter(finding -> finding.rule().id().equals(scenario.rule().id()))
                .map(finding -> finding.outcome().label().fr())
                .findFirst()
                .orElse("aucune");
    }

    private static FactDef fact(Subject.Kind kind, String name) {
        FactCatalogue catalogue = FactCatalogue.builtIn();
        return catalogue.find(kind, name).orElseGet(() -> catalogue.get(Subject.Kind.EVENT, name));
    }

    private static Fact read(FactDef fact, String cell) {
        FactReading reading = FactCatalogue.builtIn().parse(fact, cell, World.PARIS, Place.of("scenarios"));
        if (reading instanceof FactReading.Known known) {
            return known.fact();
        }
        throw new AssertionError(reading);
    }

    private static List<Scenario> scenarios(Pack pack) {
        String file = "/org/palmares/rules/packs/" + pack.name().toLowerCase(Locale.ROOT) + ".scenarios.csv";
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> scenario(pack, Arrays.asList(line.split(";", -1))))
                .toList();
    }

    private static Scenario scenario(Pack pack, List<String> row) {
        RuleDef rule = pack.rules().stream()
                .filter(each -> each.id().value().equals(row.get(0)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule " + row));
        Instant at = row.get(3).isEmpty()
                ? World.OPENING.toInstant()
                : LocalDateTime.parse(row.get(3).replace(' ', 'T'))
                        .atZone(World.PARIS)
                        .toInstant();
        return new Scenario(pack, rule, row.get(1), row.get(2), at, row.get(4));
    }

    private static String text(String resource) {
        try (InputStream in = RuleEvaluator.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
