package org.palmares.engine.scoring.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.engine.scoring.choice.PlacePointsTest.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchulzeTest {
    /** Schulze's own example of 45 voters and five candidates, whose order is E A C B D. */
    @Test
    void forty_five_voters_give_the_published_order() {
        List<Ballot<String>> ballots = new ArrayList<>();
        votes(5, "ACBED", ballots);
        votes(5, "ADECB", ballots);
        votes(8, "BEDAC", ballots);
        votes(3, "CABED", ballots);
        votes(7, "CAEBD", ballots);
        votes(2, "CBADE", ballots);
        votes(7, "DCEBA", ballots);
        votes(8, "EBADC", ballots);
        assertEquals(
                "{A=3 / 4, B=1 / 4, C=1 / 2, D=0, E=1}",
                Schulze.shareBeaten(Duels.of(ballots)).toString());
    }

    @Test
    void an_entry_that_beats_each_other_comes_first() {
        // B beats A 2-1 and C 3-0, although A has as many first places.
        List<Ballot<String>> ballots = List.of(ballot("A", "B", "C"), ballot("B", "A", "C"), ballot("B", "C", "A"));
        assertEquals(
                "{A=1 / 2, B=1, C=0}", Schulze.shareBeaten(Duels.of(ballots)).toString());
    }

    @Test
    void a_perfect_circle_separates_nobody() {
        List<Ballot<String>> ballots = List.of(ballot("A", "B", "C"), ballot("B", "C", "A"), ballot("C", "A", "B"));
        assertEquals(
                "{A=1 / 2, B=1 / 2, C=1 / 2}",
                Schulze.shareBeaten(Duels.of(ballots)).toString());
    }

    @Test
    void an_entry_alone_stands_in_the_middle() {
        assertEquals(
                "{A=1 / 2}", Schulze.shareBeaten(Duels.of(List.of(ballot("A")))).toString());
    }

    private static void votes(int count, String order, List<Ballot<String>> ballots) {
        ballots.addAll(Collections.nCopies(count, ballot(order.split(""))));
    }
}
