package org.palmares.rules.scenario;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.rules.FactCatalogue;
import org.palmares.rules.FactDef;
import org.palmares.rules.FactReading;
import org.palmares.rules.Nearest;
import org.palmares.rules.ProblemList;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleLine;

/** Reads the cells of one case; each problem stands at the column of its cell. Not thread-safe; used once. */
final class ScenarioRow {
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?");

    private final RuleLine line;
    private final List<String> cells;
    private final List<RuleDef> rules;
    private final ProblemList problems;
    private boolean sound = true;

    ScenarioRow(RuleLine line, List<String> cells, List<RuleDef> rules, ProblemList problems) {
        this.line = line;
        this.cells = cells;
        this.rules = rules;
        this.problems = problems;
    }

    /** The scenario; empty when something is wrong, and then the problems say what. */
    Optional<Scenario> read() {
        Optional<RuleDef> rule = rule();
        Facts given = rule.map(this::facts).orElse(Facts.NONE);
        Optional<LocalDateTime> at = moment();
        Optional<Expected> expected = expected();
        return sound ? Optional.of(scenario(rule.orElseThrow(), given, at, expected.orElseThrow())) : Optional.empty();
    }

    private Scenario scenario(RuleDef rule, Facts given, Optional<LocalDateTime> at, Expected expected) {
        Facts parameters = Facts.NONE;
        Facts facts = Facts.NONE;
        for (String name : given.byName().keySet()) {
            boolean parameter = find(rule, name).orElseThrow().isParameter();
            parameters = parameter ? parameters.with(name, given.get(name)) : parameters;
            facts = parameter ? facts : facts.with(name, given.get(name));
        }
        return new Scenario(place(0), rule, cells.get(1), parameters, facts, at, expected);
    }

    private Optional<RuleDef> rule() {
        String id = cells.get(0);
        Optional<RuleDef> rule =
                rules.stream().filter(each -> each.id().value().equals(id)).findFirst();
        if (rule.isEmpty()) {
            List<String> ids = rules.stream().map(each -> each.id().value()).toList();
            wrong(
                    0,
                    "SCENARIO_RULE",
                    new Text(
                            "Ce lot n'a pas de règle « %s ».".formatted(id),
                            "This pack has no rule “%s”.".formatted(id)),
                    Nearest.to(id, ids));
        }
        return rule;
    }

    private Facts facts(RuleDef rule) {
        Facts facts = Facts.NONE;
        for (String assignment :
                cells.get(2).isEmpty() ? new String[0] : cells.get(2).split(", ?")) {
            String name = assignment.replaceFirst("=.*", "").strip();
            Optional<FactDef> fact = find(rule, name);
            if (fact.isEmpty()) {
                wrong(2, "SCENARIO_FACT", unknownFact(assignment), Nearest.to(name, names(rule)));
            } else {
                facts = facts.with(name, value(fact.get(), assignment));
            }
        }
        return facts;
    }

    private Fact value(FactDef fact, String assignment) {
        String written = assignment.contains("=") ? assignment.replaceFirst("[^=]*=", "") : "";
        FactReading reading = FactCatalogue.builtIn().parse(fact, written, ScenarioReader.ZONE, place(2));
        if (reading instanceof FactReading.Known known) {
            return known.fact();
        }
        Problem asked = ((FactReading.Asked) reading).problem();
        sound = false;
        problems.add(Problem.error(asked.place(), asked.code(), asked.message()));
        return Fact.UNKNOWN;
    }

    private Optional<LocalDateTime> moment() {
        String cell = cells.get(3);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (MOMENT.matcher(cell).matches()) {
                return Optional.of(LocalDateTime.parse(cell.replace(' ', 'T')));
            }
        } catch (DateTimeException e) {
            // A day that the calendar does not have is refused below, as any other text is.
        }
        wrong(
                3,
                "SCENARIO_AT",
                new Text(
                        "Trouvé « %s », attendu un jour et une heure : AAAA-MM-JJ HH:MM.".formatted(cell),
                        "Found “%s”, expected a day and an hour: YYYY-MM-DD HH:MM.".formatted(cell)),
                Optional.empty());
        return Optional.empty();
    }

    private Optional<Expected> expected() {
        Optional<Expected> expected = Expected.read(cells.get(4));
        if (expected.isEmpty()) {
            List<Text> labels = Expected.listAll().stream().map(Expected::label).toList();
            wrong(4, "SCENARIO_EXPECTED", outcomeExpected(labels), nearest(labels));
        }
        return expected;
    }

    private Optional<String> nearest(List<Text> labels) {
        List<String> words = new ArrayList<>(labels.stream().map(Text::fr).toList());
        labels.forEach(label -> words.add(label.en()));
        return Nearest.to(cells.get(4), words);
    }

    private Text outcomeExpected(List<Text> labels) {
        String fr = String.join(" | ", labels.stream().map(Text::fr).toList());
        String en = String.join(" | ", labels.stream().map(Text::en).toList());
        return new Text(
                "« %s » n'est pas une suite. Écrivez : %s.".formatted(cells.get(4), fr),
                "“%s” is not an outcome. Write: %s.".formatted(cells.get(4), en));
    }

    private void wrong(int cell, String code, Text message, Optional<String> meant) {
        sound = false;
        Place place = place(cell);
        Text whole = meant.map(word -> new Text(
                        message.fr() + " Vouliez-vous dire « %s » ?".formatted(word),
                        message.en() + " Did you mean “%s”?".formatted(word)))
                .orElse(message);
        problems.add(Problem.error(place, code, whole));
    }

    /** The column of a cell, counted in the line as it is read: without indentation, spaces single. */
    private Place place(int cell) {
        int column = 1;
        for (int at = 0, left = cell; left > 0; at++) {
            if (line.text().charAt(at) == ';') {
                left--;
                column = at + 2;
            }
        }
        Place row = problems.place(line.number());
        return cell == 0 ? row : Place.of(row.file(), line.number(), column);
    }

    private static Text unknownFact(String assignment) {
        return new Text(
                "« %s » n'est un fait ni de ce sujet ni de l'événement. Écrivez nom=valeur.".formatted(assignment),
                "“%s” is a fact neither of this subject nor of the event. Write name=value.".formatted(assignment));
    }

    private static Optional<FactDef> find(RuleDef rule, String name) {
        FactCatalogue catalogue = FactCatalogue.builtIn();
        return catalogue.find(rule.subject(), name).or(() -> catalogue.find(Subject.Kind.EVENT, name));
    }

    private static List<String> names(RuleDef rule) {
        return FactCatalogue.builtIn().listAll().stream()
                .filter(fact -> fact.isParameter() || fact.subject() == rule.subject())
                .map(FactDef::name)
                .toList();
    }
}
