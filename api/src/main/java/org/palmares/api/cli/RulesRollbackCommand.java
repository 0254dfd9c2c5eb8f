package org.palmares.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.committee.Rollback;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares rules rollback EVENT PACK}: an earlier text is in force again, at once. */
@Command(
        name = "rollback",
        description = {
            "Remet tout de suite en vigueur un texte antérieur, relu et essayé de nouveau.",
            "Puts an earlier text in force again at once, read and tested again."
        })
final class RulesRollbackCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventAndPack of;

    @Option(
            names = "--to",
            paramLabel = "HASH",
            description = {
                "début de l'empreinte du texte (sinon celui d'avant le dernier)",
                "first digits of the text's hash (otherwise the one before the last)"
            })
    private Optional<String> to = Optional.empty();

    @Mixin
    private SignedOptions signed;

    @Mixin
    private ActOptions act;

    @Mixin
    private CommonOptions common;

    RulesRollbackCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(
                common.voice(world),
                Rollback.rollback(of.event(), of.pack(), to, signed.by(), signed.reason(), act.moment()));
    }
}
