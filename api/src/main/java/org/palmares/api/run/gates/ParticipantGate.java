package org.palmares.api.run.gates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.run.Directory;
import org.palmares.api.run.EventClock;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.SubjectFacts;

/**
 * Gate 1: who may be placed in a team. Why somebody may not is told to the organizer only. Whom a rule would reject waits
 * for a named person: not placed until then, placed once that person says no.
 */
public final class ParticipantGate {
    private static final List<Outcome> BARRING = List.of(Outcome.REJECT, Outcome.BLOCK);

    private ParticipantGate() {}

    /** A person with what was found, the most severe first. */
    public record JudgedPerson(Participant person, List<Judged> findings) {
        public JudgedPerson {
            findings = List.copyOf(findings);
        }

        boolean isBarred() {
            return findings.stream()
                    .anyMatch(judged -> judged.state().stands()
                            && BARRING.contains(judged.finding().outcome())
                            && judged.finding().scope() == Scope.PARTICIPATION);
        }
    }

    /**
     * What the gate says.
     *
     * @param people everybody, in the order given
     */
    public record Result(List<JudgedPerson> people) {
        public Result {
            people = List.copyOf(people);
        }

        /** What the rules said of each, whatever people decided since. */
        public List<Verdict> verdicts() {
            return people.stream()
                    .map(judged -> new Verdict(
                            subject(judged.person()),
                            judged.findings().stream().map(Judged::finding).toList()))
                    .toList();
        }

        /** Who may be placed. */
        public List<Participant> placeable() {
            return people.stream()
                    .filter(judged -> !judged.isBarred())
                    .map(JudgedPerson::person)
                    .toList();
        }

        /** Who may not. */
        public List<Id<Participant>> barred() {
            return people.stream()
                    .filter(JudgedPerson::isBarred)
                    .map(judged -> judged.person().id())
                    .toList();
        }
    }

    /** @param standing lines of {@code teams.csv} */
    public static Result run(
            Rulebook rulebook,
            EventClock clock,
            List<Participant> participants,
            List<TeamMember> standing,
            Directory directory,
            Rulings rulings) {
        ParticipantFacts facts = new ParticipantFacts(clock.event(), standing);
        List<SubjectFacts> subjects = participants.stream()
                .map(person -> new SubjectFacts(subject(person), facts.of(person, directory.participant(person.id()))))
                .toList();
        Instant now = clock.at(Phase.Kind.REGISTRATION, Phase.Kind.FORMATION);
        List<Judge.JudgedSubject> judged =
                new Judge(rulebook.at(Subject.Kind.PARTICIPANT), rulings).judge(now, subjects);
        List<JudgedPerson> people = new ArrayList<>();
        for (int at = 0; at < participants.size(); at++) {
            people.add(new JudgedPerson(participants.get(at), judged.get(at).findings()));
        }
        return new Result(people);
    }

    private static Subject subject(Participant person) {
        return Subject.of(Subject.Kind.PARTICIPANT, person.id());
    }
}
