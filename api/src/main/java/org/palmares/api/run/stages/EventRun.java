package org.palmares.api.run.stages;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.MarkInput;
import org.palmares.api.event.folder.PublishedTerms;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.RosterFiles;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunProgress;
import org.palmares.api.run.awards.AwardStage;
import org.palmares.api.run.awards.FloorGate;
import org.palmares.api.run.awards.PrizeJuries;
import org.palmares.api.run.awards.RoundGate;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.PublicReasons;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.Rulings;
import org.palmares.api.run.jury.MentorStage;
import org.palmares.api.run.rankings.ClosedRounds;
import org.palmares.api.run.rankings.UncountedSheets;
import org.palmares.api.run.teams.FormationSearch;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;

/** Takes an event through every stage that its data allow, each once, in the order of the way of the data. */
public final class EventRun {
    private final RunInput input;
    private final RosterFiles rosterFiles;
    private final FormationSearch search;
    private final Rulebook.Witness witness;

    private EventRun(
            EventInput folder,
            RosterFiles rosterFiles,
            RunOrder order,
            RunProgress progress,
            BooleanSupplier cancelled,
            Rulebook.Witness witness) {
        EventClock clock = new EventClock(folder.settings().event(), order.clock());
        this.input = new RunInput(folder, clock, Rulings.of(folder));
        this.rosterFiles = rosterFiles;
        this.search = new FormationSearch(folder.settings().formation().search(), order, progress, cancelled);
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
        Admission admission = Admission.of(input, rosterFiles, witness);
        Placement placement = Placement.of(input, admission, search);
        Eligibility eligibility = Eligibility.of(input, admission, placement.teams());
        Judging judging = Judging.of(input, admission, placement, eligibility, search.seed());
        Rulebook rulebook = admission.rulebook();
        List<JudgedEntry> gate4 =
                FloorGate.run(rulebook, input.clock(), eligibility.judged(), judging.rounds(), input.rulings());
        List<RoundGate.JudgedRound> judgedRounds =
                RoundGate.run(rulebook, input.clock(), judging.assignment(), input.rulings());
        AwardStage.Result awards = AwardStage.run(
                input.settings(),
                input.folder().awards(),
                new AwardStage.Given(
                        gate4,
                        admission.roster().participants(),
                        judging.sheets(),
                        judging.jury(),
                        judging.exclusions(),
                        judging.adoption(),
                        eligibility.questionnaire(),
                        judging.rounds(),
                        judgedRounds,
                        rulebook));
        Stages stages = new Stages(
                input.settings(),
                input.clock(),
                rulebook,
                input.rulings(),
                admission.roster(),
                admission.directory(),
                admission.ofEvent(),
                admission.participants(),
                placement.pitches(),
                placement.proposals(),
                placement.helpers(),
                placement.rotations(),
                eligibility.teams(),
                gate4,
                judging.gate(),
                judging.assignment(),
                PrizeJuries.of(
                        input.folder(),
                        gate4,
                        judging.gate(),
                        judging.exclusions(),
                        judging.rounds(),
                        awards.awarding(),
                        rulebook),
                judging.rounds(),
                judgedRounds,
                awards.awarding(),
                input.folder().marks(),
                judging.waiting(),
                judging.jury().jurors(),
                input.folder().awards().committees(),
                MentorStage.run(
                        input.settings(),
                        input.folder().jury().mentors(),
                        placement.teams(),
                        admission.roster().organisations()),
                judging.timetables());
        List<Problem> problems = Stream.of(
                        announced(),
                        ClosedRounds.problems(input.event(), input.folder().marks()),
                        admission.problems(),
                        placement.problems(),
                        eligibility.problems(),
                        judging.problems(),
                        awards.problems(),
                        new UncountedSheets(judging.sheets(), stages.titles(), stages.directory())
                                .problems(stages.allRankings()),
                        input.rulings().problems(judgedKinds()),
                        new PublicReasons(stages.directory()).problems(input.rulings(), stages.titles()))
                .flatMap(List::stream)
                .toList();
        return new Result(stages, search.seed(), search.budget(), problems);
    }

    /** Once there are marks, the terms may be no others than those announced. */
    private List<Problem> announced() {
        MarkInput marks = input.folder().marks();
        return marks.sheets().isEmpty()
                ? List.of()
                : marks.published()
                        .map(annex -> annex.terms().differences(PublishedTerms.of(input.settings())))
                        .orElse(List.of());
    }

    /** Without entries, nothing of what is handed in or judged can be said. */
    private Set<Subject.Kind> judgedKinds() {
        return input.folder().entries().submissions().isEmpty()
                ? Set.of(Subject.Kind.PARTICIPANT)
                : Set.of(Subject.Kind.values());
    }
}
