package org.palmares.api.run.runners;

import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Event;
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

    /** Why it cannot be had. */
    public static Optional<Problem> unknown(Event event, Optional<String> asked) {
        return asked.filter(id -> event.rounds().stream()
                        .noneMatch(round -> round.id().value().equals(id)))
                .map(id -> unknown(event, id));
    }

    private static Problem unknown(Event event, String id) {
        String known = event.rounds().stream().map(round -> round.id().value()).collect(Collectors.joining(", "));
        return Problem.error(
                Place.of("--round"),
                "ROUND_UNKNOWN",
                new Text(
                        "le tour « " + id + " » n'existe pas. Tours de cet événement : " + known + ".",
                        "there is no round \"" + id + "\". Rounds of this event: " + known + "."));
    }
}
