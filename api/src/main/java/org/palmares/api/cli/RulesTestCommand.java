package org.palmares.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.palmares.api.committee.TextCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code palmares rules test}: what do the scenarios beside these texts show, and what does nothing show. */
@Command(
        name = "test",
        description = {
            "Essaie les règles sur leurs cas, et nomme les phrases qu'aucun cas ne couvre.",
            "Tries rules on their scenarios, and names the sentences that none covers."
        })
final class RulesTestCommand implements Callable<Integer> {
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

    RulesTestCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(common.voice(world), TextCheck.test(texts));
    }
}
