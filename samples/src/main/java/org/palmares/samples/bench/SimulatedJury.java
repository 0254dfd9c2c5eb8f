package org.palmares.samples.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.palmares.engine.scoring.mixed.CrossedMarks;

/** One jury of a {@link SimulatedScenario}: what entries are truly worth, who marks what, and the marks. */
final class SimulatedJury {
    final double[] truth;
    final int[] entryOf;
    final int[] jurorOf;
    final double[] marks;
    private final SimulatedScenario scenario;
    private final double[] bias;
    private final double[] slope;
    private final double[] noise;

    SimulatedJury(SimulatedScenario scenario, Random random) {
        this.scenario = scenario;
        truth = normals(random, scenario.entries(), 1);
        if (scenario.tracks() > 0) {
            double[] tracks = normals(random, scenario.panels(), scenario.tracks());
            Arrays.setAll(truth, entry -> truth[entry] + tracks[entry % tracks.length]);
        }
        List<int[]> pairs = scenario.isInPanels() ? panels(random) : balanced(random);
        pairs = scenario.missing() > 0 ? thinned(pairs, random) : pairs;
        entryOf = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        jurorOf = pairs.stream().mapToInt(pair -> pair[1]).toArray();
        bias = normals(random, scenario.jurors(), scenario.bias());
        slope = normals(random, scenario.jurors(), scenario.slopes());
        noise = normals(random, scenario.jurors(), scenario.spreads());
        Arrays.setAll(slope, juror -> Math.exp(slope[juror]));
        Arrays.setAll(noise, juror -> scenario.noise() * Math.exp(noise[juror]));
        marks = new double[entryOf.length];
        Arrays.setAll(
                marks,
                mark -> bias[jurorOf[mark]]
                        + slope[jurorOf[mark]] * truth[entryOf[mark]]
                        + random.nextGaussian() * noise[jurorOf[mark]]);
        for (int juror = 0; juror < scenario.random(); juror++) {
            markAtRandom(juror, random);
        }
        if (scenario.isRounded()) {
            Arrays.setAll(marks, mark -> Math.min(5, Math.max(1, Math.rint(3.7 + 0.8 * marks[mark]))));
        }
    }

    private void markAtRandom(int juror, Random random) {
        for (int mark = 0; mark < marks.length; mark++) {
            if (jurorOf[mark] == juror) {
                marks[mark] = 1.5 * random.nextGaussian();
            }
        }
        bias[juror] = 0;
        slope[juror] = 0;
        noise[juror] = 1.5;
    }

    private static double[] normals(Random random, int count, double deviation) {
        double[] values = new double[count];
        Arrays.setAll(values, at -> deviation * random.nextGaussian());
        return values;
    }

    /** Equal loads as far as can be, each entry by distinct jurors, otherwise at random. */
    private List<int[]> balanced(Random random) {
        int[] load = new int[scenario.jurors()];
        List<int[]> pairs = new ArrayList<>();
        for (int entry : shuffled(scenario.entries(), random)) {
            double[] luck = random.doubles(load.length).toArray();
            List<Integer> order = new ArrayList<>();
            for (int juror = 0; juror < load.length; juror++) {
                order.add(juror);
            }
            order.sort((one, other) -> Double.compare(load[one] + luck[one], load[other] + luck[other]));
            for (int juror : order.subList(0, scenario.readings())) {
                load[juror]++;
                pairs.add(new int[] {entry, juror});
            }
        }
        return pairs;
    }

