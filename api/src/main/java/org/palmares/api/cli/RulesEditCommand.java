package org.palmares.api.cli;

import java.util.concurrent.Callable;
import org.palmares.api.committee.Drafting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares rules edit EVENT PACK|FILE}: a working text, to be changed. */
@Command(
        name = "edit",
        description = {
            "Copie dans l'événement le texte en vigueur et ses cas, pour les modifier.",
            "Copies the text in force and its scenarios into the event, to be changed."
        },
        footer = {
            "%nÀ la place de PACK, un fichier .regles ou un tableau .csv ou .xlsx devient le texte de travail.",
            "%nInstead of PACK, a .regles file or a .csv or .xlsx table becomes the working text."
        })
final class RulesEditCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventAndPack of;

    @Option(
            names = "--replace",
            description = {
                "remplace le texte de travail qui est déjà là",
                "replaces the working text that is already there"
            })
    private boolean replace;

    @Mixin
    private ActOptions act;

    @Mixin
    private CommonOptions common;

    RulesEditCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(common.voice(world), Drafting.edit(of.event(), of.pack(), replace, act.moment()));
    }
}
