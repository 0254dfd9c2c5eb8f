package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.runners.FolderRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares run EVENT}: every stage that the folder's data allow. */
@Command(
        name = "run",
        description = {
            "Parcourt toutes les étapes que les données du dossier permettent.",
            "Runs every stage that the folder's data allow."
        })
final class RunCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier des résultats (sinon EVENT-results, à côté)",
                "where the results go (otherwise EVENT-results, beside it)"
            })
    private Optional<Path> out = Optional.empty();

    @Mixin
    private SearchOptions search;

    @Mixin
    private CommonOptions common;

    RunCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Path target = out.orElseGet(() -> Results.beside(event.folder(), "-results"));
        try (Interruption interruption = Interruption.watch()) {
            return new Results(voice, common.language())
                    .lay(event.folder(), target, () -> outcome(voice, interruption));
        }
    }

    private RunOutcome outcome(Voice voice, Interruption interruption) {
        RunOrder order = new RunOrder(search.seed(), search.clock(), search.evaluations());
        try (Narrator narrator = new Narrator(voice)) {
            return new FolderRunner().outcome(event.folder(), order, common.language(), narrator, interruption);
        }
    }
}
