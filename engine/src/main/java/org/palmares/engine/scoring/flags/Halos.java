package org.palmares.engine.scoring.flags;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * Halo as jurors show it beside one another: the mean correlation of a juror's criteria over the sheets read [1], held
 * against what it would be had the jurors of each entry exchanged their sheets. Entries keep their sheets, so that what
 * entries deserve on all criteria at once is nobody's halo. How far each juror stands from that, in standard deviations,
 * is a flag beyond what the farthest juror reaches in 19 of 20 such exchanges [2]: where all jurors are alike, one is named
 * in one round of twenty.
 *
 * <p>[1] W. H. Cooper, "Ubiquitous halo", Psychological Bulletin 90, 1981. [2] P. H. Westfall, S. S. Young,
 * "Resampling-based multiple testing", 1993, 2.6.
 */
final class Halos {
    private static final int FEWEST_SHEETS = 5;
    private static final int FEWEST_JURORS = 3;
    private static final int EXCHANGES = 999;
    private static final long SEED = 1;

    /** Statistics that differ by less are the same. */
    private static final double SAME = 1e-9;

    /** Beyond it the logarithm in atanh tells nothing more. */
    private static final double HIGHEST = 0.999;

    private final MarkedSheets sheets;

    /** By criterion, sheet by sheet: marks less their juror's mean on that criterion. */
    private final double[][] marks;

    private final int[][] cellsOf;
    private final int[][] ofEntry;

    private Halos(MarkedSheets sheets) {
        this.sheets = sheets;
        this.marks = sheets.criteria.stream()
                .map(column -> centred(column.values))
                .filter(column -> AdditiveFit.dot(column, column) > 0)
                .toArray(double[][]::new);
        this.cellsOf = IntStream.range(0, sheets.jurors.size())
                .mapToObj(sheets::of)
                .filter(cells -> cells.length >= FEWEST_SHEETS)
                .toArray(int[][]::new);
        this.ofEntry = AdditiveFit.grouped(sheets.entryOf);
    }

    private double[] centred(double[] values) {
        double[] centred = values.clone();
        for (int[] cells : AdditiveFit.grouped(sheets.jurorOf)) {
            AdditiveFit.takeOffMean(centred, cells);
        }
        return centred;
    }

    /** For each juror with enough sheets; nobody where there are too few such jurors, or a single criterion. */
    static SortedMap<Id<Juror>, Halo> of(MarkedSheets sheets) {
        Halos halos = new Halos(sheets);
        return halos.cellsOf.length < FEWEST_JURORS || halos.marks.length < 2 ? new TreeMap<>() : halos.found();
    }

    private SortedMap<Id<Juror>, Halo> found() {
        Together asIs = new Together(IntStream.range(0, sheets.size()).toArray());
        double[][] statistics = new double[1 + EXCHANGES][];
        statistics[0] = asIs.statistics();
        double[] expected = exchange(statistics);
        standardise(statistics);
        double beyond = beyond(statistics);
        SortedMap<Id<Juror>, Halo> found = new TreeMap<>();
        for (int at = 0; at < cellsOf.length; at++) {
            Id<Juror> juror = sheets.jurors.get(sheets.jurorOf[cellsOf[at][0]]);
            found.put(juror, new Halo(asIs.own(at), expected[at], statistics[0][at] > beyond));
        }
        return found;
    }

    /** Fills in the statistics of all exchanges; returns the mean correlation of each juror over them. */
    private double[] exchange(double[][] statistics) {
        double[] expected = new double[cellsOf.length];
        Dice dice = new Dice(SEED);
        int[] cells = IntStream.range(0, sheets.size()).toArray();
        for (int run = 1; run < statistics.length; run++) {
            for (int[] together : ofEntry) {
                shuffle(cells, together, dice);
            }
            Together exchanged = new Together(cells);
            statistics[run] = exchanged.statistics();
            for (int juror = 0; juror < expected.length; juror++) {
                expected[juror] += exchanged.own(juror) / EXCHANGES;
            }
        }
        return expected;
    }

    private static void shuffle(int[] cells, int[] among, Dice dice) {
        for (int at = among.length - 1; at > 0; at--) {
            int other = among[dice.below(at + 1)];
            int kept = cells[among[at]];
            cells[among[at]] = cells[other];
            cells[other] = kept;
        }
    }

    /** Each juror's statistics, with mean 0 and variance 1; a juror with whom nothing can be exchanged has 0. */
    private static void standardise(double[][] statistics) {
        for (int juror = 0; juror < statistics[0].length; juror++) {
            int at = juror;
            double mean =
                    Arrays.stream(statistics).mapToDouble(each -> each[at]).sum() / statistics.length;
            double square = Arrays.stream(statistics)
                            .mapToDouble(each -> (each[at] - mean) * (each[at] - mean))
                            .sum()
                    / statistics.length;
            double deviation = StrictMath.sqrt(square);
            for (double[] each : statistics) {
                each[juror] = deviation > SAME ? (each[juror] - mean) / deviation : 0;
            }
        }
    }

    /** What the farthest juror exceeds in one exchange of twenty. */
    private static double beyond(double[][] statistics) {
        double[] farthest = Arrays.stream(statistics)
                .mapToDouble(each -> Arrays.stream(each).max().orElseThrow())
                .sorted()
                .toArray();
        return farthest[(int) Math.ceil((1 - Student.FALSE_ALARM) * farthest.length) - 1];
    }

    /** How criteria move together, each juror having given sheets in place of the juror's own. */
    private final class Together {
        private final int criteria = marks.length;

        /** For each juror the products of each pair of criteria, means taken off. */
        private final double[][] products = new double[cellsOf.length][];

        Together(int[] cells) {
            Arrays.setAll(products, at -> products(cellsOf[at], cells));
        }

        private double[] products(int[] own, int[] cells) {
            double[] sums = new double[criteria];
            double[] products = new double[criteria * criteria];
            for (int cell : own) {
                for (int one = 0; one < criteria; one++) {
                    double mark = marks[one][cells[cell]];
                    sums[one] += mark;
                    for (int other = 0; other <= one; other++) {
                        products[one * criteria + other] += mark * marks[other][cells[cell]];
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

        double[] statistics() {
            return IntStream.range(0, products.length)
                    .mapToDouble(juror -> atanh(own(juror)))
                    .toArray();
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
