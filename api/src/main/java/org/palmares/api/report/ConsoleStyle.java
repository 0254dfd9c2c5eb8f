package org.palmares.api.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * What the place where text appears can show.
 *
 * @param live whether it is a terminal, on which a line may be written over
 * @param colours whether it shows colours
 * @param charset in which the bytes are written: a character that it lacks gets a plain stand-in
 * @param width characters a line, 20 to 1,000
 */
public record ConsoleStyle(boolean live, boolean colours, Charset charset, int width) {
    public ConsoleStyle {
        Objects.requireNonNull(charset, "charset");
        Check.that(width >= 20 && width <= 1_000, "width must be 20 to 1000", width);
    }

    /** A terminal; {@code noColor} is the environment variable NO_COLOR, which takes colours away when not empty. */
    public static ConsoleStyle terminal(Charset charset, int width, Optional<String> noColor) {
        boolean colours = noColor.filter(value -> !value.isEmpty()).isEmpty();
        return new ConsoleStyle(true, colours, charset, width);
    }

    /** A file or a pipe: no colours, nothing written over, marks in plain ASCII. */
    public static ConsoleStyle plain() {
        return new ConsoleStyle(false, false, StandardCharsets.UTF_8, 100);
    }
}
