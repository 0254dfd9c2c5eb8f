package org.palmares.api.cli;

import org.palmares.api.run.EngineVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The root of the command line. */
@Command(
        name = "palmares",
        version = "Palmarès " + EngineVersion.TEXT,
        description = {
            "Équipes, recevabilité, jurys et palmarès des hackathons et défis en santé.",
            "Teams, eligibility, juries and rankings of health hackathons and challenges."
        },
        footer = {
            "%nL'aide d'une commande : palmares run --help%n%nCodes de sortie : 0 terminé ; 1 terminé, mais une personne"
                    + " doit agir ; 2 données ou commande inutilisables, rien n'est écrit.",
            "%nHelp on one command: palmares run --help%n%nExit codes: 0 done; 1 done, but a person is needed; 2 input"
                    + " or command not usable, nothing written."
        })
final class Palmares {
    @Mixin
    HelpOption help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = {"la version", "the version"})
    boolean version;
}
