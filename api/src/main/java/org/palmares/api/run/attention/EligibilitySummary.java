package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.MinutesEntry.Note;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.States;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Text;

/** What the rules found of the submissions; what is found alike of many is said once. */
final class EligibilitySummary {
    /** From so many entries on, what is alike is said once. */
    private static final int MANY = 5;

    private EligibilitySummary() {}

    static StageSummary of(Stages stages) {
        List<Line> lines = new ArrayList<>();
        lines.add(received(stages.entries()));
        alike(stages).forEach((said, titles) -> {
            if (titles.size() >= MANY) {
                lines.add(together(said, titles.size()));
            } else {
                titles.forEach(title -> lines.add(new Line(said.mark(), title, said.value())));
            }
        });
        return new StageSummary(new Text("Recevabilité", "Eligibility"), lines);
    }

    private static Line received(List<JudgedEntry> entries) {
        long clean =
                entries.stream().filter(entry -> entry.findings().isEmpty()).count();
        return new Line(
                Mark.DONE,
                new Text("Projets rendus", "Submissions"),
                new Text(
                        Language.FR.count(entries.size(), "reçu", "reçus") + ", " + clean + " sans remarque",
                        entries.size() + " received, " + clean + " without remark"));
    }

    /** Each finding, with the titles of the entries of which it is said. */
    private static Map<Line, List<Text>> alike(Stages stages) {
        Map<Line, List<Text>> alike = new LinkedHashMap<>();
        for (JudgedEntry entry : stages.entries()) {
            for (Judged judged : entry.findings()) {
                alike.computeIfAbsent(finding(judged), each -> new ArrayList<>())
                        .add(stages.titles().of(entry.entry().id()));
            }
        }
        return alike;
    }

    private static Line together(Line said, int entries) {
        Text value = said.value();
        return new Line(
                said.mark(),
                new Text(entries + " projets", entries + " entries"),
                new Text(value.fr() + ", voir verdicts.csv", value.en() + ", see verdicts.csv"));
    }

    /** What is said of the entry, before its title. */
    private static Line finding(Judged judged) {
        Text outcome =
                Note.of(judged.finding(), judged.state(), judged.isOfSponsors()).label();
        Text state = States.text(judged.finding(), judged.state());
        String rule = judged.finding().rule().id().value();
        boolean open = judged.isOpen() && !judged.is(Outcome.WARN) && !judged.is(Outcome.NO_PRIZE);
        return new Line(
                open ? Mark.ASKED : Mark.DONE,
                Text.same(rule),
                new Text(
                        rule + " " + outcome.fr() + " — " + state.fr(),
                        rule + " " + outcome.en() + " — " + state.en()));
    }
}
