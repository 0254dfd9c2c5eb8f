package org.palmares.engine.jury;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Submission;

/**
 * Jurors and submissions by number, in the order of ids, and how badly each pair of them matches: 1 outside the juror's
 * fields, {@link #LANGUAGE} besides for a language that the juror does not read, {@link Offers#NEVER} where recused.
 */
final class Candidates {
    /** Whoever cannot read a submission judges it worse than whoever works in another field. */
    private static final int LANGUAGE = 2;

    private final List<Juror> jurors;
    private final List<Submission> submissions;
    private final Map<Id<Juror>, Integer> jurorNumbers = new HashMap<>();
    private final Map<Id<Submission>, Integer> submissionNumbers = new HashMap<>();
    private final byte[][] mismatches;
    private final BitSet[] done;
    private final BitSet[] recused;

    Candidates(AssignmentRequest request) {
        this.jurors = request.jurors();
        this.submissions = request.submissions();
        jurors.forEach(juror -> jurorNumbers.put(juror.id(), jurorNumbers.size()));
        submissions.forEach(submission -> submissionNumbers.put(submission.id(), submissionNumbers.size()));
        // What somebody signed before being suspended counts no more.
        this.done = sets(request.work().done().stream()
                .filter(each -> !request.suspended().containsKey(each.juror()))
                .toList());
        this.recused = sets(request.recusals().stream()
                .map(each -> new Reading(each.juror(), each.submission()))
                .toList());
        BitSet[] spare = sets(request.perSubmission().isEmpty() ? request.work().spare() : List.of());
        this.mismatches = new byte[submissions.size()][];
        Map<Optional<Id<Category>>, Map<Optional<Language>, byte[]>> alike = new HashMap<>();
        for (int item = 0; item < mismatches.length; item++) {
            Submission submission = submissions.get(item);
            mismatches[item] = alike.computeIfAbsent(submission.category(), unseen -> new HashMap<>())
                    .computeIfAbsent(submission.language(), unseen -> row(submission))
                    .clone();
            recused[item].stream().forEach(barred(item));
            done[item].stream().forEach(barred(item));
            spare[item].stream().forEach(barred(item));
        }
    }

    private IntConsumer barred(int item) {
        return juror -> mismatches[item][juror] = Offers.NEVER;
    }

    private byte[] row(Submission submission) {
        byte[] row = new byte[jurors.size()];
        for (int juror = 0; juror < row.length; juror++) {
            int field = isExpert(jurors.get(juror), submission) ? 0 : 1;
            row[juror] = (byte) (field + (reads(jurors.get(juror), submission) ? 0 : LANGUAGE));
        }
        return row;
    }

    /** By submission, the jurors of readings; readings of strangers are left out. */
    final BitSet[] sets(List<Reading> readings) {
        BitSet[] sets = new BitSet[submissions.size()];
        for (int item = 0; item < sets.length; item++) {
            sets[item] = new BitSet(jurors.size());
        }
        for (Reading reading : readings) {
            Integer juror = jurorNumbers.get(reading.juror());
            Integer item = submissionNumbers.get(reading.submission());
            if (juror != null && item != null) {
                sets[item].set(juror);
            }
        }
        return sets;
    }

    int jurors() {
        return jurors.size();
    }

    int submissions() {
        return submissions.size();
    }

    Id<Juror> juror(int number) {
        return jurors.get(number).id();
    }

    Id<Submission> submission(int number) {
        return submissions.get(number).id();
    }

    int numberOf(Id<Submission> submission) {
        return submissionNumbers.get(submission);
    }

    /** Jurors whose sheet of a submission counts: handed in, and not recused since. */
    BitSet done(int submission) {
        BitSet counting = (BitSet) done[submission].clone();
        counting.andNot(recused[submission]);
        return counting;
    }

    /** The pairs that may still be given, to these jurors only. */
    byte[][] among(List<Juror> sitting) {
        boolean[] sits = new boolean[jurors.size()];
        sitting.forEach(juror -> sits[jurorNumbers.get(juror.id())] = true);
        byte[][] open = new byte[mismatches.length][];
        for (int item = 0; item < open.length; item++) {
            open[item] = mismatches[item].clone();
            for (int juror = 0; juror < sits.length; juror++) {
                open[item][juror] = sits[juror] ? open[item][juror] : Offers.NEVER;
            }
        }
        return open;
    }

    /** What each of these jurors takes at most; the others nothing. */
    int[] capacities(List<Juror> sitting, Map<Id<Juror>, Integer> most) {
        int[] capacities = new int[jurors.size()];
        Arrays.fill(capacities, 0);
        sitting.forEach(
                juror -> capacities[jurorNumbers.get(juror.id())] = most.getOrDefault(juror.id(), submissions.size()));
        return capacities;
    }

    Assignment assignment(int item, int juror, boolean isDone) {
        Juror reader = jurors.get(juror);
        Submission read = submissions.get(item);
        return new Assignment(new Reading(reader.id(), read.id()), isExpert(reader, read), reads(reader, read), isDone);
    }

    private static boolean isExpert(Juror juror, Submission submission) {
        return submission.category().map(juror.expertise()::contains).orElse(true);
    }

    private static boolean reads(Juror juror, Submission submission) {
        return submission.language().map(juror::reads).orElse(true);
    }
}
