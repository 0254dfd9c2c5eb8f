package org.palmares.api.run.stages;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.api.event.folder.MarkInput;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.Directory;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.Titles;
import org.palmares.api.run.awards.Awarding;
import org.palmares.api.run.awards.RoundGate;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.gates.ParticipantGate;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.Rulings;
import org.palmares.api.run.gates.TeamGate;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.MentorStage;
import org.palmares.api.run.jury.TimetableStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.teams.Helpers;
import org.palmares.api.run.teams.RotationStage;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.JurorAssignment;
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
 * @param prizeAssignment one per prize with a rubric of its own that somebody can mark now
 * @param rounds one per round that has marks
 * @param judgedRounds what the rules say of each round that is assigned
 * @param awarding from the rankings to the prizes, and after
 * @param marks the score sheets that were read, what jurors wrote beside, and what was done with the rounds
 * @param waiting sheets that count only once a person said that their juror was to judge
 * @param jury as it is now: replaced jurors are absent
 * @param committees who sits in which, as far as it is said
 * @param mentoring empty where nobody is assigned to help teams
 * @param timetables one per round that is held as pitches and whose entries are known
 */
public record Stages(
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
        List<AssignmentStage.AssignedRound> prizeAssignment,
        List<RankingStage.RankedRound> rounds,
        List<RoundGate.JudgedRound> judgedRounds,
        Awarding awarding,
        MarkInput marks,
        List<ScoreSheetDraft> waiting,
        List<Juror> jury,
        SortedMap<Id<Committee>, List<Id<Juror>>> committees,
        Optional<MentorStage.Held> mentoring,
        List<TimetableStage.Timed> timetables) {
    public Stages {
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
        prizeAssignment = List.copyOf(prizeAssignment);
        rounds = List.copyOf(rounds);
        judgedRounds = List.copyOf(judgedRounds);
        Objects.requireNonNull(awarding, "awarding");
        Objects.requireNonNull(marks, "marks");
        waiting = List.copyOf(waiting);
        jury = List.copyOf(jury);
        committees = Collections.unmodifiableSortedMap(new TreeMap<>(committees));
        Objects.requireNonNull(mentoring, "mentoring");
        timetables = List.copyOf(timetables);
    }

    /** The first proposal, on which every further stage builds. */
    public Optional<FormationResult> formation() {
        return proposals.stream().findFirst();
    }

    /** Who judges what in the rounds, then for prizes with a rubric of their own. */
    public List<AssignmentStage.AssignedRound> allAssignments() {
        return Stream.concat(assignment.stream(), prizeAssignment.stream()).toList();
    }

    /** Whether a round is pitched in several rooms at once, each with its panel. */
    public boolean isInRooms(Round round) {
        return timetables.stream()
                .anyMatch(timed ->
                        timed.round().id().equals(round.id()) && timed.format().rooms() > 1);
    }

    /** The rankings of the rounds, then those of prizes with a rubric of their own. */
    public List<RankingStage.RankedRound> allRankings() {
        return Stream.concat(rounds.stream(), awarding.prizeRounds().stream()).toList();
    }

    /** One per prize of the event, in its order. */
    public List<PrizeResult> prizes() {
        return awarding.prizes();
    }

    /** Teams that have handed in nothing; what is found of any other stands with its entry. */
    public List<TeamGate.JudgedTeam> teamsWithoutEntry() {
        List<Team> entered =
                entries.stream().flatMap(entry -> entry.entry().team().stream()).toList();
        return teams.stream().filter(team -> !entered.contains(team.team())).toList();
    }

    /** Jurors who judge something in a round, or who could. */
    public List<Juror> jurorsSitting(JurorAssignment assignment) {
        List<Id<Juror>> sitting = assignment.sitting();
        return jury.stream().filter(juror -> sitting.contains(juror.id())).toList();
    }

    /** What an entry still waits for, if anything. */
    public Optional<Text> reserve(Id<Submission> submission) {
        return entries.stream()
                .filter(entry -> entry.entry().id().equals(submission))
                .flatMap(entry -> entry.reserve().stream())
                .findFirst();
    }

    public Event event() {
        return settings.event();
    }

    public Titles titles() {
        return new Titles(entries.stream().map(JudgedEntry::entry).toList());
    }
}
