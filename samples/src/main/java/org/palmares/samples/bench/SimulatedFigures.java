package org.palmares.samples.bench;

import java.util.Arrays;
import java.util.Random;
import org.palmares.engine.scoring.mixed.LevelledMarks;

/** What methods make of many simulated juries of one scenario: sums over juries, to be divided by how many there are. */
final class SimulatedFigures {
    private static final int PAIRS = 500;
    private static final long SEED_OF_DRAWS = 7;
    private static final int TOP = 3;
    private static final double TAIL = 0.025;

    final SimulatedScenario scenario;
    final int juries;
    double mean;
    double scores;
    double ours;
    double known;
    final Paired overMean = new Paired();
    final Paired overScores = new Paired();
    double topOfMean;
    double topOfOurs;
    double topOfKnown;
    private double covered;
    private double stated;
    private double won;

    SimulatedFigures(SimulatedScenario scenario, int juries) {
        this.scenario = scenario;
        this.juries = juries;
        for (int jury = 0; jury < juries; jury++) {
            add(new SimulatedJury(
                    scenario, new Random(1_000L * jury + scenario.name().charAt(0))));
        }
    }

    private void add(SimulatedJury jury) {
        LevelledMarks levelled = LevelledMarks.of(jury.crossed());
        double[] worths = new double[jury.truth.length];
        Arrays.setAll(worths, levelled::worth);
        double plain = KendallTau.of(jury.truth, jury.means());
        double standard = KendallTau.of(jury.truth, jury.standardScores());
        double tau = KendallTau.of(jury.truth, worths);
        mean += plain;
        scores += standard;
        ours += tau;
        overMean.add(tau - plain);
        overScores.add(tau - standard);
        known += KendallTau.of(jury.truth, jury.knownJurors());
        topOfMean += hits(jury.truth, jury.means());
        topOfOurs += hits(jury.truth, worths);
        topOfKnown += hits(jury.truth, jury.knownJurors());
        addRanks(jury.truth, worths, levelled);
    }

    /** The share of the true first three that are among the first three. */
    private static double hits(double[] truth, double[] worths) {
        int[] trueRanks = ranks(truth);
        int[] ranks = ranks(worths);
        int hits = 0;
        for (int entry = 0; entry < truth.length; entry++) {
            hits += trueRanks[entry] < TOP && ranks[entry] < TOP ? 1 : 0;
        }
        return (double) hits / TOP;
    }

    private void addRanks(double[] truth, double[] worths, LevelledMarks levelled) {
        int size = truth.length;
        int[][] drawn = new int[size][2 * PAIRS];
        int[] next = {0};
        levelled.draw(PAIRS, SEED_OF_DRAWS, worth -> {
            int[] ranks = ranks(worth);
            for (int entry = 0; entry < size; entry++) {
                drawn[entry][next[0]] = ranks[entry];
            }
            next[0]++;
        });
        int[] trueRanks = ranks(truth);
        int outside = (int) (TAIL * next[0]);
        int[] ranks = ranks(worths);
        for (int entry = 0; entry < size; entry++) {
            Arrays.sort(drawn[entry]);
            boolean inside = trueRanks[entry] >= drawn[entry][outside]
                    && trueRanks[entry] <= drawn[entry][next[0] - 1 - outside];
            covered += inside ? 1.0 / size : 0;
            if (ranks[entry] == 0) {
                stated += (double) Arrays.stream(drawn[entry])
                                .filter(rank -> rank == 0)
                                .count()
                        / next[0];
                won += trueRanks[entry] == 0 ? 1 : 0;
            }
        }
    }

    /** From 0; of equal values the one listed first is before. */
    private static int[] ranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, at -> at);
        Arrays.sort(order, (one, other) -> Double.compare(values[other], values[one]));
        int[] ranks = new int[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    double coverage() {
        return covered / juries;
    }

    /** The mean chance stated for the winner. */
    double statedChance() {
        return stated / juries;
    }

    /** How often the winner was truly the best. */
    double trueChance() {
        return won / juries;
    }
}
