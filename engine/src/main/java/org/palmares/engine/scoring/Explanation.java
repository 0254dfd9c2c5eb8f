package org.palmares.engine.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an entry's points are made of: mean + correction + shrinkage, then the share carried over.
 *
 * @param mean the plain mean of its sheets
 * @param meanRank its rank by the plain mean alone, among the entries that are ranked
 * @param correction what levelling its jurors adds
 * @param shrinkage what drawing it towards the mean of all adds
 * @param carriedOver empty where the round carries nothing over
 * @param criteria in the order of the rubric; criteria that nobody marked are left out
 * @param jurors one per sheet that counts, in the order of ids
 */
public record Explanation(
        Points mean,
        int meanRank,
        Points correction,
        Points shrinkage,
        Optional<CarriedOver> carriedOver,
        List<CriterionPart> criteria,
        List<JurorPart> jurors) {
    public Explanation {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(correction, "correction");
        Objects.requireNonNull(shrinkage, "shrinkage");
        Objects.requireNonNull(carriedOver, "carriedOver");
        criteria = List.copyOf(criteria);
        jurors = List.copyOf(jurors);
    }

    /** The points that these parts make. */
    public Points points() {
        Points own = mean.plus(correction).plus(shrinkage);
        return carriedOver.map(carried -> carried.mixedWith(own)).orElse(own);
    }
}
