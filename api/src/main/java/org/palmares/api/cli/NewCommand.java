package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.event.folder.EventTemplates;
import org.palmares.api.event.folder.EventTemplates.Model;
import org.palmares.api.report.Console.Mark;
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

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {"dossier à créer", "folder to create"})
    private Path folder;

    @Option(
            names = "--model",
            paramLabel = "weekend|challenge|open-science|workshop|camp|companies",
            converter = Choice.OfModel.class,
            description = {"modèle (sinon weekend)", "model (otherwise weekend)"})
    private Model model = Model.WEEKEND;

    @Mixin
    private CommonOptions common;

    NewCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Optional<Problem> refused = EventTemplates.write(folder, model);
        if (refused.isPresent()) {
            return voice.refuse(refused.get());
        }
        if (voice.json()) {
            world.out().println(Speech.created(folder));
        } else {
            voice.out().say(Mark.DONE, created());
        }
        return Exit.DONE;
    }

    private Text created() {
        return new Text(
                folder + " est prêt. Modifiez event.yaml, ajoutez l'export des inscriptions sous le nom roster.csv (ou"
                        + " .xlsx), puis : palmares run " + folder,
                folder + " is ready. Edit event.yaml, add the registration export as roster.csv (or .xlsx), then:"
                        + " palmares run " + folder);
    }
}
