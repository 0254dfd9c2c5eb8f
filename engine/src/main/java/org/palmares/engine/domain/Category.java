package org.palmares.engine.domain;

import java.util.Objects;

/** What a prize or a cut groups submissions by (a theme, a division). */
public record Category(Id<Category> id, Text label) {
    public Category {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
