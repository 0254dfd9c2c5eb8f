package org.palmares.engine.scoring.agreement;

/**
 * The intraclass correlation where not every juror marked every entry, from variances that were fitted to the marks that
 * there are: that of one juror is E / (E + J + R), that of a mean of k jurors E / (E + (J + R) / k), with the variances E
 * between entries, J between jurors and R of the rest, and k the harmonic mean of the numbers of sheets [1]. Of a complete
 * table these are ICC(2,1) and ICC(2,k).
 *
 * <p>[1] D. ten Hove, T. D. Jorgensen, L. A. van der Ark, "Updated guidelines on selecting an intraclass correlation
 * coefficient for interrater reliability, with applications to incomplete observational designs", Psychological Methods
 * 29, 2024.
 *
 * @param agreement of one juror, from 0 to 1
 * @param agreementMean of the mean of an entry's jurors, from 0 to 1
 */
public record PartialIntraclass(double agreement, double agreementMean) {
    /**
     * From variances.
     *
     * @param sheets how many sheets an entry has, the harmonic mean over entries; at least 1
     */
    public static PartialIntraclass of(double entries, double jurors, double rest, double sheets) {
        return new PartialIntraclass(
                entries / (entries + jurors + rest), entries / (entries + (jurors + rest) / sheets));
    }
}
