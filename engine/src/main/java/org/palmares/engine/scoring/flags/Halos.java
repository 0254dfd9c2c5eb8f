package org.palmares.engine.scoring.flags;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * Halo as jurors show it beside one another: whatever entries deserve is taken off first, so that a correlation of criteria
 * that comes of the entries is nobody's halo [1]. The statistic of a juror is (atanh own − atanh others) √(sheets − 3) [2];
 * it stands out beyond what the highest of all jurors reaches in 19 of 20 rearrangements of the sheets' rests among the
 * jurors [3], so that where all are alike some juror is named in one round of twenty.
 *
 * <p>[1] K. R. Murphy, W. K. Balzer, "Systematic distortions in memory-based behavior ratings and performance evaluations",
 * Journal of Applied Psychology 71, 1986. [2] R. A. Fisher, "On the probable error of a coefficient of correlation",
 * Metron 1, 1921. [3] P. H. Westfall, S. S. Young, "Resampling-based multiple testing", 1993, 2.6.
 */
final class Halos {
    private static final int FEWEST_SHEETS = 5;
    private static final int FEWEST_JURORS = 3;
    private static final int REARRANGEMENTS = 999;
    private static final long SEED = 1;

    /** Beyond it the logarithm in atanh tells nothing more. */
    private static final double HIGHEST = 0.999;

    private final MarkedSheets sheets;
    private final double[][] rests;
    private final int[][] cellsOf;

    private Halos(MarkedSheets sheets, AdditiveFit fit) {
        this.sheets = sheets;
        this.rests = sheets.criteria.stream()
                .map(column -> fit.rests(column.values))
                .filter(rest -> AdditiveFit.dot(rest, rest) > 0)
                .toArray(double[][]::new);
        this.cellsOf = IntStream.range(0, sheets.jurors.size())
                .mapToObj(sheets::of)
                .filter(cells -> cells.length >= FEWEST_SHEETS)
                .toArray(int[][]::new);
    }

    /** For each juror with enough sheets; nobody where there are too few such jurors, or a single criterion. */
    static SortedMap<Id<Juror>, Halo> of(MarkedSheets sheets, AdditiveFit fit) {
        Halos halos = new Halos(sheets, fit);
        return halos.cellsOf.length < FEWEST_JURORS || halos.rests.length < 2 ? new TreeMap<>() : halos.found();
    }

    private SortedMap<Id<Juror>, Halo> found() {
        int[] asIs = IntStream.range(0, sheets.size()).toArray();
        Together together = new Together(asIs);
        double beyond = beyond();
        SortedMap<Id<Juror>, Halo> found = new TreeMap<>();
        for (int at = 0; at < cellsOf.length; at++) {
            Id<Juror> juror = sheets.jurors.get(sheets.jurorOf[cellsOf[at][0]]);
            found.put(juror, new Halo(together.own(at), together.others(at), together.statistic(at) > beyond));
        }
        return found;
    }

    /** What the highest statistic exceeds in one rearrangement of twenty. */
    private double beyond() {
        Dice dice = new Dice(SEED);
        int[] cells = IntStream.range(0, sheets.size()).toArray();
        double[] highest = new double[REARRANGEMENTS];
        for (int run = 0; run < REARRANGEMENTS; run++) {
            for (int at = cells.length - 1; at > 0; at--) {
                int other = dice.below(at + 1);
                int kept = cells[at];
                cells[at] = cells[other];
                cells[other] = kept;
            }
            highest[run] = new Together(cells).highest();
        }
        Arrays.sort(highest);
        return highest[(int) ((1 - Student.FALSE_ALARM) * (REARRANGEMENTS + 1)) - 1];
    }

    /** How criteria move together, each juror having the rests of given sheets in place of the juror's own. */
    private final class Together {
        private final int criteria = rests.length;

        /** For each juror the products of the rests of each pair of criteria, the juror's means taken off. */
        private final double[][] products = new double[cellsOf.length][];

        private final double[] all = new double[criteria * criteria];

        Together(int[] cells) {
            for (int at = 0; at < cellsOf.length; at++) {
                products[at] = products(cellsOf[at], cells);
                for (int pair = 0; pair < all.length; pair++) {
                    all[pair] += products[at][pair];
                }
            }
        }

        private double[] products(int[] own, int[] cells) {
            double[] sums = new double[criteria];
            double[] products = new double[criteria * criteria];
            for (int cell : own) {
                for (int one = 0; one < criteria; one++) {
                    double rest = rests[one][cells[cell]];
                    sums[one] += rest;
                    for (int other = 0; other <= one; other++) {
                        products[one * criteria + other] += rest * rests[other][cells[cell]];
                    }
                }
            }
            for (int one = 0; one < criteria; one++) {
                for (int other = 0; other <= one; other++) {
                    products[one * criteria + other] -= sums[one] * sums[other] / own.length;
                }
            }
            return products;
        }

        double own(int juror) {
            return correlation(products[juror]);
        }

        double others(int juror) {
            double[] left = new double[all.length];
            Arrays.setAll(left, pair -> all[pair] - products[juror][pair]);
            return correlation(left);
        }

        double statistic(int juror) {
            return (atanh(own(juror)) - atanh(others(juror))) * StrictMath.sqrt(cellsOf[juror].length - 3.0);
        }

        double highest() {
            double highest = Double.NEGATIVE_INFINITY;
            for (int juror = 0; juror < products.length; juror++) {
                highest = Math.max(highest, statistic(juror));
            }
            return highest;
        }

        /** The mean over all pairs of criteria; a criterion that does not move moves with none. */
        private double correlation(double[] of) {
            double sum = 0;
            for (int one = 1; one < criteria; one++) {
                for (int other = 0; other < one; other++) {
                    double squares = of[one * criteria + one] * of[other * criteria + other];
                    sum += squares > 0 ? of[one * criteria + other] / StrictMath.sqrt(squares) : 0;
                }
            }
            return sum * 2 / (criteria * (criteria - 1));
        }

        private double atanh(double correlation) {
            double within = Math.max(-HIGHEST, Math.min(HIGHEST, correlation));
            return StrictMath.log((1 + within) / (1 - within)) / 2;
        }
    }
}
