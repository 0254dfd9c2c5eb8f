package org.palmares.api.event.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Problem;

/** What the file declares and names elsewhere: each id once in its list, and no name without its declaration. */
final class References {
    private References() {}

    /** Values that name something, and the ids of the list in which it must be declared. */
    private record Reference(String from, String list) {
        String ids() {
            return "/" + list + "/*/id";
        }
    }

    private static final List<Reference> REFERENCES = List.of(
            new Reference("/roles/*/group", "groups"),
            new Reference("/topics/list/*/category", "categories"),
            new Reference("/topics/list/*/site", "sites"),
            new Reference("/topics/list/*/sponsor", "sponsors"),
            new Reference("/teams/sizes/*/site", "sites"),
            new Reference("/teams/constraints/*/of/roles/*", "roles"),
            new Reference("/teams/constraints/*/of/groups/*", "groups"),
            new Reference("/teams/constraints/*/attribute", "attributes"),
            new Reference("/rotations/*/phase", "phases"),
            new Reference("/rotations/*/facilitated-by/*", "roles"),
            new Reference("/rotations/*/attends", "attributes"),
            new Reference("/rotations/*/constraints/*/of/roles/*", "roles"),
            new Reference("/rotations/*/constraints/*/of/groups/*", "groups"),
            new Reference("/rotations/*/constraints/*/attribute", "attributes"),
            new Reference("/phases/*/committee", "committees"),
            new Reference("/entries/deliverables/*/phase", "phases"),
            new Reference("/questionnaire/phase", "phases"),
            new Reference("/data-rooms/*/sponsor", "sponsors"),
            new Reference("/rounds/*/phase", "phases"),
            new Reference("/rounds/*/rubric", "rubrics"),
            new Reference("/rounds/*/committee", "committees"),
            new Reference("/votes/*/roles/*", "roles"),
            new Reference("/votes/*/phase", "phases"),
            new Reference("/prizes/*/round", "rounds"),
            new Reference("/prizes/*/rubric", "rubrics"),
            new Reference("/prizes/*/vote", "votes"),
            new Reference("/prizes/*/committee", "committees"),
            new Reference("/prizes/*/sponsor", "sponsors"),
            new Reference("/prizes/*/category", "categories"),
            new Reference("/follow-up/committee", "committees"));

    private static final List<String> DISTINCT = List.of(
            "/sponsors/*/id",
            "/sites/*/id",
            "/groups/*/id",
            "/roles/*/id",
            "/attributes/*/id",
            "/categories/*/id",
            "/topics/list/*/id",
            "/teams/sizes/*/topic",
            "/phases/*/id",
            "/rotations/*/phase",
            "/committees/*/id",
            "/entries/deliverables/*/id",
            "/questionnaire/questions/*/id",
            "/data-rooms/*/id",
            "/rubrics/*/id",
            "/rounds/*/id",
            "/votes/*/id",
            "/prizes/*/id",
            "/consents/*/id",
            "/rules/off/*/rule");

    static List<Problem> check(YamlTree tree) {
        List<Problem> problems = new ArrayList<>();
        REFERENCES.forEach(reference -> problems.addAll(undeclared(tree, reference)));
        DISTINCT.forEach(pattern -> problems.addAll(twice(At.select(tree, pattern))));
        for (At rubric : At.select(tree, "/rubrics/*")) {
            problems.addAll(twice(rubric.each("criteria", criterion -> criterion.at("id"))));
        }
        return problems;
    }

    /** The texts at a pattern, in the order of the file. */
    static List<String> texts(YamlTree tree, String pattern) {
        return At.select(tree, pattern).stream()
                .flatMap(at -> at.findText().stream())
                .toList();
    }

    private static List<Problem> undeclared(YamlTree tree, Reference reference) {
        List<Problem> problems = new ArrayList<>();
        if (!isWhole(tree, reference.list())) {
            return problems;
        }
        List<String> declared = texts(tree, reference.ids());
        for (At at : At.select(tree, reference.from())) {
            at.findText()
                    .filter(name -> !declared.contains(name))
                    .ifPresent(name -> problems.add(Wording.undeclared(at.place(), name, reference.list(), declared)));
        }
        return problems;
    }

    /** What a list that cannot be read, or a line of it without an id, declares cannot be told until that is mended. */
    private static boolean isWhole(YamlTree tree, String list) {
        return At.select(tree, "/" + list).stream()
                .allMatch(section -> section.node().isArray()
                        && section.items().stream()
                                .allMatch(item -> item.findText("id").isPresent()));
    }

    private static List<Problem> twice(List<At> ids) {
        Map<String, At> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (At at : ids) {
            at.findText().ifPresent(id -> {
                At before = first.putIfAbsent(id, at);
                if (before != null) {
                    problems.add(Wording.twice(at.place(), id, before.place()));
                }
            });
        }
        return problems;
    }
}
