package org.palmares.api.committee;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Text;

/** Lines that the answers to several acts share. */
final class Wordings {
    private static final Text NONE = new Text("aucune", "none");

    private Wordings() {}

    static Text moment(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone).toLocalDateTime();
        return new Text(new Typography(Language.FR).moment(local), new Typography(Language.EN).moment(local));
    }

    static Line line(String fr, String en, String value) {
        return Line.of(Mark.NONE, new Text(fr, en), value);
    }

    static Line line(String fr, String en, Text value) {
        return new Line(Mark.NONE, new Text(fr, en), value);
    }

    static Line declared() {
        return new Line(
                Mark.WARNING,
                new Text("Noms", "Names"),
                new Text("déclarés, non vérifiés par ce programme", "declared, not verified by this program"));
    }

    /** Which phases a text in force from a moment judges, and which keep their rules. */
    static List<Line> phases(Event event, Instant from) {
        Predicate<Phase> opensLater = phase -> !phase.window().opens().isBefore(from);
        return List.of(
                line("Phases jugées ainsi", "Phases judged so", labels(event, opensLater)),
                line("Gardent leurs règles", "Keep their rules", labels(event, opensLater.negate())));
    }

    private static Text labels(Event event, Predicate<Phase> chosen) {
        List<Phase> phases = event.phases().stream().filter(chosen).toList();
        return phases.isEmpty() ? NONE : new Text(joined(phases, Language.FR), joined(phases, Language.EN));
    }

    private static String joined(List<Phase> phases, Language language) {
        return phases.stream().map(phase -> phase.label().in(language)).collect(Collectors.joining(", "));
    }
}
