package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.committee.RoundActs;
import org.palmares.api.run.runners.RankRunner;
import org.palmares.engine.domain.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code palmares rank EVENT}: reads the marks and proposes a ranking per round, with the feedback for the teams. With
 * {@code --open}, {@code --close} or {@code --reopen}, what a jury does with one round.
 */
@Command(
        name = "rank",
        description = {
            "Lit les notes et propose un classement par tour, avec les retours aux équipes ; ouvre ou clôt un tour.",
            "Reads the marks and proposes a ranking per round, with the feedback for the teams; opens or closes a round."
        })
final class RankCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Option(
            names = "--round",
            paramLabel = "ROUND",
            description = {"un seul tour (sinon tous)", "one round only (otherwise all)"})
    private Optional<String> round = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier du classement (sinon EVENT-ranking à côté, ou EVENT-ranking-ROUND)",
                "where the ranking goes (otherwise EVENT-ranking beside it, or EVENT-ranking-ROUND)"
            })
    private Optional<Path> out = Optional.empty();

    @Mixin
    private RoundOptions rounds;

    @Mixin
    private CommonOptions common;

    RankCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Optional<Problem> misspoken = rounds.misspoken();
        if (misspoken.isPresent()) {
            return voice.refuse(misspoken.get());
        }
        return rounds.order(round)
                .map(order -> Answers.tell(voice, RoundActs.act(event.folder(), order)))
                .orElseGet(() -> rank(voice));
    }

    private int rank(Voice voice) {
        Path target = out.orElseGet(() -> Results.beside(event.folder(), "-ranking", round));
        return new Results(voice, common.language())
                .lay(event.folder(), target, () -> new RankRunner().outcome(event.folder(), round, common.language()));
    }
}
