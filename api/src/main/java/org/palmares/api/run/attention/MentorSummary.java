package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.jury.MentorStage;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** Mentors, in a line or two. */
public final class MentorSummary {
    private MentorSummary() {}

    public static StageSummary of(MentorStage.Held held) {
        List<Line> lines = new ArrayList<>();
        lines.add(pairs(held.teams().size(), held.mentoring().pairs().size()));
        if (!held.sponsors().isEmpty()) {
            lines.add(leftOut(held.sponsors().size()));
        }
        return new StageSummary(new Text("Mentors", "Mentors"), lines);
    }

    private static Line pairs(int teams, int pairs) {
        return new Line(
                Mark.DONE,
                new Text("Équipes", "Teams"),
                new Text(
                        Language.FR.count(teams, "équipe", "équipes") + ", "
                                + Language.FR.count(pairs, "accompagnement", "accompagnements")
                                + ", voir mentoring.csv",
                        Language.EN.count(teams, "team", "teams") + ", " + Language.EN.count(pairs, "pair", "pairs")
                                + ", see mentoring.csv"));
    }

    private static Line leftOut(int people) {
        return new Line(
                Mark.WARNING,
                new Text("Écartés", "Left out"),
                new Text(
                        Language.FR.count(people, "personne", "personnes")
                                + " d'un partenaire (mentors: sponsor-people)",
                        Language.EN.count(people, "person", "people") + " of a sponsor (mentors: sponsor-people)"));
    }
}
