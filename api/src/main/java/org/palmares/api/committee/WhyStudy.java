package org.palmares.api.committee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult.Status;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.stages.Judgements;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Nearest;
import org.palmares.rules.RuleDef;
import org.palmares.rules.Truth;
import org.palmares.rules.analysis.Explanation;
import org.palmares.rules.analysis.ExplanationText;

/** Why rules hit a subject of an event, and why they did not. */
public final class WhyStudy {
    private WhyStudy() {}

    /**
     * Explains. Reads only.
     *
     * @param subject the id of a person, team, submission, round, or juror and submission with a colon between
     * @param rule the rule to explain; empty: every rule that hits or cannot tell
     */
    public static Answer explain(Path event, String subject, Optional<String> rule, RunOrder order) {
        Loaded loaded = EventFolder.load(event);
        if (loaded instanceof Loaded.Refused refused) {
            return Answer.refused(refused.problems());
        }
        EventInput input = ((Loaded.Ready) loaded).input();
        Judgements judgements = Judgements.of(input, order);
        List<Judgements.Case> cases = judgements.cases(subject);
        if (cases.isEmpty()) {
            return Answer.refused(noSuchSubject(subject, judgements.ids()));
        }
        if (rule.isPresent() && !Id.isValid(rule.get())) {
            return nothing(subject, rule);
        }
        List<StageSummary> sections = new ArrayList<>();
        for (Judgements.Case each : cases) {
            rules(each, rule).forEach(found -> sections.add(section(Explanation.of(found, each.situation()))));
        }
        return sections.isEmpty()
                ? nothing(subject, rule)
                : new Answer(Status.DONE, sections, new TreeMap<>(), List.of(), List.of());
    }

    private static List<RuleDef> rules(Judgements.Case each, Optional<String> rule) {
        return each.rules().inForce().stream()
                .filter(found -> found.subject() == each.situation().subject().kind())
                .filter(found -> rule.map(name -> found.isNamed(Id.<Rule>of(name)))
                        .orElseGet(() -> found.when().truth(each.situation()) != Truth.FALSE))
                .toList();
    }

    private static StageSummary section(Explanation explanation) {
        Mark mark = switch (explanation.truth()) {
            case TRUE -> Mark.WARNING;
            case FALSE -> Mark.DONE;
            case UNKNOWN -> Mark.ASKED;
        };
        List<Line> told = new ArrayList<>();
        for (ExplanationText.Line line : ExplanationText.lines(explanation)) {
            told.add(new Line(told.isEmpty() ? mark : Mark.NONE, line.label(), line.words()));
        }
        return new StageSummary(ExplanationText.heading(explanation), told);
    }

    private static Answer nothing(String subject, Optional<String> rule) {
        if (rule.isPresent()) {
            return Answer.refused(Problem.error(
                    Place.of(subject),
                    "EXPLAIN_RULE",
                    new Text(
                            "aucune règle %s en vigueur ne juge ce sujet.".formatted(rule.get()),
                            "no rule %s in force judges this subject.".formatted(rule.get()))));
        }
        return new Answer(
                Status.DONE,
                List.of(new StageSummary(
                        new Text("Aucune règle ne s'applique à " + subject, "No rule hits " + subject), List.of())),
                new TreeMap<>(),
                List.of(),
                List.of());
    }

    private static Problem noSuchSubject(String typed, List<String> ids) {
        Optional<String> meant = Nearest.to(typed, ids);
        return Problem.error(
                Place.of(typed),
                "EXPLAIN_SUBJECT",
                new Text(
                        "rien ni personne de ce nom n'a été jugé."
                                + meant.map(" Vouliez-vous dire : %s ?"::formatted)
                                        .orElse(""),
                        "nothing and nobody of this name was judged."
                                + meant.map(" Did you mean: %s?"::formatted).orElse("")));
    }
}
