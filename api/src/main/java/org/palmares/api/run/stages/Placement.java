package org.palmares.api.run.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.run.jury.PitchStage;
import org.palmares.api.run.teams.Attending;
import org.palmares.api.run.teams.FormationSearch;
import org.palmares.api.run.teams.FormationStage;
import org.palmares.api.run.teams.Helpers;
import org.palmares.api.run.teams.RotationStage;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.PitchProposal;

/**
 * From who may be placed to who works with whom: topics, teams, helpers, tables of a workshop.
 *
 * @param pitches empty where the event chooses among no pitches
 * @param proposals of teams, the best first; empty without people to place
 * @param helpers people who help a team of the first proposal besides their own
 * @param problems what came up on this stretch
 */
record Placement(
        Optional<PitchProposal> pitches,
        List<FormationResult> proposals,
        List<Helpers.Helper> helpers,
        List<RotationStage.Held> rotations,
        List<Problem> problems) {
    Placement {
        Objects.requireNonNull(pitches, "pitches");
        proposals = List.copyOf(proposals);
        helpers = List.copyOf(helpers);
        rotations = List.copyOf(rotations);
        problems = List.copyOf(problems);
    }

    static Placement of(RunInput input, Admission admission, FormationSearch search) {
        List<Participant> placeable = admission.participants().placeable();
        Optional<PitchProposal> pitches = PitchStage.propose(
                input.settings(), placeable, admission.roster().decisions());
        List<Problem> problems = new ArrayList<>();
        List<FormationResult> proposals = prepare(input, admission, pitches)
                .map(prepared -> {
                    problems.addAll(prepared.problems());
                    return search.form(
                            prepared.request(),
                            input.settings().formation().teams().proposals());
                })
                .orElse(List.of());
        RotationStage.Result rotations = rotations(input, admission, search);
        problems.addAll(rotations.problems());
        Helpers.Result helpers = proposals.stream()
                .findFirst()
                .map(formation -> Helpers.of(lines(input, true), placeable, formation))
                .orElse(new Helpers.Result(List.of(), List.of()));
        problems.addAll(helpers.problems());
        return new Placement(pitches, proposals, helpers.helpers(), rotations.rotations(), problems);
    }

    /** Teams of the first proposal, on which every further stage builds. */
    List<Team> teams() {
        return proposals.stream().findFirst().map(FormationResult::teams).orElse(List.of());
    }

    /** Empty where nobody is to be placed in a team. */
    private static Optional<FormationStage.Prepared> prepare(
            RunInput input, Admission admission, Optional<PitchProposal> pitches) {
        List<Participant> people = admission.participants().placeable().stream()
                .filter(person -> !Attending.onlyToRotations(person, input.settings()))
                .toList();
        if (people.isEmpty() || !Attending.formsTeams(input.settings())) {
            return Optional.empty();
        }
        FormationStage.Given given = new FormationStage.Given(
                people,
                lines(input, false),
                PitchStage.withMergers(input.settings(), admission.roster().decisions(), pitches),
                input.folder().teams().pairs(),
                input.folder().teams().met(),
                admission.roster().organisations());
        return Optional.of(FormationStage.prepare(PitchStage.onLiveTopics(input.settings(), pitches), given));
    }

    private static RotationStage.Result rotations(RunInput input, Admission admission, FormationSearch search) {
        List<Participant> placeable = admission.participants().placeable();
        return placeable.isEmpty()
                ? new RotationStage.Result(List.of(), List.of())
                : RotationStage.run(
                        input.settings(),
                        new FormationStage.Given(
                                placeable,
                                List.of(),
                                admission.roster().decisions(),
                                List.of(),
                                input.folder().teams().met(),
                                admission.roster().organisations()),
                        search::form);
    }

    private static List<TeamMember> lines(RunInput input, boolean helping) {
        return input.folder().teams().members().stream()
                .filter(line -> line.helps() == helping)
                .toList();
    }
}
