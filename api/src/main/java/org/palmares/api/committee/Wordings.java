package org.palmares.api.committee;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.Typography;
import org.palmares.api.run.gates.JudgedFrom;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** Lines that the answers to several acts share. */
final class Wordings {
    private static final Text NOBODY = new Text("personne", "nobody");

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

    /** Whom a text in force from a moment judges, and who keeps the text before: each with the opening that counts. */
    static List<Line> judged(Event event, Instant from) {
        Predicate<JudgedFrom> opensLater =
                each -> !each.phase(event).window().opens().isBefore(from);
        return List.of(
                line("Juge", "Judges", subjects(event, opensLater)),
                line("Ne change rien pour", "Changes nothing for", subjects(event, opensLater.negate())));
    }

    private static Text subjects(Event event, Predicate<JudgedFrom> chosen) {
        List<JudgedFrom> each =
                Arrays.stream(JudgedFrom.values()).filter(chosen).toList();
        return each.isEmpty() ? NOBODY : new Text(joined(event, each, Language.FR), joined(event, each, Language.EN));
    }

    private static String joined(Event event, List<JudgedFrom> all, Language language) {
        String opening = language == Language.FR ? " (ouverture : " : " (opening: ";
        return all.stream()
                .map(each -> each.subjects().in(language)
                        + opening
                        + each.phase(event).label().in(language)
                        + ")")
                .collect(Collectors.joining(", "));
    }
}
