package org.palmares.engine.scoring.deliberation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.Points;

/** Proposed: A 1, B 2, C 3. A change is written {@code entry rank for-against}. */
class AdoptionTest {
    private static final int SEATS = 8;

    private static final List<Contender> PROPOSED = List.of(contender("A", 1), contender("B", 2), contender("C", 3));

    @Test
    void without_changes_the_proposed_ranking_is_adopted() {
        assertEquals("A1 B2 C3", told());
    }

    @Test
    void two_entries_change_places_by_a_vote_and_a_reason() {
        assertEquals("B1 A2 C3", told(change("A 2 5-2"), change("B 1 5-2")));
    }

    @Test
    void jury_may_declare_a_tie() {
        assertEquals("A1 B1 C3", told(change("B 1 4-3")));
    }

    @Test
    void rank_as_proposed_needs_neither_vote_nor_reason() {
        assertEquals("A1 B2 C3", told(new Adoption.Change(Id.of("A"), 1, Optional.empty(), Adoption.Reason.MISSING)));
    }

    @Test
    void change_without_a_vote_or_a_reason_does_not_stand() {
        assertEquals(
                "A1 B2 C3 but B NO_VOTE",
                told(change("A 2 5-2"), new Adoption.Change(Id.of("B"), 1, Optional.empty(), Adoption.Reason.GIVEN)));
        Optional<Hands> carried = Optional.of(new Hands(5, 2, 0, Hands.Casting.NONE));
        assertEquals(
                "A1 B2 C3 but B NO_REASON",
                told(change("A 2 5-2"), new Adoption.Change(Id.of("B"), 1, carried, Adoption.Reason.MISSING)));
    }

    @Test
    void reason_that_names_a_juror_does_not_stand_even_where_the_rank_stays() {
        Optional<Hands> carried = Optional.of(new Hands(5, 2, 0, Hands.Casting.NONE));
        assertEquals(
                "A1 B2 C3 but B REASON_NAMES_JUROR",
                told(change("A 2 5-2"), new Adoption.Change(Id.of("B"), 1, carried, Adoption.Reason.NAMES_JUROR)));
        assertEquals(
                "A1 B2 C3 but A REASON_NAMES_JUROR",
                told(new Adoption.Change(Id.of("A"), 1, Optional.empty(), Adoption.Reason.NAMES_JUROR)));
    }

    @Test
    void vote_of_more_people_than_are_present_changes_nothing() {
        assertEquals("A1 B1 C3", told(change("B 1 5-2")));
        assertEquals("A1 B2 C3 but B TOO_MANY_VOTES", told(change("B 1 6-2")));
        assertEquals("A1 B2 C3 but A TOO_MANY_VOTES", told(change("A 1 9-0")));
    }

    @Test
    void vote_that_is_lost_changes_nothing() {
        assertEquals("A1 B2 C3 but B LOST", told(change("B 1 3-4")));
    }

    @Test
    void casting_vote_decides_a_tie_and_a_tie_without_one_decides_nothing() {
        assertEquals("A1 B2 C3 but B TIED", told(change("B 1 3-3")));
        assertEquals("A1 B1 C3", told(cast("B", Hands.Casting.IN_FAVOUR)));
        assertEquals("A1 B2 C3 but B LOST", told(cast("B", Hands.Casting.AGAINST)));
    }

    @Test
    void ranks_must_follow() {
        assertEquals("A1 B2 C3 but A OUT_OF_SEQUENCE", told(change("A 2 5-2")));
        assertEquals("A1 B2 C3 but C OUT_OF_SEQUENCE", told(change("B 1 5-2"), change("C 2 5-2")));
    }

    @Test
    void entry_must_be_ranked_and_is_given_one_rank() {
        assertEquals("A1 B2 C3 but Z NOT_RANKED", told(change("Z 1 5-2")));
        assertEquals("A1 B2 C3 but B TWICE", told(change("B 1 5-2"), change("B 1 5-2")));
    }

    @Test
    void jury_below_its_quorum_changes_nothing_and_that_is_said_once() {
        assertEquals("A1 B1 C3", told(voters(SEATS), change("B 1 5-2")));
        assertEquals("A1 B2 C3 but A NO_QUORUM", told(voters(SEATS + 1), change("A 2 5-2"), change("B 1 5-2")));
    }

