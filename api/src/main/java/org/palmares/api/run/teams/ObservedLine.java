package org.palmares.api.run.teams;

import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Priority;

/**
 * How many constraints of one priority are observed, in one line.
 *
 * @param best how many others are proven to be at their best possible
 */
public record ObservedLine(Priority priority, long asked, long kept, long best) {
    /** Over one formation. */
    public Line line() {
        return line("", "");
    }

    /** Over all turns of a rotation. */
    Line atEveryTurn() {
        return line(" à chaque tour", " at every turn");
    }

    private Line line(String whenFr, String whenEn) {
        Text label = Priorities.label(priority);
        return new Line(
                priority == Priority.HARD && kept < asked ? Mark.ASKED : Mark.DONE,
                new Text("Contraintes, priorité " + label.fr(), "Constraints, " + label.en()),
                new Text(
                        kept + " sur " + asked + " entièrement " + Language.FR.agree(kept, "observée", "observées")
                                + whenFr + (best > 0 ? ", " + best + " au mieux possible (prouvé)" : ""),
                        kept + " of " + asked + " fully observed" + whenEn
                                + (best > 0 ? ", " + best + " at their best possible (proven)" : "")));
    }
}
