package org.palmares.engine.teams.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.*;

class DataNightTest {
    @Test
    void tune() {
        long b = Long.getLong("B", 160000);
        for (int w = 1; w < 4; w++) {
        long strong = 0, hard = 0, soft = 0, max = 0;
        for (int seed = 0; seed < 10; seed++) {
            FormationResult r = new TeamFormation(new OptaPlannerSearch()).form(DataNight.request(w), seed, SearchControl.of(new SearchBudget(b)));
            hard += r.score().hard(); strong += r.score().strong(); soft += r.score().soft(); max = Math.max(max, r.score().soft());
        }
        System.out.println(w + " hard " + hard + " strong " + strong + " soft " + soft / 10 + " max " + max);
        }
    }
}
