package org.palmares.api.event.roster;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.table.CellText;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.TimeWindow;

/** Reads the answer to one of the event's attributes; empty for what its type does not accept. Pure functions. */
final class AttributeReader {

    private static final int LONGEST_NUMBER = 30;

    private AttributeReader() {}

    static Optional<AttributeValue> read(Attribute attribute, String text, ZoneId zone) {
        Attribute.Type type = attribute.type();
        Optional<AttributeValue> value = Optional.empty();
        if (type instanceof Attribute.NumberType) {
            value = number(text);
        } else if (type instanceof Attribute.CodeType code) {
            value = code(code.codes(), text).map(AttributeValue.CodeValue::new);
        } else if (type instanceof Attribute.SetType set) {
            value = set(set.codes(), text);
        } else if (type instanceof Attribute.SlotsType) {
            value = slots(text, zone);
        }
        return value.filter(type::accepts);
    }

    private static Optional<AttributeValue> number(String text) {
        String plain = text.replace(" ", "").replace(',', '.').replaceFirst("(?i)(ans|an|years|year)$", "");
        return plain.matches("[+-]?\\d+(\\.\\d+)?") && plain.length() <= LONGEST_NUMBER
                ? Optional.of(new AttributeValue.NumberValue(new BigDecimal(plain)))
                : Optional.empty();
    }

    private static Optional<String> code(List<String> codes, String text) {
        return codes.stream()
                .filter(code -> CellText.key(code).equals(CellText.key(text)))
                .findFirst();
    }

    private static Optional<AttributeValue> set(List<String> codes, String text) {
        List<String> found = new ArrayList<>();
        for (String part : text.split("[;,|\\n]")) {
            Optional<String> code = code(codes, part);
            if (code.isEmpty() && !part.isBlank()) {
                return Optional.empty();
            }
            code.ifPresent(found::add);
        }
        return Optional.of(new AttributeValue.SetValue(found));
    }

    /** {@code 2026-10-09T18:00/2026-10-09T22:00}, several separated by a vertical bar. */
    private static Optional<AttributeValue> slots(String text, ZoneId zone) {
        try {
            List<TimeWindow> windows =
                    Stream.of(text.split("\\|")).map(part -> window(part, zone)).toList();
            return Optional.of(new AttributeValue.SlotsValue(windows));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static TimeWindow window(String text, ZoneId zone) {
        String[] ends = text.strip().split("/");
        if (ends.length != 2) {
            throw new IllegalArgumentException("a window has two ends: " + text);
        }
        return new TimeWindow(instant(ends[0], zone), instant(ends[1], zone));
    }

    private static Instant instant(String text, ZoneId zone) {
        return LocalDateTime.parse(text.strip().replace(' ', 'T')).atZone(zone).toInstant();
    }
}
