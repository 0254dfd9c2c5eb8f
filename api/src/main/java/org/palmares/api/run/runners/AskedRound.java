package org.palmares.api.run.runners;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;

/** The one round that a command was asked for, if any. */
public final class AskedRound {
    private AskedRound() {}

    /** Whether a round is meant. */
    public static boolean covers(Optional<String> asked, Round round) {
        return asked.map(round.id().value()::equals).orElse(true);
    }

    /**
     * Why it cannot be had.
     *
     * @param rounds those that may be asked for: an event's, or with them those of prizes with a rubric of their own
     */
    public static Optional<Problem> unknown(List<Round> rounds, Optional<String> asked) {
        return asked.filter(id ->
                        rounds.stream().noneMatch(round -> round.id().value().equals(id)))
                .map(id -> unknown(rounds, id));
    }

    private static Problem unknown(List<Round> rounds, String id) {
        String known = rounds.stream().map(round -> round.id().value()).collect(Collectors.joining(", "));
        return Problem.error(
                Place.of("--round"),
                "ROUND_UNKNOWN",
                new Text(
                        "le tour « " + id + " » n'existe pas. Tours de cet événement : " + known + ".",
                        "there is no round \"" + id + "\". Rounds of this event: " + known + "."));
    }
}
