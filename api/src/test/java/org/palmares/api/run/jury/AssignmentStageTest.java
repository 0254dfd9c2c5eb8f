package org.palmares.api.run.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.folder.JuryInput;
import org.palmares.api.run.Groups;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.rankings.AdoptionStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RoundExclusions;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Compared;
import org.palmares.engine.scoring.Exclusions;

/** Two jurors before three entries; everybody judges everything but what a gate forbids. */
class AssignmentStageTest {
    private static final JurorGate.Result OPEN = new JurorGate.Result(List.of(), List.of(), new TreeMap<>(), 0);

    private final Event event = Worlds.event();
    private final Event perTopic = Worlds.settings(
                    Worlds.YAML.replace("quorum: 1, tie-break: [use]", "quorum: 1, per: topic, tie-break: [use]"))
            .event();
    private final List<Juror> jurors = List.of(Worlds.juror("J1"), Worlds.juror("J2"));
    private final List<Submission> entries =
            Stream.of("1", "2", "3").map(n -> Worlds.sound("S" + n, "T" + n)).toList();

    @Test
    void first_round_needs_no_marks_and_the_second_waits_for_the_cut() {
        assertEquals(
                List.of("heats: S1 [J1, J2], S2 [J1, J2], S3 [J1, J2]"),
                told(assign(jurors, entries, OPEN, List.of())));
    }

    @Test
    void second_round_is_of_those_whom_the_cut_let_through() {
        List<RankingStage.RankedRound> ranked = RankingStage.run(
                        event,
                        entries.stream().map(entry -> Worlds.entry(entry)).toList(),
                        Stream.of("heats J1 S1 1 1", "heats J1 S2 5 5", "heats J1 S3 9 9")
                                .map(Worlds::sheet)
                                .toList(),
                        RoundExclusions.open(Exclusions.NONE),
                        new AdoptionStage(List.of(), Optional.empty(), List.of()))
                .rounds();
        assertEquals(
                List.of("heats: S1 [J1, J2], S2 [J1, J2], S3 [J1, J2]", "final: S2 [J1, J2], S3 [J1, J2]"),
                told(assign(jurors, entries, OPEN, ranked)));
    }

    @Test
    void recused_and_suspended_jurors_are_never_assigned() {
        JurorGate.Result gate = new JurorGate.Result(
                List.of(),
                List.of(
                        new Recusal(Id.of("J1"), Id.of("S1"), Text.same("mentor")),
                        new Recusal(Id.of("J1"), Id.of("S9"), Text.same("of an entry that is out"))),
                new TreeMap<>(java.util.Map.of(Id.of("J2"), Text.same("silent"))),
                3);
        assertEquals(List.of("heats: S1 [], S2 [J1], S3 [J1]"), told(assign(jurors, entries, gate, List.of())));
    }

    @Test
    void nothing_is_assigned_without_jurors_or_without_entries() {
        assertEquals(List.of(), assign(List.of(), entries, OPEN, List.of()));
        assertEquals(List.of(), assign(jurors, List.of(), OPEN, List.of()));
    }

    @Test
    void what_a_round_ranks_apart_is_linked_apart() {
        List<AssignmentStage.AssignedRound> assigned =
                assign(perTopic, jurors, on("T1", "T1", "T2", "T2"), OPEN, List.of());
        AssignmentStage.AssignedRound heats = assigned.get(0);
        assertEquals(
                List.of("T1", "T2"),
                heats.apart().stream().map(Groups.Group::id).toList());
        assertEquals(
                List.of(List.of("S1", "S2"), List.of("S3", "S4")),
                heats.assignment().compared().stream()
                        .map(each -> each.submissions().stream().map(Id::value).toList())
                        .toList());
        assertEquals(new TreeMap<>(), heats.unlinked());
    }

    @Test
    void a_topic_that_jurors_do_not_link_is_named() {
        JurorGate.Result gate = new JurorGate.Result(
                List.of(),
                List.of(
                        new Recusal(Id.of("J1"), Id.of("S3"), Text.same("mentor")),
                        new Recusal(Id.of("J2"), Id.of("S4"), Text.same("mentor"))),
                new TreeMap<>(),
                4);
        AssignmentStage.AssignedRound heats = assign(perTopic, jurors, on("T1", "T1", "T2", "T2"), gate, List.of())
                .get(0);
        assertEquals(
                List.of(Compared.Apart.NOBODY_MAY), List.copyOf(heats.unlinked().keySet()));
        assertEquals(new Text("Deux", "Two"), JuryWords.names(heats.unlinked().get(Compared.Apart.NOBODY_MAY)));
    }

    private static List<Submission> on(String... topics) {
        return IntStream.range(0, topics.length)
                .mapToObj(n -> Worlds.sound("S" + (n + 1), topics[n]))
                .toList();
    }

    private List<AssignmentStage.AssignedRound> assign(
            List<Juror> jurors,
            List<Submission> entries,
            JurorGate.Result gate,
            List<RankingStage.RankedRound> ranked) {
        return assign(event, jurors, entries, gate, ranked);
    }

    private static List<AssignmentStage.AssignedRound> assign(
            Event event,
            List<Juror> jurors,
            List<Submission> entries,
            JurorGate.Result gate,
            List<RankingStage.RankedRound> ranked) {
        return AssignmentStage.run(
                event,
                new TreeMap<>(),
                new JuryAtWork(JuryInput.of(jurors), List.of()),
                entries,
                gate,
                ranked,
                new CommitteeMarks(event, new TreeMap<>()),
                RoundExclusions.open(Exclusions.NONE));
    }

    private static List<String> told(List<AssignmentStage.AssignedRound> rounds) {
        return rounds.stream()
                .map(round -> round.round().id() + ": "
                        + String.join(
                                ", ",
                                round.submissions().stream()
                                        .map(id -> id + " " + judging(round, id))
                                        .toList()))
                .toList();
    }

    private static List<Id<Juror>> judging(AssignmentStage.AssignedRound round, Id<Submission> submission) {
        return round.assignment().assignments().stream()
                .filter(each -> each.submission().equals(submission))
                .map(each -> each.juror())
                .sorted()
                .toList();
    }
}
