package org.palmares.api.cli;

import java.util.concurrent.Callable;
import org.palmares.api.committee.Drafting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code palmares rules edit EVENT PACK}: a copy of the text in force, to be changed. */
@Command(
        name = "edit",
        description = {
            "Copie dans l'événement le texte en vigueur et ses cas, pour les modifier.",
            "Copies the text in force and its scenarios into the event, to be changed."
        })
final class RulesEditCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventAndPack of;

    @Mixin
    private ActOptions act;

    @Mixin
    private CommonOptions common;

    RulesEditCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(common.voice(world), Drafting.edit(of.event(), of.pack(), act.moment()));
    }
}
