package org.palmares.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.palmares.api.committee.TextCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code palmares rules check}: are these texts sound, and what do they hold. */
@Command(
        name = "check",
        description = {
            "Lit des règles et dit ce qu'elles contiennent, ou ce qui ne va pas et où.",
            "Reads rules and says what they hold, or what is wrong and where."
        })
final class RulesCheckCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|PACK",
            description = {
                "fichier .regles, dossier, événement, ou lot du programme par son nom",
                ".regles file, folder, event, or pack of the program by its name"
            })
    private List<String> texts = new ArrayList<>();

    @Mixin
    private CommonOptions common;

    RulesCheckCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(common.voice(world), TextCheck.check(texts));
    }
}
