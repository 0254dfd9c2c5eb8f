package org.palmares.api.event.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Problem;

/** Rubrics and rounds: scales, floors, anchors, weights, tie-breaks, quorum and carry-over fit together. */
final class Judging {
    private final YamlTree tree;
    private final List<Problem> problems = new ArrayList<>();

    private Judging(YamlTree tree) {
        this.tree = tree;
    }

    static List<Problem> check(YamlTree tree) {
        Judging judging = new Judging(tree);
        At.select(tree, "/rubrics/*").forEach(judging::rubric);
        List<At> rounds = At.select(tree, "/rounds/*");
        rounds.forEach(judging::round);
        rounds.stream().limit(1).forEach(judging::firstRound);
        return judging.problems;
    }

    private void rubric(At rubric) {
        scale(rubric.at("scale"));
        List<At> criteria = rubric.at("criteria").items();
        boolean weighed = criteria.stream().anyMatch(Judging::weighs);
        if (!criteria.isEmpty() && !weighed) {
            add(
                    rubric.at("criteria"),
                    "EVENT_NO_WEIGHT",
                    "aucun critère n'a de poids. Donnez un poids d'au moins 1 à un critère qui compte.",
                    "no criterion has a weight. Give a weight of at least 1 to a criterion that counts.");
        }
        criteria.forEach(criterion -> criterion(criterion, rubric));
    }

    private static boolean weighs(At criterion) {
        boolean counts = criterion.at("counts").node().asBoolean(true);
        return counts && criterion.findInteger("weight").orElse(1) > 0;
    }

    private void scale(At scale) {
        Optional<BigDecimal> min = scale.findNumber("min");
        Optional<BigDecimal> max = scale.findNumber("max");
        Optional<BigDecimal> step = scale.findNumber("step").filter(number -> number.signum() > 0);
        if (min.isEmpty() || max.isEmpty() || step.isEmpty()) {
            return;
        }
        String bounds = min.get().toPlainString() + " – " + max.get().toPlainString();
        if (min.get().compareTo(max.get()) >= 0) {
            add(
                    scale,
                    "EVENT_SCALE",
                    "le barème " + bounds + " est vide (attendu : min < max). Corrigez l'une des bornes.",
                    "the scale " + bounds + " is empty (expected: min < max). Correct one of the bounds.");
        } else if (max.get().subtract(min.get()).remainder(step.get()).signum() != 0) {
            String by = step.get().toPlainString();
            add(
                    scale.at("step"),
                    "EVENT_SCALE_STEP",
                    "le pas " + by + " ne tombe pas juste sur le barème " + bounds
                            + ". Choisissez un pas qui mène exactement de min à max.",
                    "the step " + by + " does not divide the scale " + bounds
                            + ". Choose a step that leads exactly from min to max.");
        }
    }

    private void criterion(At criterion, At rubric) {
        scale(criterion.at("scale"));
        At scale = criterion.at("scale").isPresent() ? criterion.at("scale") : rubric.at("scale");
        At floor = criterion.at("floor");
        floor.findNumber().filter(mark -> isBeyond(scale, mark)).ifPresent(mark -> offScale(floor, mark));
        for (String written : criterion.at("anchors").keys()) {
            Optional.of(written)
                    .filter(text -> text.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?"))
                    .map(BigDecimal::new)
                    .filter(mark -> isBeyond(scale, mark) || isBetweenSteps(scale, mark))
                    .ifPresent(mark -> offScale(criterion.at("anchors").at(written), mark));
        }
    }

    private static boolean isBeyond(At scale, BigDecimal mark) {
        boolean below =
                scale.findNumber("min").filter(min -> mark.compareTo(min) < 0).isPresent();
        return below
                || scale.findNumber("max")
                        .filter(max -> mark.compareTo(max) > 0)
                        .isPresent();
    }

    private static boolean isBetweenSteps(At scale, BigDecimal mark) {
        Optional<BigDecimal> step = scale.findNumber("step").filter(number -> number.signum() > 0);
        return scale.findNumber("min")
                .flatMap(min -> step.map(by -> mark.subtract(min).remainder(by)))
                .filter(rest -> rest.signum() != 0)
                .isPresent();
    }

    private void offScale(At at, BigDecimal mark) {
        String found = mark.toPlainString();
        add(
                at,
                "EVENT_OFF_SCALE",
                found + " n'est pas une note du barème. Choisissez une note entre min et max.",
                found + " is not a mark of the scale. Choose a mark from min to max.");
    }

    private void round(At round) {
        List<String> criteria = rubricOf(round).stream()
                .flatMap(rubric -> rubric.at("criteria").items().stream())
                .flatMap(criterion -> criterion.findText("id").stream())
                .toList();
        for (At named : round.at("tie-break").items()) {
            named.findText()
                    .filter(id -> !criteria.isEmpty() && !criteria.contains(id))
                    .ifPresent(id -> problems.add(Wording.undeclared(
                            named.place(),
                            id,
                            "rubrics: " + round.findText("rubric").orElse("?"),
                            criteria)));
        }
        quorum(round);
    }

    private Optional<At> rubricOf(At round) {
        String id = round.findText("rubric").orElse("");
        return At.select(tree, "/rubrics/*").stream()
                .filter(rubric -> rubric.findText("id").filter(id::equals).isPresent())
                .findFirst();
    }

    private void quorum(At round) {
        int quorum = round.findInteger("quorum").orElse(1);
        int readers = round.findInteger("jurors-per-submission").orElse(Integer.MAX_VALUE);
        if (quorum > readers) {
            add(
                    round.at("quorum"),
                    "EVENT_QUORUM",
                    "le quorum (" + quorum + ") dépasse le nombre de jurés par projet (" + readers
                            + ") : aucun projet ne serait classé. Baissez le quorum.",
                    "the quorum (" + quorum + ") exceeds the jurors per submission (" + readers
                            + "): no entry would be ranked. Lower the quorum.");
        }
    }

    private void firstRound(At round) {
        round.findNumber("carry-over")
                .filter(share -> share.signum() > 0)
                .ifPresent(share -> add(
                        round.at("carry-over"),
                        "EVENT_CARRY_OVER",
                        "le premier tour ne peut reprendre les points d'un tour précédent. Retirez carry-over.",
                        "the first round cannot carry over points of a previous round. Remove carry-over."));
    }

    private void add(At at, String code, String fr, String en) {
        problems.add(Wording.error(at.place(), code, fr, en));
    }
}
