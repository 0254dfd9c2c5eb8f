package org.palmares.engine.scoring.flags;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.util.UnionFind;
import org.palmares.engine.scoring.mixed.Cholesky;

/**
 * The additive model value = entry + juror + rest by least squares, for whatever values stand on a given set of sheets.
 * Entries are eliminated first; what is left over the jurors is the Laplacian of who read with whom, made definite by
 * adding one everywhere within each part that jurors link. Memory grows with the square of the jurors. For one thread.
 */
final class AdditiveFit {
    /** A sheet whose rest has a smaller share of its variance is fitted whatever it says. */
    private static final double FITTED = 1e-9;

    private final int[] entryOf;
    private final int[] jurorOf;
    private final int jurors;
    private final int freedom;
    private final int[][] cellsOf;
    private final double[][] inverse;

    /** For each sheet its entry and its juror, both from 0 and each occurring. */
    AdditiveFit(int[] entryOf, int[] jurorOf) {
        this.entryOf = entryOf.clone();
        this.jurorOf = jurorOf.clone();
        this.jurors = 1 + Arrays.stream(jurorOf).max().orElse(-1);
        this.cellsOf = grouped(entryOf);
        UnionFind<Integer> linked = linked();
        this.freedom = entryOf.length - cellsOf.length - jurors + linked.numberOfSets();
        this.inverse = new Cholesky(laplacian(linked)).inverse();
    }

    /** The positions of each number from 0 to the highest. */
    static int[][] grouped(int[] numbers) {
        int[][] groups = new int[1 + Arrays.stream(numbers).max().orElse(-1)][];
        Arrays.setAll(
                groups,
                number -> IntStream.range(0, numbers.length)
                        .filter(at -> numbers[at] == number)
                        .toArray());
        return groups;
    }

    private UnionFind<Integer> linked() {
        UnionFind<Integer> linked =
                new UnionFind<>(IntStream.range(0, jurors).boxed().collect(Collectors.toSet()));
        for (int[] cells : cellsOf) {
            for (int cell : cells) {
                linked.union(jurorOf[cells[0]], jurorOf[cell]);
            }
        }
        return linked;
    }

    private double[][] laplacian(UnionFind<Integer> linked) {
        double[][] matrix = new double[jurors][jurors];
        for (int[] cells : cellsOf) {
            for (int one : cells) {
                matrix[jurorOf[one]][jurorOf[one]] += 1;
                for (int other : cells) {
                    matrix[jurorOf[one]][jurorOf[other]] -= 1.0 / cells.length;
                }
            }
        }
        for (int one = 0; one < jurors; one++) {
            for (int other = 0; other < jurors; other++) {
                matrix[one][other] += linked.inSameSet(one, other) ? 1 : 0;
            }
        }
        return matrix;
    }

    /** How many of the rests are free. */
    int freedom() {
        return freedom;
    }

    /** What entries and jurors leave of these values, sheet by sheet. */
    double[] rests(double[] values) {
        double[] rests = values.clone();
        takeOffEntries(rests);
        double[] right = new double[jurors];
        for (int cell = 0; cell < rests.length; cell++) {
            right[jurorOf[cell]] += rests[cell];
        }
        double[] effects = new double[jurors];
        Arrays.setAll(effects, juror -> dot(inverse[juror], right));
        for (int cell = 0; cell < rests.length; cell++) {
            rests[cell] -= effects[jurorOf[cell]];
        }
        takeOffEntries(rests);
        return rests;
    }

    private void takeOffEntries(double[] values) {
        for (int[] cells : cellsOf) {
            takeOffMean(values, cells);
        }
    }

    static void takeOffMean(double[] values, int[] cells) {
        double mean = Arrays.stream(cells).mapToDouble(cell -> values[cell]).sum() / cells.length;
        for (int cell : cells) {
            values[cell] -= mean;
        }
    }

    /** Which share of its variance the rest of each sheet keeps, from 0 to 1: one less its leverage. */
    double[] kept() {
        double[] kept = new double[entryOf.length];
        Arrays.setAll(kept, cell -> {
            int[] together = cellsOf[entryOf[cell]];
            double share = 1 - 1.0 / together.length - ofJuror(jurorOf[cell], together);
            return share > FITTED ? share : 0;
        });
        return kept;
    }

    /** The variance of the juror's effect less the mean effect of those who read the same entry. */
    private double ofJuror(int juror, int[] together) {
        double own = 0;
        double among = 0;
        for (int one : together) {
            own += inverse[juror][jurorOf[one]] / together.length;
            for (int other : together) {
                among += inverse[jurorOf[one]][jurorOf[other]] / together.length / together.length;
            }
        }
        return inverse[juror][juror] - 2 * own + among;
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
