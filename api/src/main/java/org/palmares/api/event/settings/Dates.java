package org.palmares.api.event.settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.palmares.api.event.schema.Nearest;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Problem;

/** Time zones and hours of an event file: they exist, phases close after they open and come in a possible order. */
final class Dates {
    private static final List<String> MOMENTS = List.of(
            "/phases/*/opens",
            "/phases/*/closes",
            "/rules/complete-by",
            "/contacts/appeals/until",
            "/teams/repair/hold-late-until",
            "/rounds/*/timetable/breaks/*/at");

    /** A phase of a kind never opens before the first phase of an earlier kind of this list. */
    private static final List<String> ORDER =
            List.of("registration", "formation", "submission", "judging", "deliberation", "prize-giving");

    private Dates() {}

    static List<Problem> check(YamlTree tree) {
        List<Problem> problems = new ArrayList<>();
        At.select(tree, "/timezone").forEach(at -> zoneProblem(at).ifPresent(problems::add));
        At.select(tree, "/sites/*/timezone").forEach(at -> zoneProblem(at).ifPresent(problems::add));
        ZoneId zone = zone(tree);
        for (String pattern : MOMENTS) {
            At.select(tree, pattern).forEach(at -> momentProblem(at, zone).ifPresent(problems::add));
        }
        At.select(tree, "/phases/*").forEach(phase -> backwards(phase, zone).ifPresent(problems::add));
        problems.addAll(outOfOrder(tree, zone));
        return problems;
    }

    /** The event's zone; UTC where the file does not name one that exists, so that other checks can go on. */
    static ZoneId zone(YamlTree tree) {
        return new At(tree, "").findText("timezone").flatMap(Dates::findZone).orElse(ZoneOffset.UTC);
    }

    static Optional<ZoneId> findZone(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> moment(At at, ZoneId zone) {
        return at.findText()
                .flatMap(written -> Moments.read(written, zone, at.place()).moment());
    }

    private static Optional<Problem> zoneProblem(At at) {
        return at.findText().filter(name -> findZone(name).isEmpty()).map(name -> {
            Optional<String> meant = Nearest.to(name, new TreeSet<>(ZoneId.getAvailableZoneIds()));
            return Wording.error(
                    at.place(),
                    "EVENT_UNKNOWN_ZONE",
                    "le fuseau horaire « " + Wording.shown(name) + " » est inconnu"
                            + meant.map(word -> " ; vouliez-vous dire « " + word + " » ?")
                                    .orElse(".")
                            + " Attendu : un nom comme Europe/Paris.",
                    "time zone \"" + Wording.shown(name) + "\" is unknown"
                            + meant.map(word -> "; did you mean \"" + word + "\"?")
                                    .orElse(".")
                            + " Expected: a name such as Europe/Paris.");
        });
    }

    /** Only what reads as an hour at all: the schema has already said the rest. */
    private static Optional<Problem> momentProblem(At at, ZoneId zone) {
        return at.findText()
                .filter(written -> written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}.*"))
                .flatMap(written -> Moments.read(written, zone, at.place()).problem());
    }

    private static Optional<Problem> backwards(At phase, ZoneId zone) {
        Optional<Instant> opens = moment(phase.at("opens"), zone);
        Optional<Instant> closes = moment(phase.at("closes"), zone);
        if (opens.isEmpty() || closes.isEmpty() || opens.get().isBefore(closes.get())) {
            return Optional.empty();
        }
        String id = phase.findText("id").orElse("?");
        String from = phase.text("opens");
        String to = phase.text("closes");
        return Optional.of(Wording.error(
                phase.at("closes").place(),
                "EVENT_DATES_BACKWARDS",
                "la phase « " + Wording.shown(id) + " » ferme (" + to + ") avant d'ouvrir (" + from
                        + "), ou au même moment. Corrigez l'une des deux dates.",
                "phase \"" + Wording.shown(id) + "\" closes (" + to + ") before it opens (" + from
                        + "), or at the same moment. Correct one of the dates."));
    }

    private static List<Problem> outOfOrder(YamlTree tree, ZoneId zone) {
        List<At> firsts =
                ORDER.stream().flatMap(kind -> first(tree, kind, zone).stream()).toList();
        List<Problem> problems = new ArrayList<>();
        for (int later = 1; later < firsts.size(); later++) {
            if (opens(firsts.get(later), zone).isBefore(opens(firsts.get(later - 1), zone))) {
                problems.add(tooEarly(firsts.get(later), firsts.get(later - 1)));
            }
        }
        return problems;
    }

    private static Optional<At> first(YamlTree tree, String kind, ZoneId zone) {
        return At.select(tree, "/phases/*").stream()
                .filter(phase -> phase.findText("kind").filter(kind::equals).isPresent())
                .filter(phase -> moment(phase.at("opens"), zone).isPresent())
                .min(Comparator.comparing(phase -> opens(phase, zone)));
    }

    private static Instant opens(At phase, ZoneId zone) {
        return moment(phase.at("opens"), zone).orElseThrow();
    }

    private static Problem tooEarly(At phase, At earlier) {
        String id = Wording.shown(phase.findText("id").orElse("?"));
        String before = Wording.shown(earlier.findText("id").orElse("?"));
        return Wording.error(
                phase.at("opens").place(),
                "EVENT_DATES_OUT_OF_ORDER",
                "la phase « " + id + " » (" + phase.text("kind") + ") ouvre le " + phase.text("opens")
                        + ", avant la phase « "
                        + before + " » (" + earlier.text("kind") + ", " + earlier.text("opens")
                        + "). Corrigez l'une des deux dates.",
                "phase \"" + id + "\" (" + phase.text("kind") + ") opens on " + phase.text("opens")
                        + ", before phase \""
                        + before + "\" (" + earlier.text("kind") + ", " + earlier.text("opens")
                        + "). Correct one of the dates.");
    }
}
