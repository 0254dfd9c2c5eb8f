package org.palmares.api.run.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Misread;
import org.palmares.api.run.RosterFiles;
import org.palmares.api.run.gates.Amendments;
import org.palmares.api.run.gates.EventGate;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.ParticipantFacts;
import org.palmares.api.run.gates.ParticipantGate;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * From the registrations to who may be placed: import and gate 1.
 *
 * @param ofEvent what the rules say of the event itself
 * @param problems what came up on this stretch
 */
record Admission(
        ImportedRoster roster,
        Directory directory,
        Rulebook rulebook,
        List<Judged> ofEvent,
        ParticipantGate.Result participants,
        List<Problem> problems) {
    Admission {
        ofEvent = List.copyOf(ofEvent);
        problems = List.copyOf(problems);
    }

    static Admission of(RunInput input, RosterFiles files, Rulebook.Witness witness) {
        ImportedRoster roster = files.roster(input.event(), input.folder().organisations());
        Directory directory =
                new Directory(roster.identities(), input.folder().jury().names());
        boolean minors = ParticipantFacts.anyMinor(input.event(), roster.identities());
        Rulebook rulebook = new Rulebook(input.event(), input.folder().rules().history(), minors, witness);
        List<Judged> ofEvent = EventGate.run(rulebook, input.clock(), input.rulings());
        ParticipantGate.Result participants = ParticipantGate.run(
                rulebook,
                input.clock(),
                roster.participants(),
                input.folder().teams().members(),
                directory,
                input.rulings());
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(roster.problems());
        problems.addAll(Amendments.problems(rulebook, input.event().zone()));
        problems.addAll(Misread.in(roster.participants()));
        heldBack(participants).ifPresent(problems::add);
        return new Admission(roster, directory, rulebook, ofEvent, participants, problems);
    }

    /** How many may not be placed; who and why is for the organizer and stands in the verdicts. */
    private static Optional<Problem> heldBack(ParticipantGate.Result gate) {
        int people = gate.barred().size();
        return people == 0
                ? Optional.empty()
                : Optional.of(Problem.asked(
                        Place.of("roster.csv"),
                        "PARTICIPANTS_HELD_BACK",
                        new Text(
                                Language.FR.count(
                                                people,
                                                "personne ne peut être placée",
                                                "personnes ne peuvent être placées")
                                        + " : voyez les constats de verdicts.csv et complétez les inscriptions.",
                                Language.EN.count(people, "person", "people")
                                        + " cannot be placed: see the findings in verdicts.csv and complete the"
                                        + " registrations.")));
    }
}
