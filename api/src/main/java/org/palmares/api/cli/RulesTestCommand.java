package org.palmares.api.cli;

import java.util.concurrent.Callable;
import org.palmares.api.committee.TextCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code palmares rules test}: what do the scenarios beside these texts show, and what does nothing show. */
@Command(
        name = "test",
        description = {
            "Essaie les règles sur leurs cas, et nomme les phrases qu'aucun cas ne couvre.",
            "Tries rules on their scenarios, and names the sentences that none covers."
        })
final class RulesTestCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private TextsArgument texts;

    @Mixin
    private CommonOptions common;

    RulesTestCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(common.voice(world), TextCheck.test(texts.all()));
    }
}
