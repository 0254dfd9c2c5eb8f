package org.palmares.api.committee;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.EventFiles;
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
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Problem.Severity;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Evidence;
import org.palmares.rules.RuleDef;
import org.palmares.rules.analysis.Frame;
import org.palmares.rules.analysis.Remark;
import org.palmares.rules.analysis.RuleAnalysis;
import org.palmares.rules.life.RuleHistory;
import org.palmares.rules.life.Trial;

/** What can be said of rule files by looking at them: rules that contradict, repeat, have run out, are not tested. */
public final class TextAnalysis {
    /** Before any rule's last day. */
    private static final Instant NEVER = Instant.EPOCH;

    private final Instant at;
    private final List<Problem> problems = new ArrayList<>();
    private final List<StageSummary> sections = new ArrayList<>();

    private TextAnalysis(Instant at) {
        this.at = at;
    }

    /**
     * Analyses texts: files, folders, events, or packs of the program by name. Those of an event are held against all
     * that it has to judge, too.
     *
     * @param at when to look whether a rule's last day is over; empty: not asked
     */
    public static Answer of(List<String> typed, Optional<Instant> at) {
        TextAnalysis analysis = new TextAnalysis(at.orElse(NEVER));
        for (Path path : typed.stream().map(Path::of).toList()) {
            if (EventFiles.isEvent(path)) {
                analysis.event(path, new RunOrder(OptionalLong.empty(), at, OptionalLong.empty()));
            } else {
                analysis.texts(TextsFound.of(List.of(path)), Optional.empty());
            }
        }
        return Severity.ERROR.isAmong(analysis.problems)
                ? Answer.refused(analysis.problems)
                : new Answer(
                        Status.of(analysis.problems), analysis.sections, new TreeMap<>(), List.of(), analysis.problems);
    }

    private void event(Path event, RunOrder order) {
        Loaded loaded = EventFolder.load(event);
        if (loaded instanceof Loaded.Refused refused) {
            problems.addAll(refused.problems());
            return;
        }
        EventInput input = ((Loaded.Ready) loaded).input();
        List<String> packs = input.settings().event().rules().packs();
        texts(TextsFound.judging(event, packs), Optional.of(Judgements.of(input, order)));
    }

    private void texts(TextsFound found, Optional<Judgements> judgements) {
        problems.addAll(found.problems());
        found.texts().stream().filter(each -> !each.file().isList()).forEach(each -> analyse(each, judgements));
    }

    private void analyse(TextsFound.Found found, Optional<Judgements> judgements) {
        Trial trial = found.trial();
        problems.addAll(trial.problems());
        if (!trial.problems().isEmpty()) {
            return;
        }
        Frame frame = new Frame(found.among().lists(found.at()), Duration.ofMinutes(10), at.atZone(ZoneOffset.UTC));
        List<Remark> remarks = new ArrayList<>(RuleAnalysis.of(trial.rules(), frame));
        judgements.ifPresent(judged -> remarks.addAll(neverFired(trial, judged.cases(trying(found, trial)))));
        remarks.forEach(remark -> problems.add(problem(remark, frame)));
        List<Problem> gaps = Tested.gaps(trial.report());
        problems.addAll(gaps);
        sections.add(new StageSummary(
                Text.same(found.file().name()),
                List.of(
                        count("Règles", "Rules", trial.rules().size(), false),
                        count("Remarques", "Remarks", remarks.size(), !remarks.isEmpty()),
                        count("Sans cas qui les montre", "Without a scenario", gaps.size(), !gaps.isEmpty()))));
    }

    /** The texts of the event as if this one were in force. */
    private static RuleHistory trying(TextsFound.Found found, Trial trial) {
        return trial.version().map(found.among()::trying).orElse(found.among());
    }

    /** Of the rules that judge the event; one that it leaves out has nothing to hit. */
    private static List<Remark> neverFired(Trial trial, List<Judgements.Case> cases) {
        Set<Id<Rule>> judging = cases.stream()
                .map(Judgements.Case::rules)
                .distinct()
                .flatMap(rules -> rules.inForce().stream())
                .map(RuleDef::id)
                .collect(Collectors.toSet());
        List<RuleDef> rules = trial.rules().stream()
                .filter(rule -> judging.contains(rule.id()))
                .toList();
        return RuleAnalysis.neverFired(
                rules, cases.stream().map(Judgements.Case::situation).toList());
    }

    private static Line count(String fr, String en, int count, boolean isToSee) {
        Mark mark = isToSee ? Mark.WARNING : Mark.DONE;
        return Line.of(mark, new Text(fr, en), Integer.toString(count));
    }

    private static Problem problem(Remark remark, Frame frame) {
        Severity severity = switch (remark.kind()) {
            case CONTRADICTORY, DUPLICATE -> Severity.ASKED;
            case SUBSUMED, EXPIRED, NEVER_FIRED, UNDECIDED -> Severity.NOTICE;
        };
        String rule = remark.rule().id().value();
        Text message = remark.facts().isEmpty() ? remark.message() : withFacts(remark, frame);
        return new Problem(
                remark.rule().place(),
                "RULE_" + remark.kind(),
                severity,
                new Text(rule + " : " + message.fr(), rule + ": " + message.en()));
    }

    /** The case that shows it: each question with its answer. */
    private static Text withFacts(Remark remark, Frame frame) {
        List<Text> each = new ArrayList<>();
        remark.facts().forEach((fact, value) -> {
            Text words = Evidence.text(fact, value, frame.clock().getZone());
            each.add(new Text(
                    fact.question().fr() + " " + words.fr(), fact.question().en() + " " + words.en()));
        });
        return new Text(
                each.stream()
                        .map(Text::fr)
                        .collect(Collectors.joining(" ; ", remark.message().fr() + " Cas : ", ".")),
                each.stream()
                        .map(Text::en)
                        .collect(Collectors.joining("; ", remark.message().en() + " Case: ", ".")));
    }
}
