package org.palmares.engine.teams.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.WaitingList;

/**
 * A request in which, within the sizes of teams, nothing but pairs is asked: the maximally diverse grouping problem,
 * for which there is a search of its own.
 */
final class PairsAlone {
    /** With more people a matrix of all pairs no longer pays. */
    private static final int MOST_PEOPLE = 2_500;

    private final FormationRequest request;
    private final PairGraph pairs;
    private final int account;
    private final int position;

    private PairsAlone(FormationRequest request, PairGraph pairs, int account, int position) {
        this.position = position;
        this.request = request;
        this.pairs = pairs;
        this.account = account;
    }

    /** The request as such a one; empty where more is asked than one constraint over pairs, where somebody waits, or where seats or topics differ. */
    static Optional<PairsAlone> of(FormationRequest request, Model model, Freedom freedom, Seating start) {
        boolean plain = freedom.choosers().isEmpty()
                && !start.slots().contains(Seating.WAITING)
                && model.people <= MOST_PEOPLE
                && request.participants().stream()
                        .allMatch(person -> person.site().isEmpty())
                && request.constraints().stream().anyMatch(PairsAlone::limitsSizes)
                && request.constraints().stream().allMatch(constraint -> isNeutral(constraint, request));
        if (!plain) {
            return Optional.empty();
        }
        List<Integer> positions = IntStream.range(0, request.constraints().size())
                .filter(at -> Model.isOfPairs(request.constraints().get(at), request))
                .boxed()
                .toList();
        if (positions.size() != 1) {
            return Optional.empty();
        }
        int position = positions.get(0);
        int account = request.constraints().get(position).priority().ordinal();
        return Optional.of(new PairsAlone(request, model.pairs, account, position));
    }

    private static boolean limitsSizes(Constraint constraint) {
        return constraint instanceof SizeBounds && constraint.priority() == Priority.HARD;
    }

    /** Whether the constraint is over pairs, or costs the same in all plans that keep the sizes. */
    private static boolean isNeutral(Constraint constraint, FormationRequest request) {
        return Model.isOfPairs(constraint, request)
                || limitsSizes(constraint)
                || constraint instanceof WaitingList
                || (constraint instanceof SizeTarget
                        && request.slots().stream().map(TeamSlot::size).allMatch(size -> size.min() == size.max()));
    }

    /** Searches from the start until the incumbent says stop or the budget is spent. */
    void search(Seating start, long seed, long budget, Incumbent incumbent) {
        AffinityMatrix affinities = affinities();
        int[] min = request.slots().stream().mapToInt(slot -> slot.size().min()).toArray();
        int[] max = request.slots().stream().mapToInt(slot -> slot.size().max()).toArray();
        List<Long> costs = incumbent.costs();
        int[] begun = start.slots().stream().mapToInt(Integer::intValue).toArray();
        int[] found = DiverseSearch.search(affinities, min, max, fixed(), begun, seed, new Watch() {
            @Override
            public long budget() {
                return budget;
            }

            @Override
            public boolean over(long evaluations, long best) {
                incumbent.spendTo(evaluations, score(best, incumbent.score()), costs(best, costs));
                return incumbent.stopped().isPresent();
            }
        });
        incumbent.offer(new Seating(Arrays.stream(found).boxed().toList(), start.topics()));
    }

    /** What being together spares. */
    private AffinityMatrix affinities() {
        int people = request.participants().size();
        long[] spared = new long[people * people];
        for (int person = 0; person < people; person++) {
            for (int pair = pairs.from(person); pair < pairs.to(person); pair++) {
                spared[person * people + pairs.others[pair]] = -pairs.values[pair];
            }
        }
        return AffinityMatrix.of(people, spared);
    }

    private int[] fixed() {
        int[] fixed = new int[request.participants().size()];
        Arrays.fill(fixed, DiverseSearch.FREE);
        Map<Id<Participant>, Integer> positions = request.personPositions();
        for (int slot = 0; slot < request.slots().size(); slot++) {
            int here = slot;
            request.slots().get(slot).fixedMembers().forEach(member -> fixed[positions.get(member)] = here);
        }
        return fixed;
    }

    /** What each constraint costs in such a plan, where the others stay as they are. */
    private List<Long> costs(long spared, List<Long> known) {
        List<Long> costs = new ArrayList<>(known);
        costs.set(position, cost(spared) / request.constraints().get(position).weight());
        return costs;
    }

    private long cost(long spared) {
        return Arrays.stream(pairs.alone[account]).sum() - spared;
    }

    /** The score of a plan within the sizes whose pairs spare so much. */
    private PlanScore score(long spared, PlanScore known) {
        long cost = cost(spared);
        return switch (Priority.values()[account]) {
            case HARD -> new PlanScore(cost, known.strong(), known.soft());
            case STRONG -> new PlanScore(known.hard(), cost, known.soft());
            case SOFT -> new PlanScore(known.hard(), known.strong(), cost);
        };
    }
}
