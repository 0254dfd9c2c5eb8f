package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;

/** Before the work begins: closing the smallest teams, where that keeps hard constraints better or moves fewer people. */
final class Dissolving {
    /** How many numbers of teams are tried, from the least that counting demands. */
    private static final int TRIES = 4;

    private final RepairRequest order;
    private final Situation situation;
    private final Set<Id<Team>> closed;
    private final SearchControl control;
    private final List<Table> smallest;

    private Dissolving(RepairRequest order, Situation situation, Set<Id<Team>> closed, SearchControl control) {
        this.order = order;
        this.situation = situation;
        this.closed = closed;
        this.control = control;
        Set<Id<Team>> standing = Offers.standing(order, situation.request());
        this.smallest = situation.start().tables().stream()
                .filter(team -> team.size() > 0
                        && team.size()
                                < situation
                                        .request()
                                        .slots()
                                        .get(team.slot())
                                        .size()
                                        .min())
                .filter(team -> !standing.contains(id(team)))
                .sorted(Comparator.comparingInt(Table::size))
                .toList();
    }

    static List<Offer> offers(
            RepairRequest order, Situation situation, Set<Id<Team>> closed, Found plan, SearchControl control) {
        Dissolving dissolving = new Dissolving(order, situation, closed, control);
        Optional<Offer.Dissolve> best = Optional.empty();
        int first = Math.max(1, dissolving.tooMany());
        int last = Math.min(dissolving.smallest.size(), first + TRIES - 1);
        for (int number = first; number <= last; number++) {
            Offer.Dissolve offer = dissolving.of(dissolving.smallest.subList(0, number));
            if (isBetter(
                    offer,
                    best.map(Offer.Dissolve::score).orElse(plan.score()),
                    best.map(Offer.Dissolve::moved).orElse(plan.moved()))) {
                best = Optional.of(offer);
            }
        }
        return best.<List<Offer>>map(List::of).orElse(List.of());
    }

    private static boolean isBetter(Offer.Dissolve offer, PlanScore score, int moved) {
        return offer.score().hard() < score.hard() || offer.score().hard() == score.hard() && offer.moved() < moved;
    }

    /** How many of the smallest teams people are too few for. */
    private int tooMany() {
        FormationRequest request = situation.request();
        long needed =
                request.slots().stream().mapToLong(slot -> slot.size().min()).sum();
        int number = 0;
        while (number < smallest.size() && needed > situation.people()) {
            needed -= request.slots().get(smallest.get(number).slot()).size().min();
            number++;
        }
        return number;
    }

    private Offer.Dissolve of(List<Table> teams) {
        Set<Id<Team>> without = new HashSet<>(closed);
        List<Id<Team>> ids = new ArrayList<>();
        for (Table team : teams) {
            without.add(id(team));
            ids.add(id(team));
        }
        Situation after = Situation.of(order, without);
        Course course = new Course(after, after.start(), control);
        Newcomers.seat(course);
        if (order.cap() > 0) {
            Aim aim = Aim.fewest(order.cap());
            Mending.mend(course, aim);
            Tidying.tidy(course, aim);
        }
        int uprooted = teams.stream().mapToInt(Table::size).sum();
        int moved = uprooted + course.moved();
        boolean kept = course.score().hard() == 0 && !course.seating().slots().contains(Seating.WAITING);
        return new Offer.Dissolve(ids, moved, course.score(), sentence(teams, moved, kept));
    }

    private Text sentence(List<Table> teams, int moved, boolean kept) {
        Text names =
                Names.of(situation.request(), teams.stream().map(Table::slot).toList());
        return new Text(
                "Fermer " + names.fr() + " avant le départ : "
                        + Language.FR.count(moved, "personne change", "personnes changent")
                        + " d'équipe"
                        + (kept ? ", et toutes les contraintes impératives sont observées." : "."),
                "Close " + names.en() + " before kick-off: "
                        + Language.EN.count(moved, "person changes", "people change")
                        + " teams"
                        + (kept ? ", and every hard constraint holds." : "."));
    }

    private Id<Team> id(Table team) {
        return situation.request().slots().get(team.slot()).id();
    }
}
