package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;

/** The list to announce: everybody whose place differs from the published one, and why. */
final class ChangeList {
    private static final Text CLOSED = new Text("Son équipe est fermée.", "Their team is closed.");

    private final FormationRequest request;
    private final Seating plan;
    private final Why why;
    private final Map<Id<Participant>, Id<Team>> published = new HashMap<>();
    private final Set<Id<Participant>> fixed;

    private ChangeList(RepairRequest order, FormationRequest request, Seating plan) {
        this.request = request;
        this.plan = plan;
        this.why = new Why(request, plan);
        this.fixed = request.fixedMembers();
        order.published().forEach(team -> team.members().forEach(member -> published.put(member, team.id())));
    }

    static List<Change> of(RepairRequest order, Situation situation, Seating plan) {
        ChangeList list = new ChangeList(order, situation.request(), plan);
        List<Change> changes = new ArrayList<>();
        for (int person = 0; person < situation.people(); person++) {
            if (plan.slots().get(person) != situation.home(person)
                    || plan.slots().get(person) == Seating.WAITING) {
                changes.add(list.change(person, situation.home(person)));
            }
        }
        return changes;
    }

    private Change change(int person, int home) {
        Id<Participant> id = request.participants().get(person).id();
        int slot = plan.slots().get(person);
        Optional<Id<Team>> from = Optional.ofNullable(published.get(id));
        if (slot == Seating.WAITING) {
            return new Change(id, Change.Kind.WAITS, from, Optional.empty(), Why.NO_SEAT);
        }
        Optional<Id<Team>> to = Optional.of(request.slots().get(slot).id());
        if (home != Situation.NO_HOME) {
            Text reason = fixed.contains(id) ? Why.DECIDED : why.moved(person, home);
            return new Change(id, Change.Kind.MOVES, from, to, reason);
        }
        Text reason = fixed.contains(id) ? Why.DECIDED : why.joined(person);
        return from.isPresent()
                ? new Change(id, Change.Kind.TEAM_CLOSED, from, to, after(CLOSED, reason))
                : new Change(id, Change.Kind.JOINS, from, to, reason);
    }

    private static Text after(Text first, Text then) {
        return new Text(first.fr() + " " + then.fr(), first.en() + " " + then.en());
    }
}
