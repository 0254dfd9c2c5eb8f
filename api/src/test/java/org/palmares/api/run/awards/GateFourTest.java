package org.palmares.api.run.awards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.folder.JuryInput;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.Entry;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.Rulings;
import org.palmares.api.run.gates.SubmissionGate;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.CommitteeMarks;
import org.palmares.api.run.jury.JuryAtWork;
import org.palmares.api.run.rankings.AdoptionStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RoundExclusions;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** After scoring: whoever missed a floor wins nothing, and a round with too few jurors left awards nothing. */
class GateFourTest {
    private static final List<Submission> SUBMISSIONS =
            List.of(Worlds.sound("S1", "T1"), Worlds.sound("S2", "T2"), Worlds.sound("S3", "T3"));
    private static final List<Entry> ENTRIES =
            SUBMISSIONS.stream().map(Worlds::entry).toList();
    private static final Juror FREE = Worlds.juror("J1");
    private static final Juror MENTOR = Worlds.juror(
            "J2",
            Optional.empty(),
            new DeclaredLink(DeclaredLink.Kind.MENTOR, new DeclaredLink.ToSubmission(Id.of("S2")), Optional.empty()));

    private static final SortedMap<Id<Committee>, List<Id<Juror>>> EXPERTS =
            new TreeMap<>(Map.of(Id.of("experts"), List.of(FREE.id(), MENTOR.id())));

    @Test
    void entry_below_a_floor_is_ranked_and_wins_no_prize() {
        String floored = Worlds.YAML.replace(
                "label: {fr: Soin, en: Care}, weight: 50}", "label: {fr: Soin, en: Care}, weight: 50, floor: 6}");
        assertEquals(
                List.of("first: [S2]", "given: [S2]"),
                prizes(floored, List.of(FREE), "heats J1 S1 9 5", "heats J1 S2 6 7", "heats J1 S3 5 7"));
        assertEquals(
                List.of("first: [S1]", "given: [S1]"),
                prizes(floored, List.of(FREE), "heats J1 S1 9 6", "heats J1 S2 6 7", "heats J1 S3 5 7"),
                "at the floor is not below it");
    }

    @Test
    void floor_bars_nothing_before_marks_are_in() {
        Event event = Worlds.event();
        assertEquals(
                List.of(),
                gate2(event, Worlds.rulebook(event)).stream()
                        .flatMap(entry -> entry.standing().stream())
                        .toList());
    }

    @Test
    void round_with_fewer_jurors_left_than_its_quorum_awards_nothing() {
        String two = Worlds.YAML.replace(
                "jurors-per-submission: all, quorum: 1, tie-break", "jurors-per-submission: all, quorum: 2, tie-break");
        String[] sheets = {"heats J1 S1 9 9", "heats J2 S1 9 9", "heats J1 S2 7 7", "heats J1 S3 5 5", "heats J2 S3 5 5"
        };
        assertEquals(List.of("first: Pending", "given: Pending"), prizes(two, List.of(FREE, MENTOR), sheets));
        assertEquals(
                List.of("first: [S1]", "given: [S1]"),
                prizes(Worlds.YAML, List.of(FREE, MENTOR), sheets),
                "one is enough for a quorum of one");
    }

    @Test
    void only_who_sits_in_the_round_counts_towards_its_quorum() {
        String two = Worlds.YAML.replace(
                "jurors-per-submission: all, quorum: 1, tie-break", "jurors-per-submission: all, quorum: 2, tie-break");
        String byCommittee = two.replace(
                        "rubric: grid, method: weighted-mean, jurors-per-submission: all, quorum: 2",
                        "rubric: grid, committee: experts, method: weighted-mean, jurors-per-submission: all, quorum: 2")
                .replace(
                        "rubrics:",
                        "committees: [{id: experts, label: {fr: Experts, en: Experts}, kind: scientific, seats: 2}]\nrubrics:");
        String[] sheets = {"heats J1 S1 9 9", "heats J2 S1 9 9", "heats J1 S2 7 7", "heats J1 S3 5 5", "heats J2 S3 5 5"
        };
        assertEquals(
                List.of("first: Pending", "given: Pending"),
                prizes(byCommittee, List.of(FREE, MENTOR, Worlds.juror("J3")), sheets),
                "J3 is not of the committee");
        Juror waiting = Worlds.juror("J3").seated(Juror.Seat.SUBSTITUTE, true);
        assertEquals(
                List.of("first: Pending", "given: Pending"),
                prizes(two, List.of(FREE, MENTOR, waiting), sheets),
                "nobody called J3");
        assertEquals(
                List.of("first: [S1]", "given: [S1]"),
                prizes(two, List.of(FREE, MENTOR, Worlds.juror("J3")), sheets),
                "J3 is a member of the jury like the others");
    }

    private static List<JudgedEntry> gate2(Event event, Rulebook rulebook) {
        return SubmissionGate.run(
                rulebook, Worlds.deadlines(event), ENTRIES, List.of(), Worlds.undecided(), Worlds.organisations());
    }

    private static List<String> prizes(String yaml, List<Juror> jurors, String... sheets) {
        EventSettings settings = Worlds.settings(yaml);
        Event event = settings.event();
        Rulebook rulebook = Worlds.rulebook(event);
        EventClock clock = Worlds.deadlines(event);
        Rulings none = Worlds.undecided();
        JurorGate.Result gate3 = JurorGate.run(rulebook, clock, jurors, ENTRIES, none, Worlds.organisations());
        List<RankingStage.RankedRound> rounds = RankingStage.run(
                        event,
                        ENTRIES,
                        List.of(sheets).stream().map(Worlds::sheet).toList(),
                        RoundExclusions.open(Exclusions.NONE),
                        new AdoptionStage(List.of(), Optional.empty(), List.of()))
                .rounds();
        List<AssignmentStage.AssignedRound> assigned = AssignmentStage.run(
                event,
                new TreeMap<>(),
                new JuryAtWork(JuryInput.of(jurors), List.of()),
                SUBMISSIONS,
                gate3,
                rounds,
                new CommitteeMarks(event, EXPERTS),
                RoundExclusions.open(Exclusions.NONE));
        List<JudgedEntry> gate4 = FloorGate.run(rulebook, clock, gate2(event, rulebook), rounds, none);
        List<RoundGate.JudgedRound> judged = RoundGate.run(rulebook, clock, assigned, none);
        return Worlds.prizes(settings, gate4, rounds, judged, rulebook).stream()
                .map(GateFourTest::told)
                .toList();
    }

    private static String told(PrizeResult result) {
        return result.prize() + ": "
                + (result instanceof PrizeResult.Awarded awarded
                        ? awarded.laureates().stream()
                                .map(PrizeResult.Laureate::submission)
                                .toList()
                        : result.getClass().getSimpleName());
    }
}
