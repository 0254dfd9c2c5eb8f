package org.palmares.api.event.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.schema.Nearest;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Packs and rules that the event names and this version does not have: said, never ignored. */
final class RuleNames {
    private RuleNames() {}

    static List<Problem> check(YamlTree tree, FactSource source) {
        List<Problem> problems = new ArrayList<>();
        for (At at : At.select(tree, "/rules/packs/*")) {
            at.findText()
                    .filter(name -> !source.packs().contains(name))
                    .ifPresent(name -> problems.add(unknownPack(at, name, source.packs())));
        }
        absentRules(At.select(tree, "/rules/only/*"), source).ifPresent(problems::add);
        absentRules(At.select(tree, "/rules/off/*/rule"), source).ifPresent(problems::add);
        return problems;
    }

    private static Problem unknownPack(At at, String name, List<String> packs) {
        Optional<String> meant = Nearest.to(name, packs);
        if (meant.isPresent()) {
            return Wording.undeclared(at.place(), name, "packs", packs);
        }
        return Problem.asked(
                at.place(),
                "PACK_NOT_BUILT",
                new Text(
                        "le lot de règles « " + Wording.shown(name) + " » n'est pas dans cette version : aucune de ses"
                                + " règles n'est appliquée.",
                        "the pack \"" + Wording.shown(name) + "\" is not in this version: none of its rules is"
                                + " applied."));
    }

    /** One problem for a whole list, at its first absent rule. */
    private static Optional<Problem> absentRules(List<At> named, FactSource source) {
        List<At> absent = named.stream()
                .filter(at -> at.findText().filter(id -> !source.hasRule(id)).isPresent())
                .toList();
        String ids = String.join(
                ", ", absent.stream().flatMap(at -> at.findText().stream()).toList());
        return absent.stream()
                .findFirst()
                .map(first -> Problem.asked(
                        first.place(),
                        "RULE_NOT_BUILT",
                        new Text(
                                "règles absentes de cette version, non appliquées : « " + ids + " ».",
                                "rules that this version does not have and does not apply: \"" + ids + "\".")));
    }
}
