package org.palmares.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.committee.Activation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares rules activate EVENT PACK}: an approved text judges the phases that open from a date on. */
@Command(
        name = "activate",
        description = {
            "Met en vigueur le texte approuvé, relu et essayé de nouveau.",
            "Puts the approved text in force, read and tested again."
        },
        footer = {
            "%nUne phase est jugée par le texte en vigueur quand elle ouvre ; rien ne change pour le passé.",
            "%nA phase is judged by the text in force when it opens; nothing changes for the past."
        })
final class RulesActivateCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventAndPack of;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = {
                "date d'entrée en vigueur dans le fuseau de l'événement, comme 2026-10-11 (sinon le moment de l'acte)",
                "date from which it holds in the event's zone, such as 2026-10-11 (otherwise the moment of the act)"
            })
    private Optional<String> from = Optional.empty();

    @Mixin
    private ActOptions act;

    @Mixin
    private CommonOptions common;

    RulesActivateCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(common.voice(world), Activation.activate(of.event(), of.pack(), from, act.moment()));
    }
}
