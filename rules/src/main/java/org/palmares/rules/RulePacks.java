package org.palmares.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Text;

/** The packs shipped with the program. Immutable, thread-safe. */
public final class RulePacks {
    private static final List<List<String>> TABLE = ProgramTable.rows("packs/packs.csv");
    private static final List<Pack> BUILT_IN =
            TABLE.stream().map(row -> read(row.get(0))).toList();

    private RulePacks() {}

    public static List<Pack> builtIn() {
        return BUILT_IN;
    }

    public static Optional<Pack> find(String name) {
        return BUILT_IN.stream().filter(pack -> pack.name().equals(name)).findFirst();
    }

    /** For what events a pack of the program is; throws {@link IllegalArgumentException} when there is no such pack. */
    public static Text purpose(String name) {
        return TABLE.stream()
                .filter(row -> row.get(0).equals(name))
                .findFirst()
                .map(row -> new Text(row.get(1), row.get(2)))
                .orElseThrow(() -> new IllegalArgumentException("no pack is named " + name));
    }

    /** The text of a pack of the program, as its file stands; throws when there is no such pack. */
    public static String text(String name) {
        return ProgramTable.text(file(name, ".regles"));
    }

    /** The scenarios of a pack of the program, as their file stands; throws when there is no such pack. */
    public static String scenarios(String name) {
        return ProgramTable.text(file(name, ".scenarios.csv"));
    }

    /** One problem for each rule whose id another rule of these packs already has. */
    public static List<Problem> clashes(List<Pack> packs) {
        Map<Id<Rule>, RuleDef> first = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Pack pack : packs) {
            for (RuleDef rule : pack.rules()) {
                RuleDef other = first.putIfAbsent(rule.id(), rule);
                if (other != null) {
                    problems.add(Problem.error(rule.place(), "RULE_TWICE", clash(rule, other)));
                }
            }
        }
        return problems;
    }

    private static Text clash(RuleDef rule, RuleDef other) {
        return new Text(
                "La règle %s existe déjà (%s). Donnez-lui un autre identifiant.".formatted(rule.id(), other.place()),
                "Rule %s exists already (%s). Give it another id.".formatted(rule.id(), other.place()));
    }

    private static Pack read(String name) {
        String file = file(name, ".regles");
        byte[] bytes = ProgramTable.bytes(file);
        Parsed parsed = RuleParser.parse("rules/" + file, bytes);
        if (parsed instanceof Parsed.Rules rules) {
            return Pack.of(name, bytes, rules);
        }
        throw new IllegalStateException("a pack of the program must be sound: " + parsed);
    }

    private static String file(String name, String ending) {
        return "packs/" + name.toLowerCase(Locale.ROOT) + ending;
    }
}
