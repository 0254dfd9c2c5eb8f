package org.palmares.samples.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.Vocabulary;
import org.palmares.engine.teams.WaitingList;
import org.palmares.engine.teams.rotation.RotationRequest;
import org.palmares.engine.teams.rotation.RotationResult;
import org.palmares.engine.teams.rotation.WorkshopRotations;
import org.palmares.engine.teams.solver.StreamExplainer;

/** Workshops in turns in which nobody should meet anybody twice. */
public final class RotationBenchmark implements TeamBenchmark {
    private static final SearchBudget BUDGET = new SearchBudget(10_000_000);
    private static final Duration CAP = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "rotations";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        return List.of(row(30, 6, 3, setting), row(120, 20, 4, setting));
    }

    private static BenchmarkRow row(int people, int tables, int turns, BenchmarkSetting setting) {
        String size = people + " x " + tables + " x " + turns;
        RotationRequest request = new RotationRequest(perTurn(people, tables), turns, List.of(), Priority.SOFT, 1);
        List<RotationResult> results = new ArrayList<>();
        long start = CpuTime.nanos();
        for (long seed : setting.seedList()) {
            setting.progress().accept(Text.same("rotation " + size + ", seed " + seed));
            SearchControl control = SearchControl.of(BUDGET, CAP, CpuTime::nanos, () -> false, progress -> {});
            results.add(new WorkshopRotations(new StreamExplainer()).form(request, seed, control));
        }
        long most = results.stream().mapToLong(RotationResult::repeats).max().orElseThrow();
        return BenchmarkRow.measured(
                        new Text("rotations, " + size, "rotations, " + size),
                        "0 repeats",
                        String.format(Locale.ROOT, "%d, every seed", most),
                        most == 0)
                .spending(
                        CpuTime.secondsSince(start),
                        results.stream().mapToLong(RotationResult::evaluations).sum());
    }

    private static FormationRequest perTurn(int people, int tables) {
        int size = people / tables;
        return new FormationRequest(
                IntStream.range(0, people).mapToObj(RotationBenchmark::person).toList(),
                IntStream.range(0, tables)
                        .mapToObj(table -> table(table, new TeamSize(size, size, size)))
                        .toList(),
                List.of(),
                List.of(new SizeBounds(Priority.HARD, 1), new WaitingList(Priority.HARD, 1)),
                Organisations.of(List.of()),
                new Vocabulary(List.of(), List.of()));
    }

    private static TeamSlot table(int number, TeamSize size) {
        String id = String.format(Locale.ROOT, "table-%02d", number + 1);
        return new TeamSlot(Id.of(id), Text.same(id), Optional.empty(), Optional.empty(), size, List.of());
    }

    private static Participant person(int number) {
        return new Participant(
                Id.of(String.format(Locale.ROOT, "p%03d", number + 1)),
                List.of(Id.of("any")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE);
    }
}
