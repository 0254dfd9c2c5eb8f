package org.palmares.api.run.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.PublishedTerms;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.event.roster.RosterContext;
import org.palmares.api.event.roster.RosterImport;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Entries;
import org.palmares.api.run.Entry;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.Misread;
import org.palmares.api.run.RosterFiles;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunProgress;
import org.palmares.api.run.awards.AwardStage;
import org.palmares.api.run.awards.FloorGate;
import org.palmares.api.run.awards.QuestionnaireStage;
import org.palmares.api.run.awards.RoundGate;
import org.palmares.api.run.gates.Amendments;
import org.palmares.api.run.gates.EventGate;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.gates.Lateness;
import org.palmares.api.run.gates.ParticipantFacts;
import org.palmares.api.run.gates.ParticipantGate;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.Rulings;
import org.palmares.api.run.gates.SubmissionGate;
import org.palmares.api.run.gates.TeamGate;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.CommitteeMarks;
import org.palmares.api.run.jury.JuryAtWork;
import org.palmares.api.run.jury.MentorStage;
import org.palmares.api.run.jury.PitchStage;
import org.palmares.api.run.jury.RoomJuries;
import org.palmares.api.run.jury.TimetableProblems;
import org.palmares.api.run.jury.TimetableStage;
import org.palmares.api.run.rankings.AdoptionStage;
import org.palmares.api.run.rankings.ClosedRounds;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.teams.Attending;
import org.palmares.api.run.teams.FormationSearch;
import org.palmares.api.run.teams.FormationStage;
import org.palmares.api.run.teams.Helpers;
import org.palmares.api.run.teams.RotationStage;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.PitchProposal;

/** Takes an event through every stage that its data allow, each once, in the order of the way of the data. */
public final class EventRun {
    private final EventInput input;
    private final RosterFiles rosterFiles;
    private final Event event;
    private final EventClock clock;
    private final FormationSearch search;
    private final Rulings rulings;
    private final Rulebook.Witness witness;
    private final List<Problem> problems = new ArrayList<>();

    private EventRun(
            EventInput input,
            RosterFiles rosterFiles,
            RunOrder order,
            RunProgress progress,
            BooleanSupplier cancelled,
            Rulebook.Witness witness) {
        this.input = input;
        this.rosterFiles = rosterFiles;
        this.event = input.settings().event();
        this.clock = new EventClock(event, order.clock());
        this.rulings = Rulings.of(input);
        this.search = new FormationSearch(input.settings().formation().search(), order, progress, cancelled);
        this.witness = witness;
    }

