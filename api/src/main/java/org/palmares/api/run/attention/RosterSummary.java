package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.event.roster.ImportReport;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Text;

/** How the registrations were read, and how many people the rules hold back. */
final class RosterSummary {
    private static final Text TITLE = new Text("Inscriptions", "Registrations");
    private static final Text FILE = new Text("Fichier", "File");

    private RosterSummary() {}

    static StageSummary of(Stages stages) {
        ImportReport report = stages.roster().report();
        if (report.origin().part().isEmpty()) {
            Text none = new Text("aucun export dans le dossier", "no export in the folder");
            return new StageSummary(TITLE, List.of(new Line(Mark.NONE, FILE, none)));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                Mark.DONE, FILE, report.origin().file() + " (" + report.origin().part() + ")"));
        rows(report.counts(), lines);
        barred(stages.participants().barred().size(), lines);
        findings(stages, lines);
        return new StageSummary(TITLE, lines);
    }

    private static void rows(ImportReport.Counts counts, List<Line> lines) {
        lines.add(new Line(
                Mark.DONE,
                new Text("Lignes", "Rows"),
                new Text(
                        Language.FR.count(counts.rows(), "lue", "lues") + " = "
                                + Language.FR.count(counts.kept(), "gardée", "gardées") + " + "
                                + Language.FR.count(counts.merged(), "fusionnée", "fusionnées") + " + "
                                + Language.FR.count(counts.refused(), "écartée", "écartées"),
                        counts.rows() + " read = " + counts.kept() + " kept + " + counts.merged() + " merged + "
                                + counts.refused() + " refused")));
        if (counts.asked() > 0) {
            lines.add(new Line(
                    Mark.ASKED,
                    new Text("À préciser", "Asked"),
                    new Text(counts.asked() + " des personnes gardées", counts.asked() + " of the people kept")));
        }
    }

    private static void barred(int people, List<Line> lines) {
        if (people > 0) {
            lines.add(new Line(Mark.ASKED, new Text("Non plaçables", "Cannot be placed"), inVerdicts(people)));
        }
    }

    /** How many participants each outcome concerns; who and why stands in the verdicts, for the organizer only. */
    private static void findings(Stages stages, List<Line> lines) {
        for (Outcome outcome : Outcome.values()) {
            long people = stages.participants().people().stream()
                    .filter(person -> person.findings().stream()
                            .anyMatch(judged ->
                                    judged.is(outcome) && judged.state().stands()))
                    .count();
            if (people > 0) {
                lines.add(new Line(Mark.WARNING, outcome.label(), inVerdicts(people)));
            }
        }
    }

    private static Text inVerdicts(long people) {
        return new Text(
                Language.FR.count(people, "personne", "personnes") + ", voir verdicts.csv",
                Language.EN.count(people, "person", "people") + ", see verdicts.csv");
    }
}
