package org.palmares.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.palmares.api.event.settings.SearchSettings;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.runners.FormationRunner;
import org.palmares.engine.domain.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palmares teams EVENT|ROSTER}: teams only. */
@Command(
        name = "teams",
        description = {
            "Constitue les équipes d'un événement, ou d'un simple export d'inscriptions.",
            "Forms the teams of an event, or of a bare registration export."
        })
final class TeamsCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(
            index = "0",
            paramLabel = "EVENT|ROSTER",
            converter = SomePath.class,
            description = {"dossier d'événement, ou fichier CSV ou XLSX", "event folder, or CSV or XLSX file"})
    private Path source;

    @Option(
            names = "--size",
            paramLabel = "N",
            converter = Whole.TeamSize.class,
            description = {"personnes par équipe, 2 à 40", "people per team, 2 to 40"})
    private Optional<Long> size = Optional.empty();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = Whole.Seconds.class,
            description = {
                "plafond de temps ; une recherche écourtée est signalée",
                "cap on time; a search cut short is said to be so"
            })
    private Optional<Long> seconds = Optional.empty();

    @Option(
            names = "--proposals",
            paramLabel = "K",
            converter = Whole.Proposals.class,
            description = {
                "propositions à comparer, 1 à 20 (sinon celles de l'événement)",
                "proposals to compare, 1 to 20 (otherwise those of the event)"
            })
    private Optional<Long> proposals = Optional.empty();

    @Option(
            names = "--search",
            paramLabel = "kernel|optaplanner",
            converter = Choice.OfMethod.class,
            description = {
                "quelle recherche : celle de Palmarès (kernel), ou celle d'OptaPlanner, pour comparer",
                "which search: that of Palmarès (kernel), or that of OptaPlanner, to compare"
            })
    private SearchSettings.Method method = SearchSettings.Method.KERNEL;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier des résultats (sinon EVENT-teams, à côté)",
                "where the results go (otherwise EVENT-teams, beside it)"
            })
    private Optional<Path> out = Optional.empty();

    @Mixin
    private SearchOptions search;

    @Mixin
    private CommonOptions common;

    TeamsCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Path target = out.orElseGet(() -> Results.beside(source, "-teams"));
        try (Interruption interruption = Interruption.watch()) {
            return new Results(voice, common.language()).lay(source, target, () -> outcome(voice, interruption));
        }
    }

    private RunOutcome outcome(Voice voice, Interruption interruption) {
        RunOrder order = new RunOrder(search.seed(), search.clock(), search.evaluations());
        FormationRunner.Wish wish =
                new FormationRunner.Wish(small(size), seconds.map(Duration::ofSeconds), small(proposals), method);
        try (Narrator narrator = new Narrator(voice)) {
            return new FormationRunner().outcome(source, wish, order, language(), narrator, interruption);
        }
    }

    private static OptionalInt small(Optional<Long> number) {
        return number.map(value -> OptionalInt.of(value.intValue())).orElse(OptionalInt.empty());
    }

    /** A bare roster has no language of its own: whoever types decides. */
    private Optional<Language> language() {
        return common.language().or(() -> Optional.of(world.language()).filter(own -> !Files.isDirectory(source)));
    }
}
