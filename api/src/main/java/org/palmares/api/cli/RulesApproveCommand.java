package org.palmares.api.cli;

import java.util.concurrent.Callable;
import org.palmares.api.committee.Approval;
import org.palmares.api.committee.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares rules approve EVENT PACK}: a second person answers for exactly this text. */
@Command(
        name = "approve",
        description = {
            "Approuve le texte de travail, tel qu'il est : toute modification annule l'approbation.",
            "Approves the working text as it stands: any edit voids the approval."
        },
        footer = {
            "%nLes noms sont déclarés ; ce programme ne vérifie pas qui tape la commande.",
            "%nNames are declared; this program does not verify who types the command."
        })
final class RulesApproveCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventAndPack of;

    @Option(
            names = "--author",
            required = true,
            paramLabel = "NAME",
            description = {"qui a écrit le texte : une autre personne", "who wrote the text: another person"})
    private String author;

    @Mixin
    private SignedOptions signed;

    @Mixin
    private ActOptions act;

    @Mixin
    private CommonOptions common;

    RulesApproveCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Signature signature = new Signature(signed.by(), author, signed.reason());
        return Answers.tell(common.voice(world), Approval.approve(of.event(), of.pack(), signature, act.moment()));
    }
}
