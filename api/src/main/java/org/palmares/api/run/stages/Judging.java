package org.palmares.api.run.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.gates.JurorsWhoTakePart;
import org.palmares.api.run.gates.UnmatchedLinks;
import org.palmares.api.run.gates.UnweighedLinks;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.CommitteeMarks;
import org.palmares.api.run.jury.JurorsWithoutRoom;
import org.palmares.api.run.jury.JuryAtWork;
import org.palmares.api.run.jury.RoomJuries;
import org.palmares.api.run.jury.TimetableChanges;
import org.palmares.api.run.jury.TimetableProblems;
import org.palmares.api.run.jury.TimetableStage;
import org.palmares.api.run.jury.WaitingSheets;
import org.palmares.api.run.rankings.AdoptionStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RoundExclusions;
import org.palmares.api.run.rankings.TeamWords;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Exclusions;

/**
 * From what may compete to rankings: gate 3, who judges what and when, score sheets to a ranking for each round.
 *
 * @param jury as it is now
 * @param gate what the rules say of the jurors
 * @param sheets those that count
 * @param waiting sheets that count only once a person said that their juror was to judge
 * @param adoption what the jury adopted
 * @param rounds one per round that has marks
 * @param assignment one per round that can be assigned
 * @param timetables one per round that is held as pitches and whose entries are known
 * @param problems what came up on this stretch
 */
record Judging(
        JuryAtWork jury,
        JurorGate.Result gate,
        List<ScoreSheetDraft> sheets,
        List<ScoreSheetDraft> waiting,
        RoundExclusions exclusions,
        AdoptionStage adoption,
        List<RankingStage.RankedRound> rounds,
        List<AssignmentStage.AssignedRound> assignment,
        List<TimetableStage.Timed> timetables,
        List<Problem> problems) {
    Judging {
        Objects.requireNonNull(jury, "jury");
        Objects.requireNonNull(gate, "gate");
        sheets = List.copyOf(sheets);
        waiting = List.copyOf(waiting);
        Objects.requireNonNull(exclusions, "exclusions");
        Objects.requireNonNull(adoption, "adoption");
        rounds = List.copyOf(rounds);
        assignment = List.copyOf(assignment);
        timetables = List.copyOf(timetables);
        problems = List.copyOf(problems);
    }

    private static List<ScoreSheetDraft> others(List<ScoreSheetDraft> all, List<ScoreSheetDraft> counting) {
        Set<ScoreSheetDraft> counted = Set.copyOf(counting);
        return all.stream().filter(sheet -> !counted.contains(sheet)).toList();
    }

    /** Those of the committee of their round; in a closed round it is settled which count. */
    private static List<ScoreSheetDraft> counting(
            CommitteeMarks committees, List<ScoreSheetDraft> sheets, RoundExclusions exclusions) {
        Set<ScoreSheetDraft> members = Set.copyOf(committees.counting(sheets));
        return sheets.stream()
                .filter(sheet -> members.contains(sheet) || exclusions.closed().containsKey(sheet.round()))
                .toList();
    }

    private static List<ScoreSheetDraft> open(List<ScoreSheetDraft> sheets, RoundExclusions exclusions) {
        return sheets.stream()
                .filter(sheet -> !exclusions.closed().containsKey(sheet.round()))
                .toList();
    }

    /** The seed draws the order of the pitches. */
    static Judging of(RunInput input, Admission admission, Placement placement, Eligibility eligibility, long seed) {
        List<ScoreSheetDraft> all = input.folder().marks().sheets();
        JuryAtWork everybody = new JuryAtWork(input.folder().jury(), all);
        JurorGate.Result gate = JurorGate.run(
                admission.rulebook(),
                input.clock(),
                everybody.jurors(),
                eligibility.entries(),
                input.rulings(),
                admission.roster().organisations());
        CommitteeMarks committees =
                new CommitteeMarks(input.event(), input.folder().awards().committees());
        WaitingSheets waiting = new WaitingSheets(
                input.event(), everybody, gate, input.folder().marks().rounds().log());
        JuryAtWork jury = everybody.handedIn(waiting.counting(all));
        RoundExclusions exclusions = RoundExclusions.of(
                exclusions(eligibility, gate), input.folder().marks().rounds());
        List<ScoreSheetDraft> sheets = counting(committees, waiting.counting(all), exclusions);
        AdoptionStage adoption = new AdoptionStage(
                input.folder().awards().adopted(),
                jury.voters(input.settings().awards().juryQuorum(), exclusions.now()),
                input.folder().jury().names());
        RankingStage.Result ranking =
                RankingStage.run(input.event(), eligibility.entries(), sheets, exclusions, adoption);
        List<Submission> competing =
                eligibility.competing().stream().map(Entry::latest).toList();
        List<AssignmentStage.AssignedRound> assignment = AssignmentStage.run(
                input.event(),
                input.settings().jury().visits(),
                jury,
                competing,
                gate,
                ranking.rounds(),
                committees,
                exclusions);
        TimetableStage.Result timetables = TimetableStage.run(
                input.settings(),
                new TimetableStage.Given(
                        eligibility.competing(),
                        assignment,
                        jury,
                        placement.helpers(),
                        teams(input, placement),
                        input.folder().jury().timetable()),
                seed);
        List<Problem> problems = new ArrayList<>(committees.problems(open(all, exclusions), admission.directory()));
        problems.addAll(
                waiting.problems(committees.counting(all), new Titles(eligibility.entries()), admission.directory()));
        problems.addAll(new UnmatchedLinks(input.folder(), admission.roster(), placement.teams(), eligibility.entries())
                .problems());
        if (!eligibility.entries().isEmpty()) {
            problems.addAll(new UnweighedLinks(
                            input.folder().jury(), admission.rulebook().rules(Subject.Kind.JUROR))
                    .problems());
        }
        problems.addAll(
                new JurorsWhoTakePart(input.folder().jury(), admission.roster(), gate).problems(eligibility.entries()));
        problems.addAll(new TeamWords(admission.directory())
                .problems(input.folder().marks().comments(), new Titles(eligibility.entries())));
        problems.addAll(ranking.problems());
        problems.addAll(new TimetableProblems(input.event().zone()).of(timetables));
        problems.addAll(new TimetableChanges(input.event(), new Titles(eligibility.entries()), admission.directory())
                .of(input.folder().jury().timetable(), timetables.timed()));
        problems.addAll(TimetableChanges.redrawn(jury.left(), timetables.timed()));
        problems.addAll(JurorsWithoutRoom.of(timetables.timed(), admission.directory()));
        return new Judging(
                jury,
                gate,
                sheets,
                others(committees.counting(all), sheets),
                exclusions,
                adoption,
                ranking.rounds(),
                RoomJuries.of(
                        assignment,
                        timetables.timed(),
                        jury,
                        competing,
                        input.event().zone()),
                timetables.timed(),
                problems);
    }

    /** How many teams there are, or are to be. */
    private static OptionalInt teams(RunInput input, Placement placement) {
        int formed = placement.teams().size();
        return formed == 0 ? input.event().teamCount() : OptionalInt.of(formed);
    }

    private static Exclusions exclusions(Eligibility eligibility, JurorGate.Result gate) {
        SortedMap<Id<Submission>, Text> excluded =
                new TreeMap<>(eligibility.questionnaire().out());
        eligibility
                .judged()
                .forEach(entry -> entry.whyExcluded()
                        .ifPresent(reason -> excluded.put(entry.entry().id(), reason)));
        return new Exclusions(excluded, gate.suspended(), gate.recusals(), new TreeSet<>());
    }
}
