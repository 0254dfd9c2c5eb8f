package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.TeamView;
import org.palmares.engine.teams.kernel.PlanState;

/**
 * Today seen from the published plan: who has a home, who may go elsewhere, who is new. Positions are those of the
 * request, in which every team has the topic that was published. Immutable.
 */
final class Situation {
    /** The home of somebody who had no team, or whose team is no more. */
    static final int NO_HOME = -1;

    private final FormationRequest request;
    private final int[] home;
    private final boolean[] free;
    private final List<Integer> newcomers;
    private final Seating start;
    private final Evaluator evaluator;
    private final PlanState published;

    private Situation(FormationRequest request, int[] home, boolean[] free, Seating start) {
        this.request = request;
        this.home = home;
        this.free = free;
        this.start = start;
        this.evaluator = new Evaluator(request);
        this.published = PlanState.of(request, start);
        this.newcomers = IntStream.range(0, home.length)
                .filter(person -> home[person] == NO_HOME && free[person])
                .boxed()
                .toList();
    }

    /** The situation without some teams, whose people then have no home. */
    static Situation of(RepairRequest order, Set<Id<Team>> closed) {
        FormationRequest request = request(order, closed);
        Map<Id<Team>, Integer> slots = new HashMap<>();
        IntStream.range(0, request.slots().size())
                .forEach(slot -> slots.put(request.slots().get(slot).id(), slot));
        Map<Id<Participant>, Integer> people = request.personPositions();
        int[] home = new int[people.size()];
        Arrays.fill(home, NO_HOME);
        for (Team team : order.published()) {
            for (Id<Participant> member : team.members()) {
                if (people.containsKey(member)) {
                    home[people.get(member)] = slots.getOrDefault(team.id(), NO_HOME);
                }
            }
        }
        boolean[] free = new boolean[home.length];
        Set<Id<Participant>> staying = new HashSet<>(order.locked());
        staying.addAll(order.held());
        List<Integer> seats = new ArrayList<>();
        for (int person = 0; person < home.length; person++) {
            free[person] = home[person] == NO_HOME
                    || !staying.contains(request.participants().get(person).id());
            seats.add(home[person]);
        }
        for (int slot = 0; slot < request.slots().size(); slot++) {
            for (Id<Participant> fixed : request.slots().get(slot).fixedMembers()) {
                free[people.get(fixed)] = false;
                seats.set(people.get(fixed), slot);
            }
        }
        return new Situation(request, home, free, new Seating(seats, topics(request)));
    }

    FormationRequest request() {
        return request;
    }

    /** Counts a plan from scratch. */
    Evaluator evaluator() {
        return evaluator;
    }

    /** A plan to be changed step by step. */
    PlanState plan(Seating seating) {
        return published.at(seating);
    }

    int people() {
        return home.length;
    }

    /** The slot in which the person was published, or {@link #NO_HOME}. */
    int home(int person) {
        return home[person];
    }

    boolean isFree(int person) {
        return free[person];
    }

    /** Whether moving this person is a move to announce to somebody who had a team. */
    boolean countsAsMove(int person) {
        return free[person] && home[person] != NO_HOME;
    }

    /** Who is to be placed, by position. */
    List<Integer> newcomers() {
        return newcomers;
    }

    /** Everybody at home; newcomers wait. */
    Seating start() {
        return start;
    }

    private static FormationRequest request(RepairRequest order, Set<Id<Team>> closed) {
        FormationRequest today = order.today();
        Map<Id<Team>, Optional<Id<Topic>>> published = new HashMap<>();
        order.published().forEach(team -> published.put(team.id(), team.topic()));
        List<TeamSlot> slots = today.slots().stream()
                .filter(slot -> !closed.contains(slot.id()))
                .map(slot -> onTopic(slot, published.getOrDefault(slot.id(), Optional.empty())))
                .toList();
        return new FormationRequest(
                today.participants(),
                slots,
                today.topics(),
                today.constraints(),
                today.organisations(),
                today.vocabulary());
    }

    private static TeamSlot onTopic(TeamSlot slot, Optional<Id<Topic>> published) {
        return new TeamSlot(
                slot.id(),
                slot.name(),
                slot.topic().or(() -> published),
                slot.site(),
                slot.size(),
                slot.fixedMembers());
    }

    private static List<Integer> topics(FormationRequest request) {
        Map<Id<Topic>, Integer> positions = request.topicPositions();
        return request.slots().stream()
                .map(slot -> slot.topic().map(positions::get).orElse(TeamView.NO_TOPIC))
                .toList();
    }
}
