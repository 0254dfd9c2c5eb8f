package org.palmares.api.event.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.TeamSizes;

/**
 * The sizes of teams: the usual one, and those of some. Where each team has its topic beforehand, the topic is what a
 * team is recognised by; elsewhere a number of teams is, and their site in an event with sites.
 */
final class SizeParts {
    /** As many as an event may say with {@code count}. */
    private static final int MOST_TEAMS = 10_000;

    private final At teams;
    private final boolean hasSites;
    private final List<String> topics;
    private final boolean chosen;
    private final List<Problem> problems = new ArrayList<>();

    private SizeParts(YamlTree tree) {
        At root = new At(tree, "");
        this.teams = root.at("teams");
        this.hasSites = !root.at("sites").items().isEmpty();
        this.topics = References.texts(tree, "/topics/list/*/id");
        this.chosen =
                root.at("topics").findText("choice").filter("decided"::equals).isPresent()
                        && !root.at("topics").at("live").isPresent()
                        && teams.findText("formation").filter("owners"::equals).isEmpty();
    }

    static TeamSizes of(At teams) {
        List<TeamSizes.OnTopic> onTopics = new ArrayList<>();
        List<TeamSizes.Lot> lots = new ArrayList<>();
        for (At some : teams.at("sizes").items()) {
            TeamSize size = size(some.at("size"));
            some.findText("topic").ifPresent(topic -> onTopics.add(new TeamSizes.OnTopic(Id.of(topic), size)));
            some.findInteger("teams")
                    .ifPresent(number ->
                            lots.add(new TeamSizes.Lot(some.findText("site").map(Id::of), number, size)));
        }
        return new TeamSizes(size(teams.at("size")), onTopics, lots);
    }

    private static TeamSize size(At size) {
        return new TeamSize(size.integer("min"), size.integer("target"), size.integer("max"));
    }

    /** What is wrong with the list of sizes itself; the order of min, target and max is checked with the others. */
    static List<Problem> check(YamlTree tree) {
        SizeParts parts = new SizeParts(tree);
        parts.teams.at("sizes").items().forEach(parts::one);
        parts.sum();
        return parts.problems;
    }

    private void one(At some) {
        Optional<String> topic = some.findText("topic");
        boolean byNumber = some.at("teams").isPresent();
        if (topic.isPresent() == byNumber) {
            add(
                    some,
                    "EVENT_SIZE_OF_WHICH",
                    "cette taille doit dire de quelles équipes elle est : « topic » (un sujet) ou « teams » (un nombre"
                            + " d'équipes), l'un des deux.",
                    "this size must say which teams it is of: \"topic\" (one topic) or \"teams\" (how many teams), one"
                            + " of the two.");
        } else if (byNumber) {
            number(some);
        } else {
            topic(some, topic.orElseThrow());
        }
    }

    private void topic(At some, String topic) {
        if (!topics.contains(topic)) {
            problems.add(Wording.undeclared(some.at("topic").place(), topic, "topics: list", topics));
        } else if (chosen) {
            add(
                    some.at("topic"),
                    "EVENT_SIZE_TOPIC_CHOSEN",
                    "la constitution choisit le sujet des équipes (topics: choice: decided) : la taille ne peut pas en"
                            + " dépendre. Donnez un nombre d'équipes (teams), ou fixez les sujets (fixed).",
                    "the formation chooses the topics of teams (topics: choice: decided), so a size cannot depend on"
                            + " them. Say how many teams (teams), or have topics fixed (fixed).");
        } else if (some.at("site").isPresent()) {
            add(
                    some.at("site"),
                    "EVENT_SIZE_SITE",
                    "un sujet a déjà son site. Retirez « site ».",
                    "a topic has its site already. Remove \"site\".");
        }
    }

    private void number(At some) {
        if (teams.findText("formation").filter("self-formed"::equals).isPresent()) {
            add(
                    some.at("teams"),
                    "EVENT_SIZE_NO_NUMBER",
                    "les équipes viennent comme elles sont (formation: self-formed) : aucune n'est à compter. Donnez un"
                            + " sujet (topic), ou élargissez « size ».",
                    "teams come as they are (formation: self-formed), so there are none to count. Name a topic (topic),"
                            + " or widen \"size\".");
        } else if (!topics.isEmpty() && !chosen) {
            add(
                    some.at("teams"),
                    "EVENT_SIZE_NO_NUMBER",
                    "chaque équipe a son sujet d'avance : dites de quel sujet est cette taille (topic) au lieu d'un"
                            + " nombre d'équipes.",
                    "each team has its topic beforehand: say of which topic this size is (topic) instead of a number of"
                            + " teams.");
        } else if (hasSites && !some.at("site").isPresent()) {
            add(
                    some.at("teams"),
                    "EVENT_SIZE_SITE",
                    "l'événement a plusieurs sites : dites où sont ces équipes (site).",
                    "the event has sites: say where these teams are (site).");
        }
    }

    /** Teams of other sizes are among those of the event, of which there may be so many. */
    private void sum() {
        OptionalInt count = teams.findInteger("count");
        int sum = teams.at("sizes").items().stream()
                .mapToInt(some -> some.findInteger("teams").orElse(0))
                .sum();
        if (count.isPresent() && sum > count.getAsInt()) {
            String line = line(teams.at("count"));
            add(
                    teams.at("sizes"),
                    "EVENT_SIZES_SUM",
                    "les tailles données font " + sum + " équipes, mais l'événement en a " + count.getAsInt()
                            + " (count, ligne " + line + "). Corrigez l'un des deux nombres.",
                    "the sizes given make " + sum + " teams, but the event has " + count.getAsInt() + " (count, line "
                            + line + "). Correct one of the two numbers.");
        } else if (sum > MOST_TEAMS) {
            add(
                    teams.at("sizes"),
                    "EVENT_SIZES_SUM",
                    "les tailles données font " + sum + " équipes (attendu : au plus " + MOST_TEAMS
                            + "). Corrigez les nombres.",
                    "the sizes given make " + sum + " teams (expected: " + MOST_TEAMS + " at most). Correct the"
                            + " numbers.");
        }
    }

    private static String line(At at) {
        return at.keyPlace().line().stream()
                .mapToObj(Integer::toString)
                .findFirst()
                .orElse("?");
    }

    private void add(At at, String code, String fr, String en) {
        problems.add(Wording.error(at.keyPlace(), code, fr, en));
    }
}
