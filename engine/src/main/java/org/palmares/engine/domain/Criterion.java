package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that jurors mark.
 *
 * @param weight a whole number, at least 0; shares are taken over the criteria that count
 * @param scale the marks that may be given
 * @param floor the lowest mean mark of the jury with which an entry stays in, if any
 * @param counts whether it enters the points
 * @param anchors what a mark means, by mark
 */
public record Criterion(
        Id<Criterion> id,
        Text label,
        int weight,
        Scale scale,
        Optional<BigDecimal> floor,
        boolean counts,
        SortedMap<BigDecimal, Text> anchors) {
    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Require.atLeast(0, weight, "weight");
        Objects.requireNonNull(scale, "scale");
        anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
        for (BigDecimal mark : anchors.keySet()) {
            Require.that(scale.accepts(mark), "an anchor of " + id + " must be on the scale", mark);
        }
        if (floor.isPresent()) {
            BigDecimal lowest = floor.get();
            boolean within = lowest.compareTo(scale.min()) >= 0 && lowest.compareTo(scale.max()) <= 0;
            Require.that(within, "the floor of " + id + " must be on the scale", lowest);
        }
    }
}
