package org.palmares.engine.scoring.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class PlacePointsTest {
    private static final Ballot<String> ORDER = ballot("A", "B", "C", "D");

    @Test
    void a_ladder_pays_place_by_place_and_nothing_beyond_its_end() {
        assertEquals(
                "{A=3, B=2, C=1, D=0}", PlacePoints.of(ORDER, PlacePoints.STACK).toString());
        assertEquals(
                "{A=12, B=10, C=8, D=7}",
                PlacePoints.of(ORDER, PlacePoints.SONG_CONTEST).toString());
    }

    @Test
    void tied_entries_share_the_places_that_they_take() {
        Ballot<String> tied = ballot("A", "B C", "D");
        assertEquals(
                "{A=3, B=3 / 2, C=3 / 2, D=0}",
                PlacePoints.of(tied, PlacePoints.STACK).toString());
        Ballot<String> atTheEnd = ballot("A", "B", "C D");
        assertEquals(
                "{A=3, B=2, C=1 / 2, D=1 / 2}",
                PlacePoints.of(atTheEnd, PlacePoints.STACK).toString());
    }

    @Test
    void a_share_counts_the_others_left_behind_and_half_the_tied() {
        assertEquals(
                "{A=1, B=1 / 2, C=1 / 2, D=0}",
                PlacePoints.shareBeaten(ballot("A", "B C", "D")).toString());
        assertEquals("{A=1 / 2}", PlacePoints.shareBeaten(ballot("A")).toString());
        assertEquals(
                "{A=1 / 2, B=1 / 2}", PlacePoints.shareBeaten(ballot("A B")).toString());
    }

    @Test
    void totals_add_up_over_ballots_that_hold_different_entries() {
        List<Ballot<String>> ballots = List.of(ballot("A", "B", "C"), ballot("D", "B", "A"));
        assertEquals(
                "{A=4, B=4, C=1, D=3}",
                PlacePoints.totals(ballots, PlacePoints.STACK).toString());
        assertEquals(Map.of(), PlacePoints.totals(List.<Ballot<String>>of(), PlacePoints.STACK));
    }

    @Test
    void a_ballot_comes_from_values_with_the_highest_first() {
        Map<String, BigFraction> values = new TreeMap<>();
        values.put("A", BigFraction.of(1, 3));
        values.put("B", BigFraction.of(2, 6));
        values.put("C", BigFraction.of(1, 2));
        assertEquals(ballot("C", "A B"), Ballot.byValue(values));
    }

    @Test
    void an_entry_stands_once_on_a_ballot() {
        assertThrows(IllegalArgumentException.class, () -> ballot("A", "B A"));
        assertThrows(IllegalArgumentException.class, () -> ballot("A", "B B"));
        assertThrows(IllegalArgumentException.class, () -> new Ballot<>(List.of(List.<String>of())));
    }

    static Ballot<String> ballot(String... tiers) {
        return new Ballot<>(
                List.of(tiers).stream().map(tier -> List.of(tier.split(" "))).toList());
    }
}
