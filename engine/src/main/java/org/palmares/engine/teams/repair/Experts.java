package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.RoleCount;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TeamCost;

/** Finds for teams that lack a role somebody of another team who could help them for some hours. */
final class Experts {
    private static final int MOST_TEAMS_EACH = 3;

    private final FormationRequest request;
    private final Seating plan;
    private final List<Table> teams;
    private final RoleCount asked;
    private final TeamCost cost;
    private final Map<Integer, List<Table>> served = new LinkedHashMap<>();

    private Experts(FormationRequest request, Seating plan, RoleCount asked) {
        this.request = request;
        this.plan = plan;
        this.teams = plan.tables();
        this.asked = asked;
        this.cost = asked.over(request);
    }

    static List<Offer> offers(FormationRequest request, Seating plan) {
        return request.constraints().stream()
                .filter(RoleCount.class::isInstance)
                .map(RoleCount.class::cast)
                .filter(count -> count.quantity().comparison() == Quantity.Comparison.AT_LEAST)
                .filter(count -> count.priority() != Priority.SOFT)
                .flatMap(count -> new Experts(request, plan, count).offers().stream())
                .limit(Offers.MOST)
                .toList();
    }

    private List<Offer> offers() {
        for (Table team : teams) {
            if (team.size() > 0 && cost.of(team) > 0) {
                expertFor(team)
                        .ifPresent(person -> served.computeIfAbsent(person, unseen -> new ArrayList<>())
                                .add(team));
            }
        }
        List<Offer> offers = new ArrayList<>();
        served.forEach((person, helped) -> offers.add(offer(person, helped)));
        return offers;
    }

    /** Whoever already helps least, if possible from a team that has enough of them. */
    private Optional<Integer> expertFor(Table team) {
        return IntStream.range(0, plan.slots().size())
                .boxed()
                .filter(person -> plan.slots().get(person) != Seating.WAITING)
                .filter(person -> plan.slots().get(person) != team.slot() && helps(person, team))
                .filter(person -> teamsOf(person) < MOST_TEAMS_EACH)
                .min(Comparator.comparing((Integer person) -> !isSpare(person)).thenComparing(this::teamsOf));
    }

    private int teamsOf(int person) {
        return served.getOrDefault(person, List.of()).size();
    }

    private boolean helps(int person, Table team) {
        Table with = copy(team, -1);
        with.add(person);
        return cost.of(with) < cost.of(team);
    }

    private boolean isSpare(int person) {
        Table own = teams.get(plan.slots().get(person));
        return cost.of(copy(own, person)) == cost.of(own);
    }

    private static Table copy(Table team, int without) {
        Table copy = new Table(team.slot(), team.topic());
        IntStream.range(0, team.size())
                .map(team::member)
                .filter(member -> member != without)
                .forEach(copy::add);
        return copy;
    }

    private Offer offer(int person, List<Table> helped) {
        Id<Participant> id = request.participants().get(person).id();
        List<Id<Team>> ids = helped.stream()
                .map(team -> request.slots().get(team.slot()).id())
                .toList();
        Text sentence = asked.sentence(request.vocabulary());
        Text names = Names.of(request, helped.stream().map(Table::slot).toList());
        return new Offer.SharedExpert(
                id,
                request.slots().get(plan.slots().get(person)).id(),
                ids,
                new Text(
                        "Personne-ressource : quelques heures auprès de " + names.fr() + ". " + sentence.fr(),
                        "Shared expert: some hours with " + names.en() + ". " + sentence.en()));
    }
}
