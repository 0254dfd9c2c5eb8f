package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.report.Console;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.EngineVersion;
import org.palmares.api.run.FolderRunner;
import org.palmares.api.serve.Server;
import org.palmares.api.serve.ServerConfig;
import org.palmares.api.store.CannotStartException;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares serve}: the service, on this machine only, until it is interrupted. */
@Command(
        name = "serve",
        description = {
            "Ouvre le service sur cette machine, jusqu'à Ctrl-C.",
            "Opens the service on this machine, until Ctrl-C."
        })
final class ServeCommand implements Callable<Integer> {
    private final Surroundings world;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "dossier des données (sinon ~/.palmares) / where data are kept (otherwise ~/.palmares)")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "port, 0 pour un port libre (sinon 8080) / port, 0 for a free one (otherwise 8080)")
    private int port = 8080;

    @Mixin
    private CommonOptions common;

    ServeCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        Language language = common.language().orElse(world.language());
        if (port < 0 || port > 65_535) {
            console(language).say(Mark.ERROR, new Text("--port : attendu 0 à 65535.", "--port: expected 0 to 65535."));
            return Exit.BAD_INPUT;
        }
        Path folder = data.orElse(Path.of(System.getProperty("user.home"), ".palmares"));
        ServerConfig config = ServerConfig.in(folder).withPort(port);
        try (Server server = Server.start(config, new FolderRunner(), EngineVersion.TEXT)) {
            tell(server, console(language), world);
            UntilInterrupted.wait(server);
            return Exit.DONE;
        } catch (CannotStartException e) {
            new Console(world.err(), Narrator.style(world), language).problems(List.of(e.problem()));
            return Exit.BAD_INPUT;
        }
    }

    /** The link stands on a line of its own, so that a terminal can open it and a script can find it. */
    static void tell(Server server, Console console, Surroundings world) {
        console.say(
                Mark.DONE,
                new Text(
                        "Palmarès répond. Ouvrez ce lien : il contient un secret, valable jusqu'au prochain démarrage.",
                        "Palmarès answers. Open this link: it holds a secret, valid until the next start."));
        world.out().println();
        world.out().println("  " + server.tokenLink());
        world.out().println();
        console.say(Mark.NONE, new Text("Ctrl-C pour arrêter.", "Ctrl-C to stop."));
    }

    private Console console(Language language) {
        return new Console(world.out(), Narrator.style(world), language);
    }
}
