package org.palmares.samples.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;

/**
 * The maximally diverse grouping problem on files of the MDGPLIB collection, which stand in {@code shared/data/mdgp}
 * beside the project or not at all. Files of equal groups go through {@code palmares teams} on an event folder; the time
 * of the same command with one evaluation is taken off, so that reading does not count.
 */
public final class MdgpBenchmark implements TeamBenchmark {
    /** What the peer spends in a second, so that its budget fits the time. */
    private static final long PEER_RATE = 500_000;

    private static final long WARM_UP = 20_000_000;

    /** Seconds of the wall by which the command stops, for each second of CPU asked for: others may use the machine. */
    private static final long PATIENCE = 10;

    /** Values nearer than this are the same: the files give three to six decimals. */
    private static final double TOLERANCE = 0.01;

    private static final double SHARE_ASKED = 0.9;

    /**
     * What is asked of one file.
     *
     * @param evaluations the budget of a search, such that it fits the time
     * @param value the value that the mean over seeds has to reach; for small files, that nine seeds in ten have to
     * @param everySeed whether seeds are counted instead of averaged
     */
    private record Goal(
            String file, int seconds, long evaluations, String asked, double target, double value, boolean everySeed) {
        static Goal small(String file, long evaluations, double target) {
            return new Goal(
                    file, 2, evaluations, "target in >= 90 % of seeds, <= 2 s", target, target - TOLERANCE, true);
        }

        static Goal gap(String file, int seconds, long evaluations, double target, double percent) {
            String asked = String.format(Locale.ROOT, "mean gap <= %.2f %%, <= %d s", percent, seconds);
            return new Goal(file, seconds, evaluations, asked, target, target * (1 - percent / 100), false);
        }

        static Goal above(String file, int seconds, long evaluations, double target, double average) {
            String asked = String.format(
                    Locale.ROOT, "mean gap < %.3f %% (published), <= %d s", 100 * (target - average) / target, seconds);
            return new Goal(file, seconds, evaluations, asked, target, average, false);
        }
    }

    private static final List<Goal> GOALS = List.of(
            Goal.small("RanReal_n010_ss_01", 1_000_000, 1427.845),
            Goal.small("RanReal_n012_ds_01", 1_000_000, 1050.349),
            Goal.small("RanReal_n030_ss_01", 10_000_000, 5503.122),
            Goal.small("RanReal_n060_ss_01", 100_000_000, 18733.740),
            Goal.small("RanReal_n060_ds_01", 100_000_000, 19509.722),
            Goal.gap("Geo_n120_ss_01", 5, 450_000_000, 101573.899, 0.04),
            Goal.gap("RanInt_n120_ss_01", 5, 450_000_000, 47909.000, 0.04),
            Goal.gap("RanReal_n120_ss_01", 5, 450_000_000, 47363.207, 0.04),
            Goal.above("RanReal_n120_ds_01", 5, 450_000_000, 50601.640, 50476.928551),
            Goal.gap("RanReal_n240_ss_01", 20, 2_000_000_000L, 155246.466, 0.1),
            Goal.above("RanReal_n240_ds_01", 20, 2_000_000_000L, 160256.903, 159974.219924),
            Goal.gap("RanReal_n480_ss_01", 120, 12_000_000_000L, 377946.020, 0.1));

    private static final int LARGEST_FOR_PEER = 240;

    @Override
    public String name() {
        return "mdgp";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        Path files = setting.home().resolve("../shared/data/mdgp").normalize();
        List<BenchmarkRow> rows = new ArrayList<>();
        for (Goal goal : GOALS) {
            Path file = files.resolve(goal.file() + ".txt");
            rows.add(Files.isRegularFile(file) ? row(goal, read(file), setting) : absent(goal));
        }
        return rows;
    }

