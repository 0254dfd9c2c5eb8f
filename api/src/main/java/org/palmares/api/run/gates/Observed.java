package org.palmares.api.run.gates;

import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.ConstraintReport;

/** What came of a constraint, in a few words. */
public final class Observed {
    private static final Text KEPT = new Text("observée", "observed");

    private Observed() {}

    public static Text text(ConstraintReport report) {
        if (report.cost() == 0) {
            return KEPT;
        }
        return report.provenBest()
                ? new Text(
                        "écart de " + report.cost() + " ; aucun plan qui garde les places fixées ne peut faire mieux",
                        "off by " + report.cost() + "; no plan that keeps the fixed places can do better")
                : new Text(
                        "écart de " + report.cost() + " (au moins " + report.bound() + " inévitable)",
                        "off by " + report.cost() + " (at least " + report.bound() + " cannot be avoided)");
    }
}
