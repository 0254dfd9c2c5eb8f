package org.palmares.api.cli;

import org.palmares.api.run.EngineVersion;
import picocli.CommandLine.Command;

/** The root of the command line. */
@Command(
        name = "palmares",
        mixinStandardHelpOptions = true,
        version = "Palmarès " + EngineVersion.TEXT,
        description = {
            "Équipes, recevabilité, jurys et palmarès des hackathons et défis en santé.",
            "Teams, eligibility, juries and rankings of health hackathons and challenges."
        },
        footer = {
            "",
            "Codes de sortie / exit codes: 0 terminé, done; 1 une personne doit agir, a person is needed;",
            "2 données inutilisables, rien d'écrit; bad input, nothing written."
        })
final class Palmares {}
