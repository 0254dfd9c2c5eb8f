package org.palmares.api.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Language;

/**
 * What a command needs of the world outside, and its only door to it.
 *
 * @param out where results are told
 * @param err where progress and problems are told
 * @param terminal whether a person watches: colour and a live line only then
 * @param charset in which both are written
 * @param width characters a line of the terminal
 * @param noColor the environment's NO_COLOR
 * @param language the language of whoever typed the command
 * @param home the folder of the installation, in which the samples stand
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Charset charset,
        int width,
        Optional<String> noColor,
        Language language,
        Path home) {
    public Surroundings {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(noColor, "noColor");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(home, "home");
    }
}
