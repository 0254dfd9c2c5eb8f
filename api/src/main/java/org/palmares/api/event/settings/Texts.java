package org.palmares.api.event.settings;

import java.util.List;
import java.util.Locale;
import org.palmares.api.event.yaml.At;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Text;

/** Small values of a tree that has passed every check. */
final class Texts {
    private Texts() {}

    /** A text in two languages: one language stands in for the other, a plain text for both. */
    static Text text(At at, String key) {
        At text = at.at(key);
        String fr = text.findText().or(() -> text.findText("fr")).orElseGet(() -> text.text("en"));
        return new Text(fr, text.findText().or(() -> text.findText("en")).orElse(fr));
    }

    static <T> List<Id<T>> ids(At at, String key) {
        return at.at(key).texts().stream().map(Id::<T>of).toList();
    }

    /** The constant that a code names: {@code prize-giving} is PRIZE_GIVING. */
    static <E extends Enum<E>> E code(At at, String key, Class<E> type) {
        return constant(at.text(key), type);
    }

    static <E extends Enum<E>> E code(At at, String key, Class<E> type, E otherwise) {
        return at.findText(key).map(code -> constant(code, type)).orElse(otherwise);
    }

    private static <E extends Enum<E>> E constant(String code, Class<E> type) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
