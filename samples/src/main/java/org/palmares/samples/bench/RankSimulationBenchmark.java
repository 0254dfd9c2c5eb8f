package org.palmares.samples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;

/**
 * Péréquation on simulated juries, beside the plain mean, standard scores per juror and the limit that knowing every juror
 * sets: how well the order of the entries is found again, and whether the uncertainty that is stated is true.
 */
public final class RankSimulationBenchmark implements RankBenchmark {
    private static final int JURIES_PER_SEED = 100;
    private static final int LARGE = 100;
    private static final int FEWER = 5;

    @Override
    public String name() {
        return "simulation";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        SortedMap<String, SimulatedFigures> figures = new TreeMap<>();
        for (SimulatedScenario scenario : SimulatedScenario.ALL) {
            int juries = JURIES_PER_SEED * setting.seeds() / (scenario.entries() >= LARGE ? FEWER : 1);
            SimulatedFigures found = new SimulatedFigures(scenario, juries);
            setting.progress().accept(Text.same(line(found)));
            figures.put(scenario.name(), found);
        }
        List<BenchmarkRow> rows = new ArrayList<>();
        rows.add(gainRow("A", "jurors alike", "jurés semblables", figures.get("A"), -0.003));
        rows.add(gainRow("C", "harsh and lenient jurors", "jurés sévères ou indulgents", figures.get("C"), 0.09));
        rows.add(scoreRow("E", "unequal jurors", "jurés inégaux", figures.get("E"), 0.02));
        rows.add(scoreRow("K", "panels and tracks", "jurys par filière", figures.get("K"), 0.10));
        rows.add(gapRow(figures));
        rows.add(coverageRow(figures));
        rows.add(chanceRow(figures));
        return rows;
    }

    private static String line(SimulatedFigures of) {
        double juries = of.juries;
        return String.format(
                Locale.ROOT,
                "%s (%d)  tau: mean %.3f, standard scores %.3f, levelled %.3f (%s), limit %.3f  top 3: %.2f %.2f"
                        + " %.2f  covered %.3f  first %.2f / %.2f",
                of.scenario.name(),
                of.juries,
                of.mean / juries,
                of.scores / juries,
                of.ours / juries,
                of.overMean,
                of.known / juries,
                of.topOfMean / juries,
                of.topOfOurs / juries,
                of.topOfKnown / juries,
                of.coverage(),
                of.statedChance(),
                of.trueChance());
    }

    private static BenchmarkRow gainRow(String name, String en, String fr, SimulatedFigures of, double asked) {
        return BenchmarkRow.measured(
                new Text(
                        "tau au-dessus de la moyenne, " + name + " : " + fr, "tau above the mean, " + name + ": " + en),
                String.format(Locale.ROOT, ">= %+.3f", asked),
                of.overMean.toString(),
                of.overMean.mean() >= asked);
    }

    private static BenchmarkRow scoreRow(String name, String en, String fr, SimulatedFigures of, double asked) {
        return BenchmarkRow.measured(
                new Text(
                        "tau au-dessus des notes réduites, " + name + " : " + fr,
                        "tau above standard scores, " + name + ": " + en),
                String.format(Locale.ROOT, ">= %+.3f", asked),
                of.overScores.toString(),
                of.overScores.mean() >= asked);
    }

    private static BenchmarkRow gapRow(SortedMap<String, SimulatedFigures> figures) {
        double gain = 0;
        double room = 0;
        for (SimulatedFigures of : figures.values()) {
            gain += of.overMean.mean();
            room += (of.known - of.mean) / of.juries;
        }
        return BenchmarkRow.measured(
                new Text(
                        "part de l'écart entre moyenne et limite comblée, 14 scénarios",
                        "share of the gap from mean to limit closed, 14 scenarios"),
                ">= 0.72",
                String.format(Locale.ROOT, "%.4f", gain / room),
                gain / room >= 0.72);
    }

    private static BenchmarkRow coverageRow(SortedMap<String, SimulatedFigures> figures) {
        double least = figures.values().stream()
                .mapToDouble(SimulatedFigures::coverage)
                .min()
                .orElseThrow();
        double most = figures.values().stream()
                .mapToDouble(SimulatedFigures::coverage)
                .max()
                .orElseThrow();
        return BenchmarkRow.measured(
                new Text(
                        "intervalles de rang à 95 % qui contiennent le vrai rang",
                        "rank intervals of 95 % that hold the true rank"),
                "0.93 - 0.99",
                String.format(Locale.ROOT, "%.3f - %.3f", least, most),
                least >= 0.93 && most <= 0.99);
    }

    private static BenchmarkRow chanceRow(SortedMap<String, SimulatedFigures> figures) {
        double worst = figures.values().stream()
                .mapToDouble(of -> Math.abs(of.statedChance() - of.trueChance()))
                .max()
                .orElseThrow();
        return BenchmarkRow.measured(
                new Text(
                        "P(premier) annoncée contre constatée, pire scénario",
                        "P(first) stated against found, worst scenario"),
                "<= 0.05",
                String.format(Locale.ROOT, "%.3f", worst),
                worst <= 0.05);
    }
}
