package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.mixed.LevelledMarks;
import org.palmares.engine.scoring.mixed.Normal;
import org.palmares.engine.scoring.mixed.VarianceComponents;

/**
 * Draws what entries may be worth and counts the ranks that follow: by the marks of this round, and by those of the
 * round before where a share is carried over. For one thread.
 */
final class RankDraws {
    private static final long SEED = 1;
    private static final long SEED_OF_EARLIER = 2;
    private static final double TAIL = 0.025;
    private static final int POINTS = 2;
    private static final int CHANCES = 3;
    private static final double NORMAL_95 = 1.959963984540054;

    private final RankingRequest request;
    private final Levelling levelling;
    private final List<Id<Submission>> submissions;
    private final int size;
    private final double[] kept;
    private final double[] added;

    /** The standard deviation of what is added. */
    private final double[] unsure;

    private final Normal earlier = new Normal(new Dice(SEED_OF_EARLIER));

    /** For each entry its rank in each draw. */
    private final int[][] ranks;

    private final double[] squares;
    private final double[] points;
    private final double[] sorted;
    private int draws;

    private RankDraws(RankingRequest request, Levelling levelling, int pairs) {
        this.request = request;
        this.levelling = levelling;
        submissions = levelling.submissions();
        size = submissions.size();
        kept = new double[size];
        added = new double[size];
        unsure = new double[size];
        Arrays.setAll(kept, at -> 1);
        for (int entry = 0; entry < size; entry++) {
            carryOver(entry);
        }
        ranks = new int[size][2 * pairs];
        squares = new double[size];
        points = new double[size];
        sorted = new double[size];
    }

    private void carryOver(int entry) {
        Standings.carriedOver(request, submissions.get(entry)).ifPresent(carried -> {
            double share = carried.share().doubleValue();
            kept[entry] = 1 - share;
            EarlierPoints before = request.carriedOver().get(submissions.get(entry));
            added[entry] = share * before.points().exact().doubleValue();
            unsure[entry] = share * before.deviation().doubleValue();
        });
    }

    /** What the marks leave open about the ranks of this request, by twice so many draws. */
    static Certainty of(RankingRequest request, Levelling levelling, int pairs) {
        RankDraws draws = new RankDraws(request, levelling, pairs);
        levelling.marks().draw(pairs, SEED, draws::count);
        return draws.certainty();
    }

    private void count(double[] worth) {
        for (int entry = 0; entry < size; entry++) {
            double before = unsure[entry] > 0 ? unsure[entry] * earlier.next() : 0;
            points[entry] = kept[entry] * worth[entry] + added[entry] + before;
            double off = kept[entry] * (worth[entry] - levelling.marks().worth(entry)) + before;
            squares[entry] += off * off;
        }
        System.arraycopy(points, 0, sorted, 0, size);
        Arrays.sort(sorted);
        for (int entry = 0; entry < size; entry++) {
            ranks[entry][draws] = size - lastAt(points[entry]);
        }
        draws++;
    }

    /** The last place of a number among the sorted ones: those tied share the better rank. */
    private int lastAt(double number) {
        int at = Arrays.binarySearch(sorted, number);
        while (at + 1 < size && sorted[at + 1] == number) {
            at++;
        }
        return at;
    }

    private Certainty certainty() {
        List<Certainty.OfEntry> entries = new ArrayList<>();
        for (int entry = 0; entry < size; entry++) {
            entries.add(entry(entry));
        }
        List<Certainty.OfJuror> jurors = new ArrayList<>();
        for (Id<Juror> juror : levelling.jurors()) {
            jurors.add(juror(juror, jurors.size()));
        }
        entries.sort(Comparator.comparing(Certainty.OfEntry::submission));
        jurors.sort(Comparator.comparing(Certainty.OfJuror::juror));
        VarianceComponents variances = levelling.marks().variances();
        return new Certainty(
                entries,
                jurors,
                new Certainty.Variances(
                        decimals(variances.entry(), POINTS),
                        decimals(variances.juror(), POINTS),
                        decimals(variances.residual(), POINTS)),
                decimals(levelling.marks().unequal(), CHANCES));
    }

    private Certainty.OfEntry entry(int entry) {
        int[] drawn = ranks[entry];
        Arrays.sort(drawn);
        SortedMap<Integer, BigDecimal> within = new TreeMap<>();
        for (int line : request.lines()) {
            long inside = Arrays.stream(drawn).filter(rank -> rank <= line).count();
            within.put(line, decimals((double) inside / draws, CHANCES));
        }
        int outside = (int) (TAIL * draws);
        BigDecimal deviation = decimals(StrictMath.sqrt(squares[entry] / draws), POINTS);
        return new Certainty.OfEntry(
                submissions.get(entry), drawn[outside], drawn[draws - 1 - outside], within, deviation);
    }

    private Certainty.OfJuror juror(Id<Juror> juror, int at) {
        LevelledMarks marks = levelling.marks();
        double leniency = marks.leniency(at);
        double reach = NORMAL_95 * marks.leniencyDeviation(at);
        return new Certainty.OfJuror(
                juror,
                decimals(leniency, POINTS),
                decimals(leniency - reach, POINTS),
                decimals(leniency + reach, POINTS));
    }

    private static BigDecimal decimals(double value, int count) {
        return new BigDecimal(value).setScale(count, RoundingMode.HALF_UP);
    }
}
