package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.Titles;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Text;

/** Who steps aside for a declared link, and who is suspended. */
public final class RecusalSummary {
    private RecusalSummary() {}

    public static StageSummary of(Stages stages) {
        return new StageSummary(new Text("Déports et suspensions", "Recusals and suspensions"), lines(stages));
    }

    static List<Line> lines(Stages stages) {
        Titles titles = stages.titles();
        List<Line> lines = new ArrayList<>();
        stages.jurors().recusals().forEach(recusal -> lines.add(recusal(recusal, stages, titles)));
        stages.jurors().suspended().forEach((juror, reason) -> lines.add(suspended(juror, reason, stages)));
        return lines;
    }

    private static Line recusal(Recusal recusal, Stages stages, Titles titles) {
        Text title = titles.of(recusal.submission());
        String name = stages.directory().juror(recusal.juror()).fullName();
        return new Line(
                Mark.DONE,
                new Text("Déport", "Recusal"),
                new Text(
                        name + " pour " + title.fr() + " : " + recusal.reason().fr(),
                        name + " for " + title.en() + ": " + recusal.reason().en()));
    }

    private static Line suspended(Id<Juror> juror, Text reason, Stages stages) {
        String name = stages.directory().juror(juror).fullName();
        return new Line(
                Mark.ASKED,
                new Text("Suspension", "Suspended"),
                new Text(name + " : " + reason.fr(), name + ": " + reason.en()));
    }
}
