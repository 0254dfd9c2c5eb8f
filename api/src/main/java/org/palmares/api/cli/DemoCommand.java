package org.palmares.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.palmares.api.report.Console;
import org.palmares.api.run.EngineVersion;
import org.palmares.api.run.FolderRunner;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.serve.Server;
import org.palmares.api.serve.ServerConfig;
import org.palmares.api.store.CannotStartException;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares demo}: the first sample event end to end on a copy, then the service with it. */
@Command(
        name = "demo",
        description = {
            "Mène l'événement d'exemple de bout en bout sur une copie, puis l'ouvre dans le service.",
            "Takes the sample event end to end on a copy, then opens it in the service."
        })
final class DemoCommand implements Callable<Integer> {
    private static final String SAMPLE = "nuit_des_donnees";

    private final Surroundings world;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "dossier de la démonstration (sinon palmares-demo) / its folder (otherwise palmares-demo)")
    private Path folder = Path.of("palmares-demo");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "port du service, 0 pour un port libre / port of the service, 0 for a free one")
    private int port;

    @Mixin
    private CommonOptions common;

    DemoCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path sample = world.home().resolve("samples").resolve("events").resolve(SAMPLE);
        if (!Files.isDirectory(sample)) {
            console(world.err()).problems(List.of(noSample(sample)));
            return Exit.BAD_INPUT;
        }
        Path event = folder.toAbsolutePath().normalize().resolve(SAMPLE);
        copy(sample, event);
        int told = run(event);
        return told == Exit.BAD_INPUT ? told : serve(event);
    }

    private int run(Path event) {
        try (Narrator narrator = new Narrator(world, common)) {
            RunOutcome outcome =
                    new FolderRunner().outcome(event, RunOrder.DEFAULT, Optional.of(language()), narrator, () -> false);
            return new Results(world, common).lay(outcome, Results.beside(event));
        }
    }

    private int serve(Path event) throws InterruptedException {
        ServerConfig config = ServerConfig.in(
                        folder.toAbsolutePath().normalize().resolve("data"))
                .withPort(port);
        try (Server server = Server.start(config, new FolderRunner(), EngineVersion.TEXT)) {
            Guest.bring(server, event);
            ServeCommand.tell(server, console(world.out()), world);
            UntilInterrupted.wait(server);
            return Exit.DONE;
        } catch (CannotStartException e) {
            console(world.err()).problems(List.of(e.problem()));
            return Exit.BAD_INPUT;
        }
    }

    /** A fresh copy each time: what the demonstration shows is the sample, whatever was tried before. */
    private static void copy(Path from, Path to) {
        try {
            deleteAll(to);
            try (Stream<Path> walk = Files.walk(from)) {
                for (Path source : walk.toList()) {
                    Path target = to.resolve(from.relativize(source).toString());
                    if (Files.isDirectory(source)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(source, target);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Problem noSample(Path sample) {
        return Problem.error(
                Place.of(sample.toString()),
                "SAMPLE_MISSING",
                new Text(
                        "l'événement d'exemple n'est pas là. Lancez ./palmares demo depuis le dossier de Palmarès.",
                        "the sample event is not there. Run ./palmares demo from the folder of Palmarès."));
    }

    private Language language() {
        return common.language().orElse(world.language());
    }

    private Console console(Appendable to) {
        return new Console(to, Narrator.style(world), language());
    }
}
