package org.palmares.engine.scoring;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * What verdicts keep out of a ranking, each with its reason.
 *
 * @param submissions entries that are not ranked
 * @param jurors jurors whose sheets do not count
 * @param recusals pairs whose sheet does not count
 * @param leftOut sheets that did not count when their round was closed
 */
public record Exclusions(
        SortedMap<Id<Submission>, Text> submissions,
        SortedMap<Id<Juror>, Text> jurors,
        List<Recusal> recusals,
        SortedSet<Sheet> leftOut) {
    public static final Exclusions NONE = new Exclusions(new TreeMap<>(), new TreeMap<>(), List.of(), new TreeSet<>());

    /** The sheet of a juror for an entry. */
    public record Sheet(Id<Submission> submission, Id<Juror> juror) implements Comparable<Sheet> {
        private static final Comparator<Sheet> ORDER =
                Comparator.comparing(Sheet::submission).thenComparing(Sheet::juror);

        public Sheet {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(juror, "juror");
        }

        @Override
        public int compareTo(Sheet other) {
            return ORDER.compare(this, other);
        }
    }

    public Exclusions {
        submissions = Collections.unmodifiableSortedMap(new TreeMap<>(submissions));
        jurors = Collections.unmodifiableSortedMap(new TreeMap<>(jurors));
        recusals = recusals.stream().sorted().toList();
        leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
    }

    /**
     * The same for a round that is closed: which sheets count was settled then, and who is suspended since takes no sheet out
     * of it; a recusal does.
     */
    public Exclusions closed(SortedSet<Sheet> leftOut) {
        SortedMap<Id<Juror>, Text> then = new TreeMap<>(jurors);
        then.keySet()
                .removeIf(juror ->
                        leftOut.stream().noneMatch(sheet -> sheet.juror().equals(juror)));
        return new Exclusions(submissions, then, recusals, leftOut);
    }

    /** Whether a juror takes no part for an entry: recused of it, or out altogether. */
    public boolean keepsApart(Id<Juror> juror, Id<Submission> submission) {
        return jurors.containsKey(juror) || recusal(juror, submission).isPresent();
    }

    Optional<Recusal> recusal(Id<Juror> juror, Id<Submission> submission) {
        return recusals.stream()
                .filter(each -> each.juror().equals(juror) && each.submission().equals(submission))
                .findFirst();
    }
}
