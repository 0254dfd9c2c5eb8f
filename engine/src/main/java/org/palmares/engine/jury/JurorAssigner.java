package org.palmares.engine.jury;

import java.util.BitSet;
import java.util.List;
import org.palmares.engine.domain.Juror;

/**
 * Assigns jurors to submissions: the most even loads first, the best expertise and language second, both proven; then
 * gathers those that are ranked together at few jurors, where several groups are, at no price; then links them, at the
 * least price that exchanges reach.
 *
 * <p>A submission with fewer possible jurors than asked gets all of them, then substitutes, and is reported short if those
 * do not suffice. In a jury that has begun, sheets handed in stay, loads are those of the rest of the work, and a reading
 * changes hands only where its juror would else have over three more left than whoever takes it then has. The result
 * depends on nothing but the request; the order in which people and submissions are given plays no part.
 */
public final class JurorAssigner {
    private final AssignmentRequest request;
    private final Sitting sitting;
    private final Candidates candidates;
    private final BitSet[] fixed;

    private JurorAssigner(AssignmentRequest request) {
        this.request = request;
        this.sitting = Sitting.of(request);
        this.candidates = new Candidates(request);
        this.fixed = new BitSet[candidates.submissions()];
        for (int item = 0; item < fixed.length; item++) {
            fixed[item] = candidates.done(item);
        }
    }

    /**
     * Who judges what.
     *
     * @throws ArithmeticException if the event is too large for exact costs (some ten thousand readings and more)
     */
    public static JurorAssignment assign(AssignmentRequest request) {
        return new JurorAssigner(request).assign();
    }

    private JurorAssignment assign() {
        EvenFlow.Solution best = EvenFlow.solve(offers(sitting.jurors(), wantedOfAll()));
        boolean called = callSubstitutes(best.plan());
        boolean proven = best.proven() && called;
        Draft draft = new Draft(best.plan(), fixed, groups());
        Bridging bridging = request.perSubmission().isPresent() ? link(draft, best) : new Bridging(0, 0, 0, true);
        return new AssignmentReport(request, sitting, candidates, draft).of(proven, bridging);
    }

    private Offers offers(List<Juror> jurors, int[] wanted) {
        byte[][] mismatches = candidates.among(jurors);
        for (int item = 0; item < wanted.length; item++) {
            wanted[item] = Math.min(wanted[item], possible(mismatches[item]));
        }
        // Where everybody reads everything there is nothing to keep: the plan in force decides no reading.
        List<Reading> earlier =
                request.perSubmission().isPresent() ? request.work().earlier() : List.of();
        BitSet[] standing = earlier.isEmpty() ? new BitSet[0] : candidates.sets(earlier);
        return new Offers(mismatches, wanted, candidates.capacities(jurors, request.most()), standing);
    }

    private static int possible(byte[] row) {
        int possible = 0;
        for (byte mismatch : row) {
            possible += mismatch == Offers.NEVER ? 0 : 1;
        }
        return possible;
    }

    /** How many more jurors each submission wants. */
    private int[] wantedOfAll() {
        int each = request.perSubmission().orElse(candidates.jurors());
        int[] wanted = new int[fixed.length];
        for (int item = 0; item < wanted.length; item++) {
            wanted[item] = Math.max(0, each - fixed[item].cardinality());
        }
        return wanted;
    }

    /** Substitutes read what the others leave; whether that is proven the best. */
    private boolean callSubstitutes(Plan plan) {
        if (sitting.waiting().isEmpty() || request.perSubmission().isEmpty()) {
            return true;
        }
        int[] wanted = wantedOfAll();
        for (int item = 0; item < wanted.length; item++) {
            wanted[item] -= plan.of(item).cardinality();
        }
        EvenFlow.Solution called = EvenFlow.solve(offers(sitting.waiting(), wanted));
        for (int item = 0; item < fixed.length; item++) {
            fixed[item].or(called.plan().of(item));
        }
        return called.proven();
    }

    private List<List<Integer>> groups() {
        return request.compared().stream()
                .map(group -> group.stream().map(candidates::numberOf).toList())
                .toList();
    }

    private static Bridging link(Draft draft, EvenFlow.Solution best) {
        Gathering.make(draft);
        long bound = BridgeBound.of(draft, best.potentials());
        long squares = squares(draft.plan());
        int mismatches = mismatches(draft.plan());
        long price = price(draft.plan());
        int changes = 0;
        for (List<Integer> group : draft.groups()) {
            changes += Bridges.build(draft, group);
        }
        Overlaps.grant(draft);
        return new Bridging(
                changes,
                squares(draft.plan()) - squares,
                mismatches(draft.plan()) - mismatches,
                price(draft.plan()) - price <= bound);
    }

    private static long price(Plan plan) {
        long price = plan.offers().step() * (squares(plan) + readings(plan)) / 2;
        for (int item = 0; item < plan.offers().items(); item++) {
            int each = item;
            price += plan.of(item).stream()
                    .mapToLong(agent -> plan.offers().price(each, agent))
                    .sum();
        }
        return price;
    }

    private static long squares(Plan plan) {
        long squares = 0;
        for (int agent = 0; agent < plan.offers().agents(); agent++) {
            squares += (long) plan.load(agent) * plan.load(agent);
        }
        return squares;
    }

    private static long readings(Plan plan) {
        long readings = 0;
        for (int agent = 0; agent < plan.offers().agents(); agent++) {
            readings += plan.load(agent);
        }
        return readings;
    }

    private static int mismatches(Plan plan) {
        int mismatches = 0;
        for (int item = 0; item < plan.offers().items(); item++) {
            int each = item;
            mismatches += plan.of(item).stream()
                    .map(agent -> plan.offers().mismatch(each, agent))
                    .sum();
        }
        return mismatches;
    }
}
