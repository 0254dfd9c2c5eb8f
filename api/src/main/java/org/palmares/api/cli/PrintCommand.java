package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.runners.PrintRunner;
import org.palmares.api.run.runners.TermsRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares print EVENT}: the papers of the teams and of the jury, or the annex to publish. */
@Command(
        name = "print",
        description = {
            "Prépare les papiers à imprimer : feuilles d'équipe, cartes de table, liste murale, émargement, jury.",
            "Prepares the papers to print: team sheets, table cards, wall list, attendance sheet, jury."
        })
final class PrintCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            converter = SomePath.class,
            description = {
                "fichier des équipes (sinon teams.csv du dossier, sinon les derniers résultats)",
                "file of the teams (otherwise teams.csv of the folder, otherwise the last results)"
            })
    private Optional<Path> plan = Optional.empty();

    @Option(
            names = "--annex",
            description = {
                "l'annexe à publier avant les notes : critères, poids, méthode, prix, recours",
                "the annex to publish before marks open: criteria, weights, method, prizes, appeals"
            })
    private boolean annex;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier des papiers (sinon EVENT-print ou EVENT-annex, à côté)",
                "where the papers go (otherwise EVENT-print or EVENT-annex, beside it)"
            })
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CommonOptions common;

    PrintCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Path target = out.orElseGet(() -> Results.beside(event.folder(), annex ? "-annex" : "-print"));
        return new Results(voice, common.language()).lay(event.folder(), target, this::outcome);
    }

    private RunOutcome outcome() {
        return annex
                ? new TermsRunner().outcome(event.folder(), common.language())
                : new PrintRunner().outcome(event.folder(), plan, common.language());
    }
}
