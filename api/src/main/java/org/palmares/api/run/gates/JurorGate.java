package org.palmares.api.run.gates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Entry;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.rules.SubjectFacts;

/**
 * Gate 3: which juror takes no part for which submission, and who takes no part at all. A link that no rule decides is
 * asked of the college: what it confirms recuses, what it does not retain is settled, and until then the juror sits.
 */
public final class JurorGate {
    private JurorGate() {}

    /** What the rules found of one juror with one submission, the most severe first. */
    public record JudgedPair(Id<Juror> juror, Id<Submission> submission, List<Judged> findings) {
        public JudgedPair {
            Objects.requireNonNull(juror, "juror");
            Objects.requireNonNull(submission, "submission");
            findings = List.copyOf(findings);
        }

        /** Why the juror takes no part, if so. */
        private Optional<Text> recusal() {
            return reason(judged -> judged.is(Outcome.RECUSE)
                    || judged.is(Outcome.REVIEW) && judged.state() instanceof State.Confirmed);
        }

        /** Whether the college still has to weigh a link. */
        public boolean isForCollege() {
            return findings.stream().anyMatch(judged -> judged.is(Outcome.REVIEW) && judged.isOpen());
        }

        private Optional<Text> suspension() {
            return reason(judged -> judged.is(Outcome.SUSPEND));
        }

        private Optional<Text> reason(Predicate<Judged> counts) {
            return findings.stream()
                    .filter(judged -> judged.state().stands())
                    .filter(counts)
                    .map(judged -> judged.finding().message())
                    .findFirst();
        }
    }

    /**
     * What the gate says.
     *
     * @param pairs those with findings, by juror and submission
     * @param suspended by juror, with the reason
     * @param entries how many there are to judge
     */
    public record Result(
            List<JudgedPair> pairs, List<Recusal> recusals, SortedMap<Id<Juror>, Text> suspended, int entries) {
        public Result {
            pairs = List.copyOf(pairs);
            recusals = List.copyOf(recusals);
            suspended = Collections.unmodifiableSortedMap(new TreeMap<>(suspended));
        }

        /** What is to be told: once of the juror where a rule says the same of every entry, else of each pair. */
        public List<Told> told() {
            Map<Same, Long> times = pairs.stream()
                    .flatMap(pair -> pair.findings().stream().map(judged -> Same.of(pair, judged)))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            Set<Same> done = new HashSet<>();
            List<Told> told = new ArrayList<>();
            for (JudgedPair pair : pairs) {
                for (Judged judged : pair.findings()) {
                    Same same = Same.of(pair, judged);
                    boolean everywhere = entries > 1 && times.get(same) == entries;
                    if (!everywhere) {
                        told.add(new Told(pair.juror(), Optional.of(pair.submission()), judged));
                    } else if (done.add(same)) {
                        told.add(new Told(pair.juror(), Optional.empty(), judged));
                    }
                }
            }
            return told;
        }
    }

    /**
     * A finding of a juror.
     *
     * @param submission empty where it is the same for every entry
     */
    public record Told(Id<Juror> juror, Optional<Id<Submission>> submission, Judged judged) {
        /** Who would judge what, or who at all. */
        public Text about(Directory directory, Titles titles) {
            String name = directory.juror(juror).fullName();
            return submission
                    .map(titles::of)
                    .map(title -> new Text(name + ", " + title.fr(), name + ", " + title.en()))
                    .orElse(Text.same(name));
        }
    }

    private record Same(Id<Juror> juror, Id<Rule> rule, Text message, State state) {
        public static Same of(JudgedPair pair, Judged judged) {
            Finding finding = judged.finding();
            return new Same(pair.juror(), finding.rule().id(), finding.message(), judged.state());
        }
    }

    public static Result run(
            Rulebook rulebook,
            EventClock clock,
            List<Juror> jurors,
            List<Entry> entries,
            Rulings rulings,
            Organisations organisations) {
        Instant now = clock.at(Phase.Kind.JUDGING);
        JurorFacts facts = new JurorFacts(clock.event(), organisations, now);
        List<JudgedPair> pairs = new ArrayList<>();
        Judge judge = new Judge(rulebook.at(Subject.Kind.JUROR), rulings);
        for (Juror juror : jurors) {
            List<SubjectFacts> read = entries.stream()
                    .map(entry -> new SubjectFacts(Subject.of(juror.id(), entry.id()), facts.of(juror, entry)))
                    .toList();
            List<Judge.JudgedSubject> judged = judge.judge(now, read);
            for (int at = 0; at < entries.size(); at++) {
                if (!judged.get(at).findings().isEmpty()) {
                    pairs.add(new JudgedPair(
                            juror.id(), entries.get(at).id(), judged.get(at).findings()));
                }
            }
        }
        return sort(pairs, entries.size());
    }

    private static Result sort(List<JudgedPair> pairs, int entries) {
        List<Recusal> recusals = new ArrayList<>();
        SortedMap<Id<Juror>, Text> suspended = new TreeMap<>();
        for (JudgedPair pair : pairs) {
            pair.suspension().ifPresent(reason -> suspended.putIfAbsent(pair.juror(), reason));
            pair.recusal().ifPresent(reason -> recusals.add(new Recusal(pair.juror(), pair.submission(), reason)));
        }
        return new Result(pairs, recusals, suspended, entries);
    }
}
