package org.palmares.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.EngineVersion;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.runners.FolderRunner;
import org.palmares.api.serve.Server;
import org.palmares.api.serve.ServerConfig;
import org.palmares.api.store.CannotStartException;
import org.palmares.api.store.DataFolder;
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
            converter = SomePath.class,
            description = {"dossier de la démonstration (sinon palmares-demo)", "its folder (otherwise palmares-demo)"})
    private Path folder = Path.of("palmares-demo");

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Whole.Port.class,
            description = {"port du service, 0 pour un port libre", "port of the service, 0 for a free one"})
    private Long port = 0L;

    @Mixin
    private SpokenOptions spoken;

    DemoCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path sample = world.home().resolve("samples").resolve("events").resolve(SAMPLE);
        Voice voice = spoken.voice(world);
        if (!Files.isDirectory(sample)) {
            return voice.refuse(noSample(sample));
        }
        Path event = folder.toAbsolutePath().normalize().resolve(SAMPLE);
        Optional<Problem> refused = refusal();
        if (refused.isPresent()) {
            return voice.refuse(refused.get());
        }
        copyOnce(sample, event, voice);
        int told = new Results(voice, spoken.language())
                .lay(event, Results.beside(event, "-results"), () -> run(event, voice));
        return told == Exit.BAD_INPUT ? told : serve(event, voice);
    }

    /** Why the service could not start afterwards; better known before the run. */
    private Optional<Problem> refusal() {
        try (DataFolder free = DataFolder.open(data())) {
            return Files.isWritable(free.path()) ? Optional.empty() : Optional.of(inTheWay());
        } catch (CannotStartException e) {
            return Optional.of(inTheWay());
        }
    }

    private Path data() {
        return folder.toAbsolutePath().normalize().resolve("data");
    }

    private RunOutcome run(Path event, Voice voice) {
        try (Narrator narrator = new Narrator(voice)) {
            return new FolderRunner()
                    .outcome(event, RunOrder.DEFAULT, Optional.of(voice.language()), narrator, () -> false);
        }
    }

    private int serve(Path event, Voice voice) throws InterruptedException {
        ServerConfig config = ServerConfig.in(data()).withPort(port.intValue());
        try (Server server = Server.start(config, new FolderRunner(), EngineVersion.TEXT)) {
            Guest.bring(server, event);
            ServeCommand.tell(server, voice);
            UntilInterrupted.wait(server);
            return Exit.DONE;
        } catch (CannotStartException e) {
            return voice.refuse(e.problem());
        }
    }

    /** A copy that stands already is taken as it is: somebody may have worked in it. */
    private static void copyOnce(Path sample, Path event, Voice voice) {
        if (Files.exists(event)) {
            voice.err().say(Mark.NONE, kept(event));
            return;
        }
        try {
            Files.createDirectories(event.getParent());
            Path half = Files.createTempDirectory(event.getParent(), ".copy-");
            copy(sample, half.resolve(SAMPLE));
            Files.move(half.resolve(SAMPLE), event);
            Files.delete(half);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path source : walk.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(source));
                }
            }
        }
    }

    private static Text kept(Path event) {
        return new Text(
                event + " existe déjà et est pris tel quel ; supprimez-le pour repartir de l'exemple.",
                event + " exists already and is taken as it is; delete it to start from the sample again.");
    }

    private Problem inTheWay() {
        return Problem.error(
                Place.of(folder.toString()),
                "DEMO_FOLDER_NOT_USABLE",
                new Text(
                        "une démonstration tourne déjà dans ce dossier, ou il ne peut pas être écrit. Ouvrez le lien"
                                + " qu'elle a donné, arrêtez-la, ou donnez un autre dossier avec --dir.",
                        "a demonstration runs in this folder already, or it cannot be written. Open the link that it"
                                + " gave, stop it, or name another folder with --dir."));
    }

    private static Problem noSample(Path sample) {
        return Problem.error(
                Place.of(sample.toString()),
                "SAMPLE_MISSING",
                new Text(
                        "l'événement d'exemple n'est pas là. Lancez ./palmares demo depuis le dossier de Palmarès.",
                        "the sample event is not there. Run ./palmares demo from the folder of Palmarès."));
    }
}
