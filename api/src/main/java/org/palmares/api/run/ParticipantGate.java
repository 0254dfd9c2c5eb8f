package org.palmares.api.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.SubjectFacts;

/** Gate 1: who may be placed in a team. Why somebody may not is told to the organizer only. */
final class ParticipantGate {
    private static final List<Outcome> BARRING = List.of(Outcome.REJECT, Outcome.BLOCK);

    private ParticipantGate() {}

    /**
     * What the gate says.
     *
     * @param verdicts one per participant, in the order of ids
     * @param placeable who may be placed, in the order of ids
     * @param barred who may not
     */
    record Result(List<Verdict> verdicts, List<Participant> placeable, List<Id<Participant>> barred) {
        Result {
            verdicts = List.copyOf(verdicts);
            placeable = List.copyOf(placeable);
            barred = List.copyOf(barred);
        }
    }

    static Result run(Rulebook rulebook, EventClock clock, List<Participant> participants, Directory directory) {
        ParticipantFacts facts = new ParticipantFacts(clock.event());
        List<SubjectFacts> subjects = participants.stream()
                .map(person -> new SubjectFacts(subject(person), facts.of(person, directory.participant(person.id()))))
                .toList();
        Instant now = clock.at(Phase.Kind.REGISTRATION, Phase.Kind.FORMATION);
        return sort(participants, rulebook.at(Phase.Kind.REGISTRATION).evaluate(now, subjects));
    }

    private static Result sort(List<Participant> participants, List<Verdict> verdicts) {
        Set<Subject> out = verdicts.stream()
                .filter(verdict -> BARRING.stream().anyMatch(verdict::has))
                .map(Verdict::subject)
                .collect(Collectors.toSet());
        List<Participant> placeable = new ArrayList<>();
        List<Id<Participant>> barred = new ArrayList<>();
        for (Participant person : participants) {
            if (out.contains(subject(person))) {
                barred.add(person.id());
            } else {
                placeable.add(person);
            }
        }
        return new Result(verdicts, placeable, barred);
    }

    private static Subject subject(Participant person) {
        return Subject.of(Subject.Kind.PARTICIPANT, person.id());
    }
}
