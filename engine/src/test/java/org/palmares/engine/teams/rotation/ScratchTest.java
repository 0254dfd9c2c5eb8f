package org.palmares.engine.teams.rotation;

import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.*;
import org.palmares.engine.teams.solver.StreamExplainer;

class ScratchTest {
    @Test
    void numbers() {
        run("30x6x3", Workshop.thirty().request(), 3, 1_000_000);
        run("30x6x4", Workshop.thirty().request(), 4, 1_000_000);
        run("30x6x5", Workshop.thirty().request(), 5, 3_000_000);
        run("120x20x4", Workshop.hundredAndTwenty().request(), 4, 2_000_000);
        run("30x5x3", Workshop.people(30).teams(5, 6, 6, 6).ask(new SizeBounds(Priority.HARD, 1)).request(), 3, 1_000_000);
        run("31x6x4", Workshop.people(31).teams(6, 5, 5, 6).ask(new SizeBounds(Priority.HARD, 1)).request(), 4, 1_000_000);
        run("9x3x4", Workshop.people(9).teams(3, 3, 3, 3).ask(new SizeBounds(Priority.HARD, 1)).request(), 4, 1_000_000);
        run("16x4x5", Workshop.people(16).teams(4, 4, 4, 4).ask(new SizeBounds(Priority.HARD, 1)).request(), 5, 3_000_000);
        run("1200x200x4", Workshop.people(1200).teams(200, 6, 6, 6).ask(new SizeBounds(Priority.HARD, 1)).request(), 4, 10_000_000);
    }

    void run(String name, FormationRequest request, int turns, long budget) {
        for (int seed = 1; seed <= 10; seed++) {
            long t = System.nanoTime();
            RotationResult r = new WorkshopRotations(new StreamExplainer())
                    .form(Workshop.rotation(request, turns), seed, SearchControl.of(new SearchBudget(budget)));
            System.out.println(name + " seed " + seed + " repeats " + r.repeats() + "/" + r.bound() + " returns "
                    + r.returns() + "/" + r.returnsBound() + " hard " + r.turns().stream().mapToLong(x -> x.score().hard()).sum()
                    + " evals " + r.evaluations() + " ms " + (System.nanoTime() - t) / 1000000 + " " + r.ending());
        }
    }
}
