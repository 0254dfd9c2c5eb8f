package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/**
 * Where further readings decide most: to entries whose rank interval crosses a prize or cut line, one after the other to
 * the entry for which one more sheet is most likely to change who stands above the line.
 *
 * <p>An entry of variance v from n sheets would have v·n/(n+1) from one more; so its estimate is expected to move by a
 * normal amount of variance v/(n+1), and the sheet changes the order of two entries d apart with probability
 * Φ(−d/√(v/(n+1))) [1].
 *
 * <p>[1] P. Frazier, W. Powell, S. Dayanik, "A knowledge-gradient policy for sequential information collection", SIAM
 * Journal on Control and Optimization 47, 2008.
 */
public final class FurtherReadings {
    private static final Comparator<EntryUncertainty> BEST_FIRST =
            Comparator.comparing(EntryUncertainty::points).reversed().thenComparing(EntryUncertainty::submission);

    private final List<EntryUncertainty> inOrder;
    private final SortedSet<Integer> lines;
    private final AssignmentRequest request;
    private final Sitting sitting;
    private final Candidates candidates;
    private final byte[][] mismatches;
    private final Map<Id<Submission>, Integer> places = new TreeMap<>();
    private final Map<Id<Submission>, Integer> given = new TreeMap<>();

    private FurtherReadings(List<EntryUncertainty> entries, SortedSet<Integer> lines, AssignmentRequest request) {
        this.inOrder = entries.stream().sorted(BEST_FIRST).toList();
        this.lines = lines;
        inOrder.forEach(entry -> places.put(entry.submission(), places.size()));
        this.request = request;
        this.sitting = Sitting.of(request);
        this.candidates = new Candidates(request);
        this.mismatches = candidates.among(sitting.jurors());
    }

    /**
     * The readings that would settle most, the most telling first; fewer than asked where no more can tell anything or
     * nobody is left to read.
     *
     * @param entries of one ranking, each once, all of them submissions of the request
     * @param lines ranks after which a prize or cut line is drawn
     * @param count how many readings there is time for
     * @param request the jury; its work done is what was read already, its {@code perSubmission} plays no part
     */
    public static List<FurtherReading> propose(
            List<EntryUncertainty> entries, SortedSet<Integer> lines, int count, AssignmentRequest request) {
        return new FurtherReadings(entries, lines, request).propose(count);
    }

    private List<FurtherReading> propose(int count) {
        List<FurtherReading> readings = new ArrayList<>();
        while (readings.size() < count) {
            Optional<FurtherReading> next = next();
            if (next.isEmpty()) {
                break;
            }
            readings.add(next.get());
            given.merge(next.get().submission(), 1, Integer::sum);
        }
        return withReaders(readings);
    }

    private Optional<FurtherReading> next() {
        return inOrder.stream()
                .filter(entry -> lines.stream().anyMatch(entry::crosses))
                .filter(entry -> given.getOrDefault(entry.submission(), 0) < readers(entry.submission()))
                .flatMap(entry -> lines.stream()
                        .filter(line -> line < inOrder.size() && entry.crosses(line))
                        .map(line -> reading(entry, line)))
                .filter(reading -> reading.settles() > 0)
                .max(Comparator.comparingDouble(FurtherReading::changes)
                        .thenComparing(FurtherReading::settles)
                        .thenComparing(FurtherReading::submission, Comparator.reverseOrder()));
    }

    private int readers(Id<Submission> submission) {
        int item = candidates.numberOf(submission);
        int readers = 0;
        for (byte mismatch : mismatches[item]) {
            readers += mismatch == Offers.NEVER ? 0 : 1;
        }
        return readers;
    }

    /** Against the first beyond the line for an entry above it, and against the last above it for one beyond. */
    private FurtherReading reading(EntryUncertainty entry, int line) {
        boolean above = places.get(entry.submission()) < line;
        EntryUncertainty rival = inOrder.get(above ? line : line - 1);
        int sheets = entry.readings() + given.getOrDefault(entry.submission(), 0);
        double gain = variance(entry) / (sheets + 1);
        double apart = Math.abs(entry.points() - rival.points());
        return new FurtherReading(
                entry.submission(),
                line,
                rival.submission(),
                gain == 0 ? 0 : gain / (variance(entry) + variance(rival)),
                gain == 0 ? 0 : NormalTail.below(-apart / StrictMath.sqrt(gain)),
                Optional.empty());
    }

    /** Of the estimate, once the sheets proposed so far are there. */
    private double variance(EntryUncertainty entry) {
        double sheets = entry.readings() + given.getOrDefault(entry.submission(), 0);
        return entry.sd() * entry.sd() * entry.readings() / sheets;
    }

    private List<FurtherReading> withReaders(List<FurtherReading> readings) {
        int[] wanted = new int[candidates.submissions()];
        readings.forEach(reading -> wanted[candidates.numberOf(reading.submission())]++);
        Offers offers =
                new Offers(mismatches, wanted, candidates.capacities(sitting.jurors(), request.most()), new BitSet[0]);
        Plan plan = EvenFlow.solve(offers).plan();
        List<FurtherReading> read = new ArrayList<>();
        BitSet[] left = new BitSet[wanted.length];
        for (int item = 0; item < left.length; item++) {
            left[item] = (BitSet) plan.of(item).clone();
        }
        for (FurtherReading reading : readings) {
            BitSet readers = left[candidates.numberOf(reading.submission())];
            int reader = readers.nextSetBit(0);
            read.add(reader < 0 ? reading : reading.by(candidates.juror(reader)));
            readers.clear(Math.max(0, reader), reader + 1);
        }
        return read;
    }
}
