package org.palmares.engine.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
 */
public record Exclusions(
        SortedMap<Id<Submission>, Text> submissions, SortedMap<Id<Juror>, Text> jurors, List<Recusal> recusals) {
    public static final Exclusions NONE = new Exclusions(new TreeMap<>(), new TreeMap<>(), List.of());

    public Exclusions {
        submissions = Collections.unmodifiableSortedMap(new TreeMap<>(submissions));
        jurors = Collections.unmodifiableSortedMap(new TreeMap<>(jurors));
        recusals = recusals.stream().sorted().toList();
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
