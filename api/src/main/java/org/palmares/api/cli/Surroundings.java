package org.palmares.api.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;

/**
 * What a command needs of the world outside, and its only door to it.
 *
 * @param out where results are told
 * @param outStyle what shows there: colour only where a person watches
 * @param err where progress and problems are told
 * @param errStyle what shows there, a live line only where a person watches
 * @param language the language of whoever typed the command
 * @param home the folder of the installation, in which the samples stand
 */
public record Surroundings(
        PrintStream out, ConsoleStyle outStyle, PrintStream err, ConsoleStyle errStyle, Language language, Path home) {
    public Surroundings {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(outStyle, "outStyle");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(errStyle, "errStyle");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(home, "home");
    }
}
