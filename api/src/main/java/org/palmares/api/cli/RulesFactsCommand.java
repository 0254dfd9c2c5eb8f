package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.run.runners.ProjectSheetRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares rules facts EVENT}: what the rules ask of submissions, on a sheet that teams fill in. */
@Command(
        name = "facts",
        description = {
            "Prépare la fiche projet : douze questions au plus, à imprimer ou à remplir, que les règles demandent.",
            "Prepares the project sheet: twelve questions at most, to print or fill in, that the rules ask."
        })
final class RulesFactsCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier de la fiche (sinon EVENT-facts, à côté)",
                "where the sheet goes (otherwise EVENT-facts, beside it)"
            })
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CommonOptions common;

    RulesFactsCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Path target = out.orElseGet(() -> Results.beside(event.folder(), "-facts"));
        return new Results(voice, common.language())
                .lay(event.folder(), target, () -> new ProjectSheetRunner().outcome(event.folder(), common.language()));
    }
}
