package org.palmares.api.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.PitchProposal;

/**
 * What every stage of one run gave, for whoever prints it. A stage that the folder's data do not allow is empty.
 *
 * @param rulings what people decided
 * @param ofEvent what the rules say of the event itself
 * @param pitches empty where the event chooses among no pitches
 * @param proposals of teams, the best first; empty without people to place
 * @param helpers people who help a team of the first proposal besides their own
 * @param rotations one for each workshop phase with rotations that somebody attends
 * @param teams every team with what the rules said of it
 * @param entries every submission with what the rules said of it, its team and its marks
 * @param assignment one per round that can be assigned
 * @param rounds one per round that has marks
 * @param judgedRounds what the rules say of each round that is assigned
 * @param awarding from the rankings to the prizes, and after
 */
record Stages(
        EventSettings settings,
        EventClock clock,
        Rulebook rulebook,
        Rulings rulings,
        ImportedRoster roster,
        Directory directory,
        List<Judged> ofEvent,
        ParticipantGate.Result participants,
        Optional<PitchProposal> pitches,
        List<FormationResult> proposals,
        List<Helpers.Helper> helpers,
        List<RotationStage.Held> rotations,
        List<TeamGate.JudgedTeam> teams,
        List<JudgedEntry> entries,
        JurorGate.Result jurors,
        List<AssignmentStage.AssignedRound> assignment,
        List<RankingStage.RankedRound> rounds,
        List<RoundGate.JudgedRound> judgedRounds,
        Awarding awarding) {
    Stages {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(rulings, "rulings");
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(directory, "directory");
        ofEvent = List.copyOf(ofEvent);
        Objects.requireNonNull(participants, "participants");
        Objects.requireNonNull(pitches, "pitches");
        proposals = List.copyOf(proposals);
        helpers = List.copyOf(helpers);
        rotations = List.copyOf(rotations);
        teams = List.copyOf(teams);
        entries = List.copyOf(entries);
        Objects.requireNonNull(jurors, "jurors");
        assignment = List.copyOf(assignment);
        rounds = List.copyOf(rounds);
        judgedRounds = List.copyOf(judgedRounds);
        Objects.requireNonNull(awarding, "awarding");
    }

    /** The first proposal, on which every further stage builds. */
    Optional<FormationResult> formation() {
        return proposals.stream().findFirst();
    }

    /** The rankings of the rounds, then those of prizes with a rubric of their own. */
    List<RankingStage.RankedRound> allRankings() {
        return Stream.concat(rounds.stream(), awarding.prizeRounds().stream()).toList();
    }

    /** One per prize of the event, in its order. */
    List<PrizeResult> prizes() {
        return awarding.prizes();
    }

    /** What an entry still waits for, if anything. */
    Optional<Text> reserve(Id<Submission> submission) {
        return entries.stream()
                .filter(entry -> entry.entry().id().equals(submission))
                .flatMap(entry -> entry.reserve().stream())
                .findFirst();
    }

    Event event() {
        return settings.event();
    }

    Titles titles() {
        return new Titles(entries.stream().map(JudgedEntry::entry).toList());
    }
}
