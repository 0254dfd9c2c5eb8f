package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.Directory;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.Titles;
import org.palmares.api.run.jury.MoreReadings;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.FurtherReading;

/** Further readings in the few lines that a president reads. */
public final class MoreReadingsSummary {
    private static final int SHOWN = 5;

    private final Directory directory;
    private final Titles titles;

    private MoreReadingsSummary(Stages stages) {
        this.directory = stages.directory();
        this.titles = stages.titles();
    }

    public static StageSummary of(Stages stages, MoreReadings more) {
        return new MoreReadingsSummary(stages).summary(more);
    }

    private StageSummary summary(MoreReadings more) {
        List<Line> lines = new ArrayList<>();
        String after = more.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        lines.add(new Line(
                Mark.WARNING,
                new Text("En doute", "In doubt"),
                new Text(
                        "à 95 %, " + Language.FR.count(more.crossing(), "projet peut", "projets peuvent")
                                + " passer d'un côté ou de l'autre d'une ligne"
                                + " (après le rang " + after + ")",
                        "at 95 %, " + Language.EN.count(more.crossing(), "submission", "submissions")
                                + " may stand on either side of a line (after rank "
                                + after + ")")));
        more.readings().stream().limit(SHOWN).map(this::line).forEach(lines::add);
        lines.add(
                more.readings().isEmpty()
                        ? nobody(more.above())
                        : table(more.readings().size()));
        Text round = more.ranked().label();
        Text label = more.among()
                .map(among -> new Text(round.fr() + ", " + among.fr(), round.en() + ", " + among.en()))
                .orElse(round);
        return new StageSummary(
                new Text("Lectures supplémentaires, " + label.fr(), "Further readings, " + label.en()), lines);
    }

    private Line line(FurtherReading reading) {
        Text title = titles.withId(reading.submission());
        Text rival = titles.withId(reading.rival());
        String by =
                reading.juror().map(directory::withId).map(name -> name + ", ").orElse("");
        long chance = Math.round(100 * reading.changes());
        long share = Math.round(100 * reading.settles());
        return new Line(
                Mark.DONE,
                title,
                new Text(
                        by + Language.FR.count(chance, "chance", "chances") + " sur 100 de l'inverser avec "
                                + rival.fr() + " à la ligne du rang "
                                + reading.line() + " ; lève " + share + " % du doute entre les deux",
                        by + Language.EN.count(chance, "chance", "chances") + " in 100 of turning it round with "
                                + rival.en() + " at the line of rank "
                                + reading.line() + "; settles " + share + " % of the doubt between the two"));
    }

    private static Line nobody(int above) {
        if (above > 0) {
            return new Line(
                    Mark.DONE,
                    new Text("À faire", "To do"),
                    new Text(
                            "les lectures proposées ci-dessus lèvent aussi ce doute",
                            "the readings proposed above settle this doubt too"));
        }
        return new Line(
                Mark.DONE,
                new Text("À faire", "To do"),
                new Text(
                        "aucune lecture de plus n'est possible ou utile : au jury d'en délibérer",
                        "no further reading is possible or useful: it is for the jury to deliberate"));
    }

    private static Line table(int readings) {
        return new Line(
                Mark.DONE,
                new Text("Tableau", "Table"),
                new Text(
                        Language.FR.count(readings, "lecture proposée", "lectures proposées")
                                + ", voir further-readings.csv",
                        Language.EN.count(readings, "reading", "readings") + " proposed, see further-readings.csv"));
    }
}
