package org.palmares.api.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.committee.TextAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares rules analyse}: what can be seen in these texts without judging anybody. */
@Command(
        name = "analyse",
        description = {
            "Cherche les règles contradictoires, répétées, couvertes par une autre, échues ou sans cas.",
            "Looks for rules that contradict themselves, repeat or cover one another, have expired or are not tested."
        })
final class RulesAnalyseCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private TextsArgument texts;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description = {
                "moment où une règle est échue ou non (sinon, ce n'est pas demandé)",
                "moment at which a rule has expired or not (otherwise this is not asked)"
            })
    private Optional<Instant> at = Optional.empty();

    @Mixin
    private CommonOptions common;

    RulesAnalyseCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(common.voice(world), TextAnalysis.of(texts.all(), at));
    }
}
