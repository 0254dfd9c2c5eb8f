package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.repair.RepairRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares repair EVENT --plan teams.csv}: the published teams as people come and go. */
@Command(
        name = "repair",
        description = {
            "Ajuste les équipes publiées quand des personnes arrivent ou partent.",
            "Repairs the published teams as people come and go."
        })
final class RepairCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            required = true,
            converter = SomePath.class,
            description = {"le teams.csv publié", "the teams.csv that was published"})
    private Path plan;

    @Option(
            names = "--attendance",
            paramLabel = "FILE",
            converter = SomePath.class,
            description = {
                "présences (sinon attendance.csv du dossier)",
                "who is there (otherwise the folder's attendance.csv)"
            })
    private Optional<Path> attendance = Optional.empty();

    @Option(
            names = "--moves",
            paramLabel = "N",
            converter = Whole.Moves.class,
            description = {
                "le meilleur plan qui déplace au plus N personnes",
                "the best plan that moves at most N people"
            })
    private Optional<Long> moves = Optional.empty();

    @Option(
            names = "--after-kick-off",
            description = {
                "le travail a commencé : personne ne change d'équipe",
                "the work has begun: nobody changes teams"
            })
    private boolean afterKickOff;

    @Option(
            names = "--accept",
            paramLabel = "N",
            split = ",",
            converter = Whole.Offer.class,
            description = {
                "fait la proposition de ce numéro (voir offers.csv) ; 1,3 pour plusieurs",
                "does the offer of that number (see offers.csv); 1,3 for several"
            })
    private List<Long> accept = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier des résultats (sinon EVENT-repair, à côté)",
                "where the results go (otherwise EVENT-repair, beside it)"
            })
    private Optional<Path> out = Optional.empty();

    @Mixin
    private SearchOptions search;

    @Mixin
    private CommonOptions common;

    RepairCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Path target = out.orElseGet(() -> Results.beside(event.folder(), "-repair"));
        return new Results(voice, common.language()).lay(event.folder(), target, this::outcome);
    }

    private RunOutcome outcome() {
        RunOrder order = new RunOrder(search.seed(), search.clock(), search.evaluations());
        OptionalInt most =
                moves.map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
        RepairRunner.Wish wish = new RepairRunner.Wish(
                plan,
                attendance,
                most,
                afterKickOff,
                accept.stream().map(Long::intValue).toList());
        return new RepairRunner().outcome(event.folder(), wish, order, common.language(), () -> false);
    }
}
