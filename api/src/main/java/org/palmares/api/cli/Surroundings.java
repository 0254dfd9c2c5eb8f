package org.palmares.api.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.palmares.engine.domain.Language;

/**
 * What a command needs of the world outside, and its only door to it.
 *
 * @param out where results are told
 * @param err where progress and problems are told
 * @param terminal whether a person watches: colour and a live line only then
 * @param language the language of whoever typed the command
 * @param home the folder of the installation, in which the samples stand
 */
public record Surroundings(PrintStream out, PrintStream err, boolean terminal, Language language, Path home) {
    public Surroundings {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(home, "home");
    }
}
