package org.palmares.api.event.yaml;

import java.util.Optional;
import org.palmares.engine.domain.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The parser's marks, counted from 0, as places, counted from 1. */
final class Marks {
    private Marks() {}

    static Place place(String file, Optional<Mark> mark) {
        return mark.map(at -> Place.of(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> Place.of(file));
    }
}