    @Test
    void casting_vote_of_nobody_decides_nothing_and_one_that_is_not_needed_is_not_looked_at() {
        Voters members = new Voters(jurors(Juror.Seat.MEMBER), SEATS, 0, Exclusions.NONE);
        assertEquals("A1 B2 C3 but B NO_PRESIDENT", told(members, cast("B", Hands.Casting.IN_FAVOUR)));
        Hands carried = new Hands(4, 3, 0, Hands.Casting.IN_FAVOUR);
        assertEquals(
                "A1 B1 C3",
                told(members, new Adoption.Change(Id.of("B"), 1, Optional.of(carried), Adoption.Reason.GIVEN)));
    }

    @Test
    void vote_on_a_rank_that_stays_is_carried_too_since_it_may_part_a_tie() {
        assertEquals("A1 B2 C3", told(change("A 1 5-2")));
        assertEquals("A1 B2 C3 but A LOST", told(change("A 1 2-5")));
        assertEquals("A1 B2 C3 but A TIED", told(change("A 1 3-3")));
        Voters members = new Voters(jurors(Juror.Seat.MEMBER), SEATS, 0, Exclusions.NONE);
        assertEquals("A1 B2 C3 but A NO_PRESIDENT", told(members, cast("A", Hands.Casting.IN_FAVOUR)));
    }

    @Test
    void where_others_have_voted_the_jury_separates_ties_alone() {
        List<Contender> tied = List.of(contender("A", 1), contender("B", 1), contender("C", 3));
        assertEquals("A1 B2 C3", ofTies(tied, change("B 2 5-2")));
        assertEquals("A1 B1 C3 but C NOT_TIED", ofTies(tied, change("C 1 5-2")));
        assertEquals("A1 B1 C3 but B NOT_TIED, C NOT_TIED", ofTies(tied, change("B 3 5-2"), change("C 2 5-2")));
    }

    private static String ofTies(List<Contender> proposed, Adoption.Change... changes) {
        return told(Adoption.of(proposed, List.of(changes), Optional.of(voters(0)), Adoption.Power.TIES_ALONE));
    }

    private static String told(Adoption.Change... changes) {
        return told(voters(0), changes);
    }

    private static Voters voters(int quorum) {
        return new Voters(jurors(Juror.Seat.PRESIDENT), SEATS, quorum, Exclusions.NONE);
    }

    /** As many as there are seats, the first in that seat. */
    private static List<Juror> jurors(Juror.Seat first) {
        return IntStream.rangeClosed(1, SEATS)
                .mapToObj(number -> juror("J" + number, number == 1 ? first : Juror.Seat.MEMBER))
                .toList();
    }

    private static Juror juror(String id, Juror.Seat seat) {
        return new Juror(Id.of(id), seat, Optional.empty(), List.of(), Optional.empty(), List.of(), true, Facts.NONE);
    }

    private static String told(Voters voters, Adoption.Change... changes) {
        return told(Adoption.of(PROPOSED, List.of(changes), Optional.of(voters), Adoption.Power.EVERY_RANK));
    }

    private static String told(Adoption adoption) {
        String ranking = adoption.ranking().stream()
                .map(each -> each.submission().value() + each.rank())
                .collect(Collectors.joining(" "));
        return adoption.stands()
                ? ranking
                : ranking + " but "
                        + adoption.faults().stream()
                                .map(fault -> fault.submission() + " " + fault.kind())
                                .collect(Collectors.joining(", "));
    }

    private static Adoption.Change change(String written) {
        String[] part = written.split("[ -]");
        Hands hands = new Hands(Integer.parseInt(part[2]), Integer.parseInt(part[3]), 1, Hands.Casting.NONE);
        return new Adoption.Change(
                Id.of(part[0]), Integer.parseInt(part[1]), Optional.of(hands), Adoption.Reason.GIVEN);
    }

    private static Adoption.Change cast(String entry, Hands.Casting casting) {
        return new Adoption.Change(Id.of(entry), 1, Optional.of(new Hands(3, 3, 0, casting)), Adoption.Reason.GIVEN);
    }

    private static Contender contender(String id, int rank) {
        return new Contender(Id.of(id), rank, Points.ZERO);
    }
}
