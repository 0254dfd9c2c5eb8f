package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.report.Console;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.EngineVersion;
import org.palmares.api.run.runners.FolderRunner;
import org.palmares.api.serve.Server;
import org.palmares.api.serve.ServerConfig;
import org.palmares.api.store.CannotStartException;
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
            converter = SomePath.class,
            description = {"dossier des données (sinon ~/.palmares)", "where data are kept (otherwise ~/.palmares)"})
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Whole.Port.class,
            description = {"port, 0 pour un port libre (sinon 8080)", "port, 0 for a free one (otherwise 8080)"})
    private Long port = 8080L;

    @Mixin
    private CommonOptions common;

    ServeCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        Voice voice = common.voice(world);
        Path folder = data.orElse(Path.of(System.getProperty("user.home"), ".palmares"));
        ServerConfig config = ServerConfig.in(folder).withPort(port.intValue());
        try (Server server = Server.start(config, new FolderRunner(), EngineVersion.TEXT)) {
            tell(server, voice);
            UntilInterrupted.wait(server);
            return Exit.DONE;
        } catch (CannotStartException e) {
            return voice.refuse(e.problem());
        }
    }

    /** The link stands on a line of its own, so that a terminal can open it and a script can find it. */
    static void tell(Server server, Voice voice) {
        if (voice.json()) {
            voice.world().out().println(Speech.answering(server));
            return;
        }
        Console console = voice.out();
        console.say(
                Mark.DONE,
                new Text(
                        "Palmarès répond. Ouvrez ce lien : il contient un secret, valable jusqu'au prochain démarrage.",
                        "Palmarès answers. Open this link: it holds a secret, valid until the next start."));
        voice.world().out().println();
        voice.world().out().println("  " + server.tokenLink());
        voice.world().out().println();
        console.say(Mark.NONE, new Text("Ctrl-C pour arrêter.", "Ctrl-C to stop."));
    }
}
