package org.palmares.engine.scoring.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Published fits, with the digits that a second program printed. */
class BradleyTerryTest {
    /** Agresti, "Categorical data analysis": wins of the row over the column, American League East, 1987. */
    private static final String BASEBALL = """
            Milwaukee . 7 9 7 7 9 11
            Detroit   6 . 7 5 11 9 9
            Toronto   4 6 . 7 7 8 12
            NewYork   6 8 6 . 6 7 10
            Boston    6 2 6 7 . 7 12
            Cleveland 4 4 5 6 6 . 6
            Baltimore 2 4 1 3 1 7 .
            """;

    /** Stigler: how often the row is cited by the column. */
    private static final String CITATIONS = """
            Biometrika 714 730 498 221
            CommStat   33 425 68 17
            JASA       320 813 1072 142
            JRSSB      284 276 325 188
            """;

    @Test
    void baseball_gives_the_published_strengths() {
        Strengths<String> fit = BradleyTerry.fit(duels(BASEBALL), 0);
        String baltimore = "Baltimore";
        assertEquals(1.10770, above(fit, "Boston", baltimore), 5e-6);
        assertEquals(0.68385, above(fit, "Cleveland", baltimore), 5e-6);
        assertEquals(1.43641, above(fit, "Detroit", baltimore), 5e-6);
        assertEquals(1.58136, above(fit, "Milwaukee", baltimore), 5e-6);
        assertEquals(1.24762, above(fit, "NewYork", baltimore), 5e-6);
        assertEquals(1.29449, above(fit, "Toronto", baltimore), 5e-6);
    }

    @Test
    void baseball_gives_the_published_errors() {
        Strengths<String> fit = BradleyTerry.fit(duels(BASEBALL), 0);
        assertEquals(0.33388, fit.errorOfDifference("Boston", "Baltimore"), 5e-6);
        assertEquals(0.33188, fit.errorOfDifference("Cleveland", "Baltimore"), 5e-6);
        assertEquals(0.34326, fit.errorOfDifference("Milwaukee", "Baltimore"), 5e-6);
    }

    @Test
    void citations_give_the_published_strengths() {
        Strengths<String> fit = BradleyTerry.fit(duels(CITATIONS), 0);
        assertEquals(-2.94907250, above(fit, "CommStat", "Biometrika"), 1e-6);
        assertEquals(-0.47956977, above(fit, "JASA", "Biometrika"), 1e-6);
        assertEquals(0.26895406, above(fit, "JRSSB", "Biometrika"), 1e-6);
    }

    @Test
    void two_entries_have_the_logarithm_of_their_odds() {
        Strengths<String> fit = BradleyTerry.fit(duels("A . 3\nB 1 ."), 0);
        assertEquals(Math.log(3), above(fit, "A", "B"), 1e-9);
        assertEquals(0.75, fit.expectedShare().get("A"), 1e-9);
    }

    @Test
    void an_entry_that_never_lost_needs_a_ridge() {
        Duels<String> duels = duels("A . 2 1\nB 0 . 1\nC 0 1 .");
        assertFalse(duels.isStronglyConnected());
        assertThrows(IllegalArgumentException.class, () -> BradleyTerry.fit(duels, 0));
        SortedMap<String, Double> strengths = BradleyTerry.fit(duels, 0.5).values();
        assertTrue(strengths.get("A") > strengths.get("B"), strengths.toString());
        assertEquals(0, strengths.values().stream().mapToDouble(each -> each).sum(), 1e-9);
    }

    @Test
    void a_ridged_fit_is_where_its_equations_hold() {
        Strengths<String> fit = BradleyTerry.fit(duels("A . 2\nB 0 ."), 0.5);
        // Wins less expected wins equal the ridge times the strength: 2 - 2 p = 0.5 s.
        double strength = fit.values().get("A");
        double expected = 1 / (1 + Math.exp(-2 * strength));
        assertEquals(2 - 2 * expected, 0.5 * strength, 1e-9);
    }

    private static double above(Strengths<String> fit, String one, String other) {
        return fit.values().get(one) - fit.values().get(other);
    }

    static Duels<String> duels(String lines) {
        List<String[]> rows = lines.lines().map(line -> line.split(" +")).toList();
        List<Duels.Wins<String>> wins = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.size(); column++) {
                if (row != column) {
                    int count = Integer.parseInt(rows.get(row)[column + 1]);
                    wins.add(new Duels.Wins<>(rows.get(row)[0], rows.get(column)[0], count));
                }
            }
        }
        return Duels.ofWins(wins);
    }
}
