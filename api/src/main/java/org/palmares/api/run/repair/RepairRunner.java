package org.palmares.api.run.repair;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Directory;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.RosterFiles;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.gates.ParticipantFacts;
import org.palmares.api.run.gates.ParticipantGate;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.Rulings;
import org.palmares.api.run.gates.Versions;
import org.palmares.api.run.papers.RunFiles;
import org.palmares.api.run.teams.Helpers;
import org.palmares.api.run.teams.TeamsTable;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Problem.Severity;
import org.palmares.engine.domain.Run;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.TeamFormation;
import org.palmares.engine.teams.repair.Acceptance;
import org.palmares.engine.teams.repair.Change;
import org.palmares.engine.teams.repair.RepairResult;
import org.palmares.engine.teams.repair.TeamRepair;
import org.palmares.engine.teams.solver.StreamExplainer;

/** Repairs the published teams of an event as people come and go. Thread-safe. */
public final class RepairRunner {
    private static final Duration NO_CAP = Duration.ofDays(365);

    /**
     * What may be asked of a repair besides the order of its run.
     *
     * @param plan the published {@code teams.csv} or {@code .xlsx}
     * @param attendance the registration desk; empty: the folder's own {@code attendance.csv}, if there is one
     * @param moves take the best plan with at most so many moves; empty: the recommended one
     * @param afterKickOff the work has begun, whatever the hours say
     * @param accept offers to do, by their numbers from 1 in {@code offers.csv} of the same repair without this
     */
    public record Wish(
            Path plan, Optional<Path> attendance, OptionalInt moves, boolean afterKickOff, List<Integer> accept) {
        public Wish {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(attendance, "attendance");
            accept = List.copyOf(accept);
        }
    }

    /**
     * The repaired plan and its files.
     *
     * @param language of the tables; empty: the event's main language
     */
    public RunOutcome outcome(
            Path folder, Wish wish, RunOrder order, Optional<Language> language, BooleanSupplier cancelled) {
        return OpenedFolder.outcome(folder, language, (ready, spoken) -> {
            RepairInput input = RepairInput.read(folder, ready, wish);
            return Severity.ERROR.isAmong(input.problems())
                    ? RunOutcome.refused(input.problems(), spoken)
                    : new Call(input, wish, order, spoken, cancelled).outcome();
        });
    }

    /** One call of the runner. */
    private record Call(RepairInput input, Wish wish, RunOrder order, Language language, BooleanSupplier cancelled) {
        public RunOutcome outcome() {
            EventSettings settings = input.event().settings();
            Event event = settings.event();
            RosterFiles files = RosterFiles.read(input.event().roster());
            ImportedRoster roster = files.roster(event, input.event().organisations());
            List<Problem> problems = new ArrayList<>(files.problems());
            problems.addAll(roster.problems());
            if (Severity.ERROR.isAmong(problems)) {
                return RunOutcome.refused(problems, language);
            }
            Directory directory = new Directory(roster.identities(), List.of());
            Rulebook rulebook = new Rulebook(
                    event, input.event().rules().history(), ParticipantFacts.anyMinor(event, roster.identities()));
            EventClock clock = new EventClock(event, order.clock());
            Rulings rulings = Rulings.of(input.event());
            List<Participant> placeable = ParticipantGate.run(
                            rulebook,
                            clock,
                            roster.participants(),
                            input.event().teams().members(),
                            directory,
                            rulings)
                    .placeable();
            RepairStage.Prepared prepared = RepairStage.prepare(input, roster, placeable, wish, order.clock());
            if (prepared.isRefused()) {
                return RunOutcome.refused(prepared.problems(), language);
            }
            return conclude(roster, directory, rulebook, prepared);
        }