    /** What every stage gave, and what came up on the way; a problem that is an error makes the rest worthless. */
    public record Result(Stages stages, long seed, long budget, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    public static Result run(
            EventInput input,
            RosterFiles rosterFiles,
            RunOrder order,
            RunProgress progress,
            BooleanSupplier cancelled) {
        return new EventRun(input, rosterFiles, order, progress, cancelled, Rulebook.NOBODY).run();
    }

    /** The same for whoever wants to know what the rules were asked, with the least search for teams. */
    public static Result witnessed(EventInput input, RunOrder order, Rulebook.Witness witness) {
        RunOrder least = new RunOrder(order.seed(), order.clock(), OptionalLong.of(1));
        RosterFiles files = RosterFiles.read(input.roster());
        return new EventRun(input, files, least, step -> {}, () -> false, witness).run();
    }

    private Result run() {
        announced().forEach(problems::add);
        problems.addAll(ClosedRounds.problems(event, input.marks()));
        ImportedRoster roster = roster();
        Directory directory = new Directory(roster.identities(), input.jury().names());
        boolean minors = ParticipantFacts.anyMinor(event, roster.identities());
        Rulebook rulebook = new Rulebook(event, input.rules().history(), minors, witness);
        problems.addAll(Amendments.problems(rulebook, event.zone()));
        List<Judged> ofEvent = EventGate.run(rulebook, clock, rulings);
        ParticipantGate.Result gate1 = ParticipantGate.run(
                rulebook, clock, roster.participants(), input.teams().members(), directory, rulings);
        problems.addAll(Misread.in(roster.participants()));
        heldBack(gate1).ifPresent(problems::add);
        Optional<PitchProposal> pitches = PitchStage.propose(input.settings(), gate1.placeable(), roster.decisions());
        List<FormationResult> proposals = proposals(roster, gate1, pitches);
        RotationStage.Result rotations = rotations(roster, gate1);
        problems.addAll(rotations.problems());
        List<Team> teams =
                proposals.stream().findFirst().map(FormationResult::teams).orElse(List.of());
        Helpers.Result helpers = proposals.stream()
                .findFirst()
                .map(formation -> Helpers.of(helping(), gate1.placeable(), formation))
                .orElse(new Helpers.Result(List.of(), List.of()));
        problems.addAll(helpers.problems());
        Lateness lateness = Lateness.of(event, input.entries().submissions());
        problems.addAll(lateness.problems());
        List<Entry> entries = Entries.of(lateness.counting(), teams, roster.participants());
        List<TeamGate.JudgedTeam> judgedTeams =
                TeamGate.run(rulebook, clock, teams, input.teams().members(), rulings);
        List<JudgedEntry> gate2 =
                SubmissionGate.run(rulebook, clock, entries, judgedTeams, rulings, roster.organisations());
        JuryAtWork jury = new JuryAtWork(input.jury(), input.marks().sheets());
        JurorGate.Result gate3 =
                JurorGate.run(rulebook, clock, jury.jurors(), entries, rulings, roster.organisations());
        QuestionnaireStage.Result questionnaire = QuestionnaireStage.run(
                input.settings().awards().questionnaire(), input.awards().answers(), entries);
        problems.addAll(questionnaire.problems());
        CommitteeMarks committees = new CommitteeMarks(event, input.awards().committees());
        problems.addAll(committees.problems(input.marks().sheets(), directory));
        List<ScoreSheetDraft> sheets = committees.counting(input.marks().sheets());
        Exclusions exclusions = exclusions(gate2, gate3, questionnaire);
        AdoptionStage adoption = new AdoptionStage(input.awards().adopted(), jury.present());
        RankingStage.Result ranking = RankingStage.run(event, entries, sheets, exclusions, adoption);
        problems.addAll(ranking.problems());
        List<AssignmentStage.AssignedRound> assignment = AssignmentStage.run(
                event,
                input.settings().jury().visits(),
                jury,
                competing(gate2, questionnaire),
                gate3,
                ranking.rounds(),
                committees);
        TimetableStage.Result timetables = timetables(gate2, questionnaire, assignment, jury, helpers, teams);
        problems.addAll(new TimetableProblems(event.zone()).of(timetables));
        assignment = RoomJuries.of(assignment, timetables.timed(), jury.jurors(), competing(gate2, questionnaire));
        List<JudgedEntry> gate4 = FloorGate.run(rulebook, clock, gate2, ranking.rounds(), rulings);
        List<RoundGate.JudgedRound> judgedRounds = RoundGate.run(rulebook, clock, assignment, rulings);
        AwardStage.Result awards = AwardStage.run(
                input.settings(),
                input.awards(),
                new AwardStage.Given(
                        gate4,
                        roster.participants(),
                        sheets,
                        exclusions,
                        adoption,
                        questionnaire,
                        ranking.rounds(),
                        judgedRounds,
                        rulebook));
        problems.addAll(awards.problems());
        problems.addAll(rulings.problems(judgedKinds()));
        Stages stages = new Stages(
                input.settings(),
                clock,
                rulebook,
                rulings,
                roster,
                directory,
                ofEvent,
                gate1,
                pitches,
                proposals,
                helpers.helpers(),
                rotations.rotations(),
                judgedTeams,
                gate4,
                gate3,
                assignment,
                ranking.rounds(),
                judgedRounds,
                awards.awarding(),
                input.marks(),
                jury.jurors(),
                MentorStage.run(input.settings(), input.jury().mentors(), teams, roster.organisations()),
                timetables.timed());
        return new Result(stages, search.seed(), search.budget(), problems);
    }

    /** Once there are marks, the terms may be no others than those announced. */
    private List<Problem> announced() {
        return input.marks().sheets().isEmpty()
                ? List.of()
                : input.marks()
                        .published()
                        .map(terms -> terms.differences(PublishedTerms.of(input.settings())))
                        .orElse(List.of());
    }

    private TimetableStage.Result timetables(
            List<JudgedEntry> gate2,
            QuestionnaireStage.Result questionnaire,
            List<AssignmentStage.AssignedRound> assignment,
            JuryAtWork jury,
            Helpers.Result helpers,
            List<Team> teams) {
        List<Entry> competing = gate2.stream()
                .filter(entry -> entry.excludedBy().isEmpty()
                        && !questionnaire.out().containsKey(entry.entry().id()))
                .map(JudgedEntry::entry)
                .toList();
        OptionalInt count = teams.isEmpty() ? event.teamCount() : OptionalInt.of(teams.size());
        return TimetableStage.run(
                input.settings(),
                new TimetableStage.Given(competing, assignment, jury.jurors(), helpers.helpers(), count),
                search.seed());
    }

    /** Without entries, nothing of what is handed in or judged can be said. */
    private Set<Subject.Kind> judgedKinds() {
        return input.entries().submissions().isEmpty()
                ? Set.of(Subject.Kind.PARTICIPANT)
                : Set.of(Subject.Kind.values());
    }

    private List<TeamMember> helping() {
        return input.teams().members().stream().filter(TeamMember::helps).toList();
    }

    private ImportedRoster roster() {
        RosterContext context = RosterContext.of(event, input.organisations(), EventClock.firstDay(event));
        ImportedRoster roster = rosterFiles
                .table()
                .map(table -> RosterImport.read(table, rosterFiles.settings(), rosterFiles.decisions(), context))
                .orElseGet(() -> ImportedRoster.none(input.organisations()));
        problems.addAll(rosterFiles.problems());
        problems.addAll(roster.problems());
        return roster;
    }

    private List<FormationResult> proposals(
            ImportedRoster roster, ParticipantGate.Result gate, Optional<PitchProposal> pitches) {
        List<Participant> people = gate.placeable().stream()
                .filter(person -> !Attending.onlyToRotations(person, input.settings()))
                .toList();
        if (people.isEmpty() || !Attending.formsTeams(input.settings())) {
            return List.of();
        }
        FormationStage.Given given = new FormationStage.Given(
                people,
                input.teams().members().stream().filter(line -> !line.helps()).toList(),
                PitchStage.withMergers(input.settings(), roster.decisions(), pitches),
                input.teams().pairs(),
                input.teams().met(),
                roster.organisations());
        FormationStage.Prepared prepared =
                FormationStage.prepare(PitchStage.onLiveTopics(input.settings(), pitches), given);
        problems.addAll(prepared.problems());
        return search.form(
                prepared.request(), input.settings().formation().teams().proposals());
    }

    private RotationStage.Result rotations(ImportedRoster roster, ParticipantGate.Result gate) {
        return gate.placeable().isEmpty()
                ? new RotationStage.Result(List.of(), List.of())
                : RotationStage.run(
                        input.settings(),
                        new FormationStage.Given(
                                gate.placeable(),
                                List.of(),
                                roster.decisions(),
                                List.of(),
                                input.teams().met(),
                                roster.organisations()),
                        search::form);
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

    private static Exclusions exclusions(
            List<JudgedEntry> gate2, JurorGate.Result gate3, QuestionnaireStage.Result questionnaire) {
        SortedMap<Id<Submission>, Text> excluded = new TreeMap<>(questionnaire.out());
        gate2.forEach(entry -> entry.whyExcluded()
                .ifPresent(reason -> excluded.put(entry.entry().id(), reason)));
        return new Exclusions(excluded, gate3.suspended(), gate3.recusals());
    }

    private static List<Submission> competing(List<JudgedEntry> gate2, QuestionnaireStage.Result questionnaire) {
        return gate2.stream()
                .filter(entry -> entry.excludedBy().isEmpty()
                        && !questionnaire.out().containsKey(entry.entry().id()))
                .map(entry -> entry.entry().latest())
                .toList();
    }
}
