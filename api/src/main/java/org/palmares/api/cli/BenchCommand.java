package org.palmares.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.palmares.api.cli.BenchmarkRow.Verdict;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palmares bench teams}: the numbers asked for, measured on this machine. */
@Command(
        name = "bench",
        description = {
            "Mesure sur cette machine les nombres que Palmarès se donne à atteindre.",
            "Measures on this machine the numbers that Palmarès sets out to reach."
        })
final class BenchCommand implements Callable<Integer> {
    private static final int DEFAULT_SEEDS = 3;
    private static final int FULL_SEEDS = 10;

    private final Surroundings world;
    private final Supplier<List<Benchmark>> found;

    @Parameters(
            index = "0",
            paramLabel = "teams|jury|rank|rules",
            converter = Choice.OfArea.class,
            description = {"ce qui est mesuré", "what is measured"})
    private String area;

    @Option(
            names = "--full",
            description = {
                FULL_SEEDS + " graines au lieu de " + DEFAULT_SEEDS,
                FULL_SEEDS + " seeds, not " + DEFAULT_SEEDS
            })
    private boolean full;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            converter = Whole.Seeds.class,
            description = {"nombre de graines", "number of seeds"})
    private Optional<Long> seeds = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = {"une seule mesure, par son nom", "one benchmark only, by its name"})
    private Optional<String> only = Optional.empty();

    @Mixin
    private CommonOptions common;

    /**
     * The command.
     *
     * @param found the benchmarks that are there; asked for when the command is run
     */
    BenchCommand(Surroundings world, Supplier<List<Benchmark>> found) {
        this.world = world;
        this.found = found;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        List<Benchmark> all = found.get();
        List<Benchmark> ofArea =
                all.stream().filter(each -> each.area().equals(area)).toList();
        List<Benchmark> picked = ofArea.stream()
                .filter(each -> only.isEmpty() || only.get().equals(each.name()))
                .toList();
        return picked.isEmpty() ? voice.refuse(nothingToRun(all, ofArea)) : run(picked, voice);
    }

    private int run(List<Benchmark> picked, Voice voice) {
        int count = seeds.map(Long::intValue).orElse(full ? FULL_SEEDS : DEFAULT_SEEDS);
        BenchmarkSetting setting =
                new BenchmarkSetting(count, world.home(), said -> voice.err().say(Mark.NONE, said));
        List<BenchmarkRow> rows = new ArrayList<>();
        for (Benchmark benchmark : picked) {
            voice.err().heading(Text.same(benchmark.name()));
            rows.addAll(benchmark.run(setting));
        }
        BenchmarkTable table = new BenchmarkTable(rows);
        world.out().print(voice.json() ? table.json(area, count) : table.text(voice.language()));
        return rows.stream().anyMatch(row -> row.verdict() == Verdict.MISSED) ? Exit.NEEDS_PERSON : Exit.DONE;
    }

    private Problem nothingToRun(List<Benchmark> all, List<Benchmark> ofArea) {
        if (all.isEmpty()) {
            return noSamples();
        }
        return ofArea.isEmpty() ? unknownArea(all) : unknown(ofArea);
    }

    private static Problem noSamples() {
        return Problem.error(
                Place.of("bench"),
                "BENCH_WITHOUT_SAMPLES",
                new Text(
                        "les mesures sont dans les exemples (palmares-samples.jar), absents ici. Lancez ./palmares bench"
                                + " depuis le dossier de Palmarès.",
                        "the benchmarks stand in the samples (palmares-samples.jar), which are absent here. Run"
                                + " ./palmares bench from the folder of Palmarès."));
    }

    private Problem unknownArea(List<Benchmark> all) {
        String areas = all.stream().map(Benchmark::area).distinct().sorted().collect(Collectors.joining(", "));
        return Problem.error(
                Place.of("bench"),
                "BENCH_UNKNOWN_AREA",
                new Text(
                        "aucune mesure de « " + area + " » n'est là ; il y a : " + areas + ".",
                        "no benchmarks of \"" + area + "\" are there; there are: " + areas + "."));
    }

    private Problem unknown(List<Benchmark> ofArea) {
        String names = ofArea.stream().map(Benchmark::name).collect(Collectors.joining(", "));
        return Problem.error(
                Place.of("bench"),
                "BENCH_UNKNOWN",
                new Text(
                        "aucune mesure ne s'appelle « " + only.orElse("") + " » ; il y a : " + names + ".",
                        "no benchmark is called \"" + only.orElse("") + "\"; there are: " + names + "."));
    }
}
