package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.jury.MoreReadings;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.FurtherReading;

/** Further readings in the few lines that a president reads. */
public final class MoreReadingsSummary {
    private static final int SHOWN = 5;

    private MoreReadingsSummary() {}

    public static StageSummary of(MoreReadings more) {
        List<Line> lines = new ArrayList<>();
        String after = more.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        lines.add(new Line(
                Mark.WARNING,
                new Text("En doute", "In doubt"),
                new Text(
                        "à 95 %, " + more.crossing() + " projet(s) peuvent passer d'un côté ou de l'autre d'une ligne"
                                + " (après le rang " + after + ")",
                        "at 95 %, " + more.crossing() + " submission(s) may stand on either side of a line (after rank "
                                + after + ")")));
        more.readings().stream().limit(SHOWN).map(MoreReadingsSummary::line).forEach(lines::add);
        lines.add(more.readings().isEmpty() ? nobody() : table(more.readings().size()));
        Text label = more.ranked().label();
        return new StageSummary(
                new Text("Lectures supplémentaires, " + label.fr(), "Further readings, " + label.en()), lines);
    }

    private static Line line(FurtherReading reading) {
        String who = reading.juror().map(juror -> " (" + juror + ")").orElse("");
        long chance = Math.round(100 * reading.changes());
        long share = Math.round(100 * reading.settles());
        return new Line(
                Mark.DONE,
                Text.same(reading.submission() + who),
                new Text(
                        chance + " chances sur 100 de l'inverser avec " + reading.rival() + " à la ligne du rang "
                                + reading.line() + " ; lève " + share + " % du doute entre les deux",
                        chance + " chances in 100 of turning it round with " + reading.rival() + " at the line of rank "
                                + reading.line() + "; settles " + share + " % of the doubt between the two"));
    }

    private static Line nobody() {
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
                        readings + " lecture(s) proposée(s), voir further-readings.csv",
                        readings + " reading(s) proposed, see further-readings.csv"));
    }
}
