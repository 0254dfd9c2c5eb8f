package org.palmares.engine.scoring.mixed;

/**
 * Where marks differ: between entries, between jurors, and for no such reason. Variances, at least 0; the residual one
 * above 0.
 */
public record VarianceComponents(double entry, double juror, double residual) {
    public VarianceComponents {
        if (!(entry >= 0 && juror >= 0 && residual > 0)) {
            throw new IllegalArgumentException(
                    "variances must not be negative, found: " + entry + ", " + juror + ", " + residual);
        }
    }
}
