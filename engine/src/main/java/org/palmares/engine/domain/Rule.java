package org.palmares.engine.domain;

import java.util.Objects;

/** What a finding says of the rule that hit: its id, its title and the text it rests on. */
public record Rule(Id<Rule> id, Text title, Basis basis) {
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(basis, "basis");
    }
}