        private RunOutcome conclude(
                ImportedRoster roster, Directory directory, Rulebook rulebook, RepairStage.Prepared prepared) {
            EventSettings settings = input.event().settings();
            long seed = order.seed().orElse(settings.formation().search().seed());
            SearchBudget budget = budget(settings, prepared);
            RepairResult offered = TeamRepair.repair(prepared.order(), seed, control(budget));
            AcceptedOffers accepted = AcceptedOffers.of(offered.offers(), wish.accept());
            if (Severity.ERROR.isAmong(accepted.problems())) {
                return RunOutcome.refused(accepted.problems(), language);
            }
            RepairResult result = accepted.offers().isEmpty()
                    ? offered
                    : Acceptance.repair(prepared.order(), offered, accepted.offers(), seed, control(budget));
            FormationResult formation = explained(result, seed, control(budget));
            RepairReport report =
                    new RepairReport(settings.event(), roster, directory, prepared, result, accepted.offers());
            Helpers.Result helpers =
                    Helpers.of(helping(result), prepared.order().today().participants(), formation);
            List<Problem> problems = new ArrayList<>(input.event().notices());
            problems.addAll(prepared.problems());
            problems.addAll(helpers.problems());
            problems.addAll(report.problems());
            Run run = new Run(
                    settings.event().id(),
                    input.hash(),
                    seed,
                    prepared.clock(),
                    budget.evaluations(),
                    Versions.of(rulebook));
            SortedMap<String, Bytes> files = files(report, formation, helpers.helpers());
            RunResult done = new RunResult(RunResult.Status.of(problems), Optional.of(run), files, problems);
            return new RunOutcome(done, report.summaries(), language);
        }

        private SearchBudget budget(EventSettings settings, RepairStage.Prepared prepared) {
            SearchBudget usual = SearchBudget.forSize(
                    prepared.order().today().participants().size(),
                    prepared.order().today().slots().size());
            return order.evaluations().isPresent()
                    ? new SearchBudget(order.evaluations().getAsLong())
                    : settings.formation().search().evaluations().isPresent()
                            ? new SearchBudget(
                                    settings.formation().search().evaluations().getAsLong())
                            : usual;
        }

        /** The repaired plan as a formation, counted once more and explained person by person. */
        private static FormationResult explained(RepairResult result, long seed, SearchControl control) {
            SearchOutcome found =
                    new SearchOutcome(result.plan(), result.score(), result.evaluations(), result.ending());
            return new TeamFormation((request, start, anySeed, anyControl) -> found, new StreamExplainer())
                    .form(result.request(), seed, control);
        }

        private SearchControl control(SearchBudget budget) {
            return SearchControl.of(
                    budget,
                    input.event().settings().formation().search().cap().orElse(NO_CAP),
                    System::nanoTime,
                    cancelled,
                    progress -> {});
        }

        /** Who helped already, and who does from now on. */
        private List<TeamMember> helping(RepairResult result) {
            List<TeamMember> lines = new ArrayList<>(input.plan().helping());
            result.changes().stream()
                    .filter(change -> change.kind() == Change.Kind.HELPS)
                    .forEach(change -> lines.add(
                            new TeamMember(change.to().orElseThrow(), change.person(), Place.of("offers.csv"))));
            return lines;
        }

        private SortedMap<String, Bytes> files(
                RepairReport report, FormationResult formation, List<Helpers.Helper> helpers) {
            RepairResult result = report.result();
            SortedMap<String, Bytes> files = new TreeMap<>();
            List<ReportTable> tables = new ArrayList<>();
            tables.add(RepairTables.changes(result, report.directory()));
            tables.add(RepairTables.curve(result));
            tables.add(TeamsTable.of(
                    report.event(), report.roster().participants(), formation, report.directory(), helpers));
            if (!result.offers().isEmpty()) {
                tables.add(RepairTables.offers(result.offers(), report.accepted(), report.directory()));
            }
            tables.forEach(table -> RunFiles.put(files, table, language));
            List<Language> languages = RunFiles.languages(report.event(), language);
            RunFiles.inEach(languages, "changes", ".html", report.announcement()::html, files);
            return files;
        }
    }
}
