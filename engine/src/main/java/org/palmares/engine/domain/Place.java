package org.palmares.engine.domain;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where something was found: a file of the event folder and, where known, a line and a column, both counted from 1.
 */
public record Place(String file, OptionalInt line, OptionalInt column) {
    public Place {
        Objects.requireNonNull(file, "file");
        line.ifPresent(number -> Require.atLeast(1, number, "line"));
        column.ifPresent(number -> Require.atLeast(1, number, "column"));
    }

    public static Place of(String file) {
        return new Place(file, OptionalInt.empty(), OptionalInt.empty());
    }

    public static Place of(String file, int line) {
        return new Place(file, OptionalInt.of(line), OptionalInt.empty());
    }

    public static Place of(String file, int line, int column) {
        return new Place(file, OptionalInt.of(line), OptionalInt.of(column));
    }

    /** The same place of a file in a folder, whose name ends with a slash; of none, itself. */
    public Place inside(String folder) {
        return new Place(folder + file, line, column);
    }

    /** {@code file:line:column}, as far as known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        line.ifPresent(number -> text.append(':').append(number));
        column.ifPresent(number -> text.append(':').append(number));
        return text.toString();
    }
}
