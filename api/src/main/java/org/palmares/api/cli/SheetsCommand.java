package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.run.runners.SheetsRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares sheets EVENT}: prepares the jurors' score sheets: a workbook each, and pages to print. */
@Command(
        name = "sheets",
        description = {
            "Prépare les grilles des membres du jury : un classeur chacun, et de quoi imprimer.",
            "Prepares the jurors' score sheets: a workbook each, and pages to print."
        })
final class SheetsCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Option(
            names = "--round",
            paramLabel = "ROUND",
            description = {"un seul tour (sinon tous)", "one round only (otherwise all)"})
    private Optional<String> round = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier des grilles (sinon EVENT-sheets à côté, ou EVENT-sheets-ROUND)",
                "where the sheets go (otherwise EVENT-sheets beside it, or EVENT-sheets-ROUND)"
            })
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CommonOptions common;

    SheetsCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Path target = out.orElseGet(() -> Results.beside(event.folder(), "-sheets", round));
        return new Results(voice, common.language())
                .lay(
                        event.folder(),
                        target,
                        () -> new SheetsRunner().outcome(event.folder(), round, common.language()));
    }
}
