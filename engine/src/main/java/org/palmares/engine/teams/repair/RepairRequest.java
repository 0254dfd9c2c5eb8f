package org.palmares.engine.teams.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.FormationRequest;

/**
 * A published plan, and who is there today.
 *
 * @param today the people who are there or whose seat is held, the teams with their sizes, and what is asked of them;
 *     fixed members sit where they are fixed, even if that moves them
 * @param published who was where; people who are not among those of today have left
 * @param locked people who keep their team whatever happens
 * @param held people announced late: their seat waits for them, so they keep it too
 * @param afterKickOff whether the work has begun: then nobody who has a team moves
 * @param mostMoved how many people who have a team may move at most, on any point of the curve
 * @param moves take the best plan with at most so many moves, whatever it gains; empty: the recommended one
 */
public record RepairRequest(
        FormationRequest today,
        List<Team> published,
        List<Id<Participant>> locked,
        List<Id<Participant>> held,
        boolean afterKickOff,
        int mostMoved,
        OptionalInt moves) {
    public RepairRequest {
        Objects.requireNonNull(today, "today");
        published = List.copyOf(published);
        locked = locked.stream().sorted().distinct().toList();
        held = held.stream().sorted().distinct().toList();
        if (mostMoved < 0 || moves.orElse(0) < 0) {
            throw new IllegalArgumentException("mostMoved and moves must be at least 0: " + mostMoved + ", " + moves);
        }
        Set<Id<Participant>> seated = new HashSet<>();
        for (Team team : published) {
            for (Id<Participant> member : team.members()) {
                if (!seated.add(member)) {
                    throw new IllegalArgumentException("published must name everybody once, twice: " + member);
                }
            }
        }
    }

    /** How many people of so many one may move without asking: one in ten, and always two for one change of places. */
    public static int usualMost(int present) {
        return Math.max(2, present / 10);
    }

    /** How many may move at most, everything considered. */
    int cap() {
        return afterKickOff ? 0 : Math.max(mostMoved, moves.orElse(0));
    }
}
