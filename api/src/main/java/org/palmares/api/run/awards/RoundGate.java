package org.palmares.api.run.awards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.gates.Judge;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.Rulings;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Assignment;
import org.palmares.engine.jury.JurorAssignment;
import org.palmares.rules.SubjectFacts;

/** Gate 4, of rounds: whether enough jurors are left once those with a conflict have stepped aside. */
public final class RoundGate {
    private RoundGate() {}

    /** A round with what was found of it, the most severe first. */
    public record JudgedRound(Round round, List<Judged> findings) {
        public JudgedRound {
            Objects.requireNonNull(round, "round");
            findings = List.copyOf(findings);
        }

        /** Why its ranking awards nothing, if it does not. */
        public Optional<Text> barredBy() {
            return findings.stream()
                    .filter(judged ->
                            judged.state().stands() && (judged.is(Outcome.BLOCK) || judged.is(Outcome.REJECT)))
                    .map(judged -> judged.finding().message())
                    .findFirst();
        }
    }

    /** One per round whose entries are known. */
    public static List<JudgedRound> run(
            Rulebook rulebook, EventClock clock, List<AssignmentStage.AssignedRound> rounds, Rulings rulings) {
        Judge judge = new Judge(rulebook.at(Subject.Kind.ROUND), rulings);
        List<SubjectFacts> read = rounds.stream()
                .map(round -> new SubjectFacts(
                        Subject.of(Subject.Kind.ROUND, round.round().id()), facts(round)))
                .toList();
        return judge.judge(clock.at(Phase.Kind.JUDGING), read).stream()
                .map(judged -> new JudgedRound(round(rounds, judged.subject()), judged.findings()))
                .toList();
    }

    private static Round round(List<AssignmentStage.AssignedRound> rounds, Subject subject) {
        return rounds.stream()
                .map(AssignmentStage.AssignedRound::round)
                .filter(round -> round.id().value().equals(subject.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Facts facts(AssignmentStage.AssignedRound round) {
        JurorAssignment assignment = round.assignment();
        long fewest = round.submissions().stream()
                .mapToLong(submission -> left(submission, assignment))
                .min()
                .orElse(assignment.sitting().size());
        return Facts.NONE
                .with("unrecusedJurors", number(fewest))
                .with("quorum", number(round.round().jury().quorum()));
    }

    /** Of those who sit in the round, since nobody else marks it, and those who have left and whose sheet counts. */
    private static long left(Id<Submission> submission, JurorAssignment assignment) {
        Stream<Id<Juror>> signed = assignment.assignments().stream()
                .filter(each -> each.done() && each.submission().equals(submission))
                .map(Assignment::juror);
        return Stream.concat(assignment.sitting().stream(), signed)
                .distinct()
                .filter(juror -> assignment.recusals().stream()
                        .noneMatch(recusal -> recusal.juror().equals(juror)
                                && recusal.submission().equals(submission)))
                .count();
    }

    private static Fact number(long value) {
        return new Fact.NumberFact(BigDecimal.valueOf(value));
    }
}
