package org.palmares.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.committee.RoundActs;
import org.palmares.api.event.closing.RoundAct.Kind;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a jury may do with a round instead of reading its ranking. */
final class RoundOptions {
    @Option(
            names = "--open",
            description = {
                "ouvre le tour : grille, barème et méthode ne changent plus dès la première note",
                "opens the round: rubric, scale and method change no more from the first mark on"
            })
    private boolean open;

    @Option(
            names = "--close",
            description = {
                "clôt le tour : fige ses notes ; tout changement est ensuite refusé et nommé",
                "closes the round: freezes its marks; every change is then refused and named"
            })
    private boolean close;

    @Option(
            names = "--reopen",
            description = {
                "rouvre un tour clos, avec un motif : chaque note changée est conservée avec celle d'avant",
                "opens a closed round again, with a reason: each changed mark is kept with the one before"
            })
    private boolean reopen;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = {
                "qui ouvre ou clôt ; le nom est déclaré, et gardé au registre",
                "who opens or closes; the name is declared, and kept in the register"
            })
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = {
                "pourquoi le tour est rouvert, en une ligne et sans nom ; imprimé au procès-verbal",
                "why the round is opened again, on one line and without a name; printed in the minutes"
            })
    private Optional<String> reason = Optional.empty();

    @Mixin
    private ActOptions act;

    /** What was asked; empty where nothing was. */
    Optional<RoundActs.Order> order(Optional<String> round) {
        return kinds().stream()
                .findFirst()
                .map(kind -> new RoundActs.Order(round, kind, by.orElse(""), reason.orElse(""), act.moment()));
    }

    /** Why it cannot be meant. */
    Optional<Problem> misspoken() {
        if (kinds().size() > 1) {
            return Optional.of(problem(
                    "--open, --close, --reopen",
                    new Text("un seul de ces actes à la fois.", "only one of these acts at a time.")));
        }
        if (kinds().isEmpty() && (by.isPresent() || reason.isPresent() || act.isGiven())) {
            return Optional.of(problem(
                    "--as, --reason, --at",
                    new Text(
                            "ces options signent un acte. Dites lequel : --open, --close ou --reopen.",
                            "these options sign an act. Say which: --open, --close or --reopen.")));
        }
        return Optional.empty();
    }

    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        if (open) {
            kinds.add(Kind.OPENED);
        }
        if (close) {
            kinds.add(Kind.CLOSED);
        }
        if (reopen) {
            kinds.add(Kind.REOPENED);
        }
        return kinds;
    }

    private static Problem problem(String options, Text message) {
        return Problem.error(Place.of(options), "ROUND_ACT", message);
    }
}
