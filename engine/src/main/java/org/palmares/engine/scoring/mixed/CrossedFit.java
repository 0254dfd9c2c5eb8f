package org.palmares.engine.scoring.mixed;

import java.util.List;
import java.util.Objects;

/**
 * The model y = track + entry + juror + rest fitted to marks.
 *
 * @param criterion minus twice the logarithm of the restricted likelihood, with all constants
 * @param tracks estimated level of each track
 * @param entries predicted difference of each entry from its track
 * @param jurors predicted difference of each juror from the jury: above 0 the juror gives more
 */
public record CrossedFit(
        VarianceComponents variances,
        double criterion,
        List<Double> tracks,
        List<Double> entries,
        List<Double> jurors) {
    public CrossedFit {
        Objects.requireNonNull(variances, "variances");
        tracks = List.copyOf(tracks);
        entries = List.copyOf(entries);
        jurors = List.copyOf(jurors);
    }
}
