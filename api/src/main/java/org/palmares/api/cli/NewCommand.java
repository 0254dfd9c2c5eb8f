package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.EventTemplates;
import org.palmares.api.event.folder.EventTemplates.Model;
import org.palmares.api.report.Console;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palmares new DIR}: a commented event folder, ready to edit. */
@Command(
        name = "new",
        description = {"Crée un dossier d'événement commenté.", "Creates a commented event folder."})
final class NewCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(index = "0", paramLabel = "DIR", description = "dossier à créer / folder to create")
    private Path folder;

    @Option(
            names = "--model",
            paramLabel = "weekend|challenge|open-science|workshop|camp|companies",
            description = "modèle (sinon weekend) / model (otherwise weekend)")
    private String model = "weekend";

    @Mixin
    private CommonOptions common;

    NewCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Language language = common.language().orElse(world.language());
        Console console = new Console(world.err(), Narrator.style(world), language);
        Optional<Model> known = Arrays.stream(Model.values())
                .filter(each -> each.code().equals(model))
                .findFirst();
        if (known.isEmpty()) {
            console.say(Mark.ERROR, unknown());
            return Exit.BAD_INPUT;
        }
        Optional<Problem> refused = EventTemplates.write(folder, known.get());
        refused.ifPresent(problem -> console.problems(List.of(problem)));
        if (refused.isEmpty()) {
            new Console(world.out(), Narrator.style(world), language).say(Mark.DONE, created());
        }
        return refused.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
    }

    private Text unknown() {
        String models = Arrays.stream(Model.values()).map(Model::code).collect(Collectors.joining(", "));
        return new Text(
                "--model : « " + model + " » est inconnu (attendu : " + models + ").",
                "--model: \"" + model + "\" is unknown (expected: " + models + ").");
    }

    private Text created() {
        return new Text(
                folder + " est prêt. Modifiez event.yaml, ajoutez l'export des inscriptions sous le nom roster.csv (ou"
                        + " .xlsx), puis : palmares run " + folder,
                folder + " is ready. Edit event.yaml, add the registration export as roster.csv (or .xlsx), then:"
                        + " palmares run " + folder);
    }
}
