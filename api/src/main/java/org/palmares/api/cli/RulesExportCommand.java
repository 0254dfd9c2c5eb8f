package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.committee.RuleExport;
import org.palmares.engine.domain.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code palmares rules export EVENT DIR}: every text by its hash, to keep or to hand over. */
@Command(
        name = "export",
        description = {
            "Copie tous les textes en vigueur, ou qui l'ont été, par leur empreinte, avec les listes.",
            "Copies every text that is or was in force, by its hash, with the lists."
        })
final class RulesExportCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(
            index = "0",
            paramLabel = "EVENT",
            converter = SomePath.class,
            description = {"dossier de l'événement", "the event's folder"})
    private Path event;

    @Parameters(
            index = "1",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {"dossier à écrire", "folder to write"})
    private Path target;

    @Mixin
    private ActOptions act;

    @Mixin
    private CommonOptions common;

    RulesExportCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Optional<Problem> misplaced = Results.misplaced(event, target);
        return misplaced.isPresent()
                ? voice.refuse(misplaced.get())
                : Answers.tell(voice, RuleExport.export(event, target, act.moment()));
    }
}