    private static int[] shuffled(int count, Random random) {
        int[] order = new int[count];
        Arrays.setAll(order, at -> at);
        for (int at = count - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int kept = order[at];
            order[at] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private List<int[]> panels(Random random) {
        List<int[]> pairs = new ArrayList<>();
        for (int entry = 0; entry < scenario.entries(); entry++) {
            List<Integer> jurors = new ArrayList<>();
            for (int seat = 0; seat < scenario.readings(); seat++) {
                jurors.add(entry % scenario.panels() * scenario.readings() + seat);
            }
            for (int seat = 0; seat < jurors.size(); seat++) {
                int other = random.nextInt(scenario.jurors());
                if (random.nextDouble() < scenario.bridges() && !jurors.contains(other)) {
                    jurors.set(seat, other);
                }
            }
            for (int juror : jurors) {
                pairs.add(new int[] {entry, juror});
            }
        }
        return pairs;
    }

    private List<int[]> thinned(List<int[]> pairs, Random random) {
        boolean[] seen = new boolean[scenario.entries()];
        List<int[]> kept = new ArrayList<>();
        List<int[]> dropped = new ArrayList<>();
        for (int[] pair : pairs) {
            boolean stays = random.nextDouble() > scenario.missing();
            (stays ? kept : dropped).add(pair);
            seen[pair[0]] |= stays;
        }
        for (int[] pair : dropped) {
            if (!seen[pair[0]]) {
                kept.add(pair);
                seen[pair[0]] = true;
            }
        }
        return kept;
    }

    CrossedMarks crossed() {
        List<CrossedMarks.Mark> all = new ArrayList<>();
        for (int mark = 0; mark < marks.length; mark++) {
            all.add(new CrossedMarks.Mark(entryOf[mark], jurorOf[mark], marks[mark]));
        }
        boolean hasTracks = scenario.tracks() > 0;
        List<Integer> tracks = new ArrayList<>();
        for (int entry = 0; entry < truth.length; entry++) {
            tracks.add(hasTracks ? entry % scenario.panels() : 0);
        }
        return CrossedMarks.ofTracks(tracks, scenario.jurors(), all);
    }

    double[] means() {
        return means(marks);
    }

    /** Means of marks that each juror's own mean and spread have been taken out of. */
    double[] standardScores() {
        int jurors = scenario.jurors();
        double[] count = new double[jurors];
        double[] sum = new double[jurors];
        double[] squares = new double[jurors];
        for (int mark = 0; mark < marks.length; mark++) {
            count[jurorOf[mark]]++;
            sum[jurorOf[mark]] += marks[mark];
        }
        for (int mark = 0; mark < marks.length; mark++) {
            double off = marks[mark] - sum[jurorOf[mark]] / count[jurorOf[mark]];
            squares[jurorOf[mark]] += off * off;
        }
        double[] scores = new double[marks.length];
        for (int mark = 0; mark < marks.length; mark++) {
            int juror = jurorOf[mark];
            double spread = Math.sqrt(squares[juror] / count[juror]);
            scores[mark] = (marks[mark] - sum[juror] / count[juror]) / (spread > 0 ? spread : 1);
        }
        return means(scores);
    }

    private double[] means(double[] values) {
        double[] sum = new double[truth.length];
        double[] count = new double[truth.length];
        for (int mark = 0; mark < values.length; mark++) {
            sum[entryOf[mark]] += values[mark];
            count[entryOf[mark]]++;
        }
        Arrays.setAll(sum, entry -> sum[entry] / count[entry]);
        return sum;
    }

    /** The best that can be made of the marks by whoever knows what every juror is like. */
    double[] knownJurors() {
        double width = scenario.isRounded() ? 0.8 : 1;
        double middle = scenario.isRounded() ? 3.7 : 0;
        double rounding = scenario.isRounded() ? 1 / (width * width) / 12 : 0;
        double[] sum = new double[truth.length];
        double[] weight = new double[truth.length];
        Arrays.fill(weight, 1);
        for (int mark = 0; mark < marks.length; mark++) {
            int juror = jurorOf[mark];
            double variance = noise[juror] * noise[juror] + rounding;
            sum[entryOf[mark]] += slope[juror] * ((marks[mark] - middle) / width - bias[juror]) / variance;
            weight[entryOf[mark]] += slope[juror] * slope[juror] / variance;
        }
        Arrays.setAll(sum, entry -> sum[entry] / weight[entry]);
        return sum;
    }
}
