package org.palmares.engine.scoring.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What each rater gave each unit, with gaps. Immutable, thread-safe.
 *
 * @param rows one per unit, with one cell per rater; all rows are equally long
 */
public record Ratings(List<List<OptionalDouble>> rows) {
    public Ratings {
        rows = rows.stream().map(List::copyOf).toList();
        for (List<OptionalDouble> row : rows) {
            if (row.size() != rows.get(0).size()) {
                throw new IllegalArgumentException("rows must be equally long, found: " + row);
            }
            for (OptionalDouble cell : row) {
                Objects.requireNonNull(cell, "cell");
            }
        }
    }

    /** Ratings without gaps. */
    public static Ratings complete(List<List<Double>> rows) {
        return new Ratings(rows.stream()
                .map(row -> row.stream().map(OptionalDouble::of).toList())
                .toList());
    }

    public int units() {
        return rows.size();
    }

    public int raters() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    /** Whether every rater rated every unit, with at least two of both. */
    public boolean isComplete() {
        return units() > 1
                && raters() > 1
                && rows.stream().allMatch(row -> row.stream().allMatch(OptionalDouble::isPresent));
    }

    /** The values given to each unit, gaps left out. */
    List<List<Double>> given() {
        List<List<Double>> given = new ArrayList<>();
        for (List<OptionalDouble> row : rows) {
            given.add(row.stream()
                    .filter(OptionalDouble::isPresent)
                    .map(OptionalDouble::getAsDouble)
                    .toList());
        }
        return given;
    }

    void requireComplete() {
        if (!isComplete()) {
            throw new IllegalArgumentException("ratings must be complete, at least two by two, found: " + rows);
        }
    }
}
