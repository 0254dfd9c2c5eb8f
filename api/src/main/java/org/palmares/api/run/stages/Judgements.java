package org.palmares.api.run.stages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.Opinions;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SettledVerdict;
import org.palmares.rules.Situation;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;
import org.palmares.rules.life.RuleHistory;

/**
 * Every subject that the gates of an event put before the rules, with the facts and the hour, so that it can be judged
 * again under other texts. Not thread-safe.
 */
public final class Judgements {
    private final Rulebook rulebook;
    private final List<Opinion> opinions;
    private final List<Judged> judged;
    private final List<Problem> problems;

    /** One subject as it was judged last. */
    private record Judged(Instant opens, Instant clock, SubjectFacts subject, Verdict verdict) {
        Judged {
            Objects.requireNonNull(opens, "opens");
            Objects.requireNonNull(clock, "clock");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    private Judgements(
            Rulebook rulebook, List<Opinion> opinions, SortedMap<Subject, Judged> judged, List<Problem> problems) {
        this.rulebook = rulebook;
        this.opinions = opinions;
        this.judged = List.copyOf(judged.values());
        this.problems = List.copyOf(problems);
    }

    /**
     * Takes an event through its gates. Teams that nobody published are formed with the least search: who is in them
     * matters to few rules.
     *
     * @param order the clock, if one is asked for
     */
    public static Judgements of(EventInput input, RunOrder order) {
        SortedMap<Subject, Judged> last = new TreeMap<>();
        EventRun.Result result = EventRun.witnessed(
                input,
                order,
                (opens, clock, subject, verdict) ->
                        last.put(verdict.subject(), new Judged(opens, clock, subject, verdict)));
        return new Judgements(result.stages().rulebook(), input.rulings().opinions(), last, result.problems());
    }

    /** What the stages found on the way; an error makes the verdicts worthless. */
    public List<Problem> problems() {
        return problems;
    }

    /** What holds of each subject after the committee's opinions, in the order of subjects. */
    public List<Verdict> verdicts() {
        return standing(judged.stream().map(Judged::verdict).toList());
    }

    /** What was known of one subject when it was judged last, and the rules that judged it. */
    public record Case(RuleSet rules, Situation situation) {
        public Case {
            Objects.requireNonNull(rules, "rules");
            Objects.requireNonNull(situation, "situation");
        }
    }

    /** The subjects with this id: of several kinds, perhaps, as a team and what it handed in. */
    public List<Case> cases(String id) {
        return cases(
                rulebook,
                judged.stream()
                        .filter(each -> each.subject().subject().id().equals(id))
                        .toList());
    }

    /** Every subject as it stands before other texts. */
    public List<Case> cases(RuleHistory other) {
        return cases(rulebook.under(other), judged);
    }

    private static List<Case> cases(Rulebook rulebook, List<Judged> judged) {
        Map<Instant, RuleSet> rules = new TreeMap<>();
        List<Case> cases = new ArrayList<>();
        for (Judged each : judged) {
            RuleSet judging = rules.computeIfAbsent(each.opens(), rulebook::rules);
            cases.add(new Case(judging, judging.situation(each.subject(), each.clock())));
        }
        return cases;
    }

    /** The ids of all subjects, in the order of subjects. */
    public List<String> ids() {
        return judged.stream()
                .map(each -> each.subject().subject().id())
                .distinct()
                .toList();
    }

    /** The same under other texts, each subject at the opening and at the hour at which it was judged. */
    public List<Verdict> under(RuleHistory other) {
        Rulebook tried = rulebook.under(other);
        SortedMap<Instant, SortedMap<Instant, List<SubjectFacts>>> groups = new TreeMap<>();
        judged.forEach(each -> groups.computeIfAbsent(each.opens(), opens -> new TreeMap<>())
                .computeIfAbsent(each.clock(), clock -> new ArrayList<>())
                .add(each.subject()));
        List<Verdict> verdicts = new ArrayList<>();
        groups.forEach((opens, clocks) -> verdicts.addAll(evaluate(tried.at(opens), clocks)));
        return standing(verdicts);
    }

    private static List<Verdict> evaluate(RuleEvaluator rules, Map<Instant, List<SubjectFacts>> clocks) {
        List<Verdict> verdicts = new ArrayList<>();
        clocks.forEach((clock, subjects) -> verdicts.addAll(rules.evaluate(clock, subjects)));
        return verdicts;
    }

    private List<Verdict> standing(List<Verdict> verdicts) {
        return Opinions.apply(verdicts, opinions).stream()
                .map(SettledVerdict::standing)
                .toList();
    }
}
