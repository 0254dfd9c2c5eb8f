package org.palmares.api.event.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Problem;

/** Prizes and rankings apart: there is something to be one of, and every name they give rise to is new and an id. */
final class Prizes {
    private final List<String> rounds;
    private final List<String> prizes;
    private final List<String> topics;
    private final List<String> categories;
    private final List<Problem> problems = new ArrayList<>();

    private Prizes(YamlTree tree) {
        this.rounds = References.texts(tree, "/rounds/*/id");
        this.prizes = References.texts(tree, "/prizes/*/id");
        this.topics = References.texts(tree, "/topics/list/*/id");
        this.categories = References.texts(tree, "/categories/*/id");
    }

    static List<Problem> check(YamlTree tree) {
        Prizes prizes = new Prizes(tree);
        At.select(tree, "/prizes/*").forEach(prizes::prize);
        At.select(tree, "/rounds/*/per").forEach(prizes::apart);
        return prizes.problems;
    }

    private void prize(At prize) {
        apart(prize.at("for-each"));
        String id = prize.findText("id").orElse("");
        each(prize.at("for-each")).stream()
                .map(one -> id + PrizeParts.OF + one)
                .filter(name -> !Id.isValid(name) || prizes.contains(name))
                .findFirst()
                .ifPresent(name -> add(
                        prize.at("id"),
                        "EVENT_PRIZE_NAME",
                        "« " + name + " », le nom de l'un de ces prix, est trop long (80 caractères) ou déjà pris."
                                + " Choisissez un identifiant plus court, ou un autre.",
                        "\"" + name + "\", the name of one of these prizes, is too long (80 characters) or taken."
                                + " Choose a shorter id, or another one."));
        boolean own = prize.at("rubric").isPresent() || prize.at("vote").isPresent();
        if (own && rounds.contains(id)) {
            add(
                    prize.at("id"),
                    "EVENT_PRIZE_IS_ROUND",
                    "« " + id + " » est aussi l'identifiant d'un tour, et ce prix a des notes ou des rangs sous le sien"
                            + " (sa propre grille, ou un vote). Donnez-lui un autre identifiant.",
                    "\"" + id + "\" is the id of a round as well, and this prize has marks or ranks under its own (a"
                            + " rubric of its own, or a vote). Give it another id.");
        }
    }

    /** One for each topic, or category: there must be some. */
    private void apart(At at) {
        Optional<String> kind = at.findText().filter(List.of("topic", "category")::contains);
        if (kind.isPresent() && each(at).isEmpty()) {
            boolean topic = kind.get().equals("topic");
            add(
                    at,
                    "EVENT_NOTHING_APART",
                    topic
                            ? "l'événement n'a aucun sujet (topics: list). Déclarez-en, ou retirez cette clé."
                            : "l'événement n'a aucune catégorie (categories). Déclarez-en, ou retirez cette clé.",
                    topic
                            ? "the event has no topic (topics: list). Declare some, or remove this key."
                            : "the event has no category (categories). Declare some, or remove this key.");
        }
    }

    private List<String> each(At at) {
        return switch (at.findText().orElse("")) {
            case "topic" -> topics;
            case "category" -> categories;
            default -> List.of();
        };
    }

    private void add(At at, String code, String fr, String en) {
        problems.add(Wording.error(at.place(), code, fr, en));
    }
}
