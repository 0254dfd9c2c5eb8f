package org.palmares.api.cli;

import picocli.CommandLine.Option;

/** Who answers for an act, and why. */
final class SignedOptions {
    @Option(
            names = "--as",
            required = true,
            paramLabel = "NAME",
            description = {
                "qui le décide ; le nom est déclaré, et imprimé",
                "who decides it; the name is declared, and printed"
            })
    private String by;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = {"pourquoi, en une ligne ; le motif est imprimé", "why, on one line; the reason is printed"})
    private String reason;

    String by() {
        return by;
    }

    String reason() {
        return reason;
    }
}
