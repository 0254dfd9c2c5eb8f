package org.palmares.api.cli;

import java.util.concurrent.Callable;
import org.palmares.api.committee.TextCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code palmares rules check}: are these texts sound, and what do they hold. */
@Command(
        name = "check",
        description = {
            "Lit des règles et dit ce qu'elles contiennent, ou ce qui ne va pas et où.",
            "Reads rules and says what they hold, or what is wrong and where."
        })
final class RulesCheckCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private TextsArgument texts;

    @Mixin
    private CommonOptions common;

    RulesCheckCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(common.voice(world), TextCheck.check(texts.all()));
    }
}
