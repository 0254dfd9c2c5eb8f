package org.palmares.engine.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The criteria of a round or a prize, in the order in which they are printed. */
public record Rubric(Id<Rubric> id, Text label, List<Criterion> criteria) {
    public Rubric {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        criteria = List.copyOf(criteria);
        Require.distinct(criteria, Criterion::id, "criteria of " + id);
        Require.that(totalWeight(criteria) > 0, "the weights of " + id + " must not all be zero", criteria);
    }

    public Optional<Criterion> find(Id<Criterion> criterion) {
        return criteria.stream().filter(each -> each.id().equals(criterion)).findFirst();
    }

    /** The criteria that enter the points. */
    public List<Criterion> counting() {
        return criteria.stream().filter(Criterion::counts).toList();
    }

    /** Whether any criterion says what its marks mean. */
    public boolean hasAnchors() {
        return criteria.stream().anyMatch(criterion -> !criterion.anchors().isEmpty());
    }

    /** Whether any criterion has a floor. */
    public boolean hasFloors() {
        return criteria.stream().anyMatch(criterion -> criterion.floor().isPresent());
    }

    /** The sum of the weights that enter the points, at least 1. */
    public int totalWeight() {
        return totalWeight(criteria);
    }

    private static int totalWeight(List<Criterion> criteria) {
        return criteria.stream()
                .filter(Criterion::counts)
                .mapToInt(Criterion::weight)
                .sum();
    }
}