    private static BenchmarkRow absent(Goal goal) {
        return BenchmarkRow.notRun(
                Text.same(goal.file()),
                goal.asked(),
                new Text(
                        "pas de fichier de MDGPLIB dans shared/data/mdgp, à côté du projet",
                        "no file of MDGPLIB in shared/data/mdgp, beside the project"));
    }

    private static MdgpFile read(Path file) {
        try {
            return MdgpFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One search: the value of its groups, and the CPU time. */
    private record Found(double value, double seconds) {}

    /** Something that groups the people of a file: by number of the person. */
    private interface Grouper extends AutoCloseable {
        SortedMap<Integer, String> teams(boolean peer, long seed, long evaluations);

        @Override
        default void close() {}
    }

    private static BenchmarkRow row(Goal goal, MdgpFile file, BenchmarkSetting setting) {
        try (Grouper grouper = grouper(goal, file)) {
            grouper.teams(false, 0, WARM_UP);
            double reading = found(grouper, file, false, 0, 1).seconds();
            List<Found> found = new ArrayList<>();
            for (long seed : setting.seedList()) {
                setting.progress().accept(Text.same(goal.file() + ", seed " + seed));
                found.add(found(grouper, file, false, seed, goal.evaluations()));
            }
            BenchmarkRow row = row(goal, found, reading);
            return file.people() > LARGEST_FOR_PEER
                    ? row
                    : row.against("OptaPlanner "
                            + gap(
                                    goal,
                                    found(grouper, file, true, 1, PEER_RATE * goal.seconds())
                                            .value()));
        }
    }

    private static BenchmarkRow row(Goal goal, List<Found> found, double reading) {
        double mean = found.stream().mapToDouble(Found::value).average().orElse(Double.NaN);
        long hits = found.stream().filter(one -> one.value() >= goal.value()).count();
        double slowest = found.stream().mapToDouble(Found::seconds).max().orElse(Double.NaN) - reading;
        boolean good = goal.everySeed() ? hits >= SHARE_ASKED * found.size() : mean >= goal.value();
        String reached = goal.everySeed()
                ? String.format(Locale.ROOT, "%d of %d seeds, slowest %.2f s", hits, found.size(), slowest)
                : String.format(Locale.ROOT, "mean gap %s, slowest %.2f s", gap(goal, mean), slowest);
        double seconds =
                found.stream().mapToDouble(one -> one.seconds() - reading).sum();
        return BenchmarkRow.measured(Text.same(goal.file()), goal.asked(), reached, good && slowest <= goal.seconds())
                .spending(seconds, found.size() * goal.evaluations());
    }

    private static String gap(Goal goal, double value) {
        return String.format(Locale.ROOT, "%.3f %%", 100 * (goal.target() - value) / goal.target());
    }

    private static Found found(Grouper grouper, MdgpFile file, boolean peer, long seed, long evaluations) {
        long start = CpuTime.nanos();
        SortedMap<Integer, String> teams = grouper.teams(peer, seed, evaluations);
        return new Found(file.value(teams), CpuTime.secondsSince(start));
    }

    private static Grouper grouper(Goal goal, MdgpFile file) {
        return file.isEqual() ? byCommand(goal, file) : byEngine(goal, file);
    }

    private static Grouper byCommand(Goal goal, MdgpFile file) {
        MdgpEvent event = MdgpEvent.of(file);
        return new Grouper() {
            @Override
            public SortedMap<Integer, String> teams(boolean peer, long seed, long evaluations) {
                return event.teams(peer ? "optaplanner" : "kernel", seed, evaluations, PATIENCE * goal.seconds());
            }

            @Override
            public void close() {
                event.close();
            }
        };
    }

    private static Grouper byEngine(Goal goal, MdgpFile file) {
        MdgpRequest request = MdgpRequest.of(file);
        return (peer, seed, evaluations) -> request.teams(
                peer ? Searches.PEER : Searches.KERNEL, seed, new Trial.Limit(evaluations, 2 * goal.seconds()));
    }
}
