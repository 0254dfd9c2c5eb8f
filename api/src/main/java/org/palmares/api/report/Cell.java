package org.palmares.api.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Text;

/** The content of one cell of a {@link ReportTable}. */
public sealed interface Cell {
    /** A text in the language of the table. */
    record Words(Text text) implements Cell {
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A code, the same in every language. */
    record Code(String value) implements Cell {
        public Code {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number; how many decimals are shown is the column's matter. */
    record Number(BigDecimal value) implements Cell {
        public Number {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
        public Day {
            Objects.requireNonNull(date, "date");
        }
    }

    /** A moment, to the second, in the event's time zone. */
    record Moment(LocalDateTime time) implements Cell {
        public Moment {
            Objects.requireNonNull(time, "time");
        }
    }

    /** Nothing: not zero, and not an empty text. */
    record Blank() implements Cell {}

    static Cell of(Text text) {
        return new Words(text);
    }

    /** A name or another text that is the same in both languages; a blank one is {@link Blank}. */
    static Cell of(String text) {
        return text.isBlank() ? blank() : new Words(Text.same(text));
    }

    static Cell of(Id<?> id) {
        return new Code(id.value());
    }

    static Cell code(String value) {
        return new Code(value);
    }

    static Cell of(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    static Cell of(BigDecimal value) {
        return new Number(value);
    }

    static Cell of(LocalDate date) {
        return new Day(date);
    }

    static Cell of(LocalDateTime time) {
        return new Moment(time);
    }

    static Cell blank() {
        return new Blank();
    }

    /** The cell, or a blank one. */
    static Cell orBlank(Optional<Cell> cell) {
        return cell.orElseGet(Cell::blank);
    }
}
