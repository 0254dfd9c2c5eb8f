package org.palmares.api.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.run.runners.JuryRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares jury EVENT}: who judges what. */
@Command(
        name = "jury",
        description = {
            "Attribue les projets aux jurés, et les mentors aux équipes.",
            "Assigns submissions to jurors, and mentors to teams."
        })
final class JuryCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Option(
            names = "--round",
            paramLabel = "R",
            description = {
                "un seul tour (sinon tous ceux dont les projets sont connus)",
                "one round only (otherwise all whose submissions are known)"
            })
    private Optional<String> round = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier des tableaux (sinon EVENT-jury à côté, ou EVENT-jury-ROUND)",
                "where the tables go (otherwise EVENT-jury beside it, or EVENT-jury-ROUND)"
            })
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "T",
            converter = Moment.class,
            description = {"l'heure à laquelle juger les règles", "the hour at which rules are judged"})
    private Optional<Instant> at = Optional.empty();

    @Mixin
    private CommonOptions common;

    JuryCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Path target = out.orElseGet(() -> Results.beside(event.folder(), "-jury", round));
        return new Results(voice, common.language())
                .lay(
                        event.folder(),
                        target,
                        () -> new JuryRunner().outcome(event.folder(), round, at, common.language()));
    }
}
