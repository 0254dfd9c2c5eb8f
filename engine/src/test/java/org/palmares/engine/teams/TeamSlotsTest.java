package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;

class TeamSlotsTest {
    private static List<TeamSize> sizes(int people, int size) {
        return TeamSlots.ofSize(people, size).stream()
                .map(TeamSlot::size)
                .distinct()
                .toList();
    }

    @Test
    void thirty_seven_people_by_six_are_six_teams_of_six_or_seven() {
        List<TeamSlot> slots = TeamSlots.ofSize(37, 6);
        assertEquals(6, slots.size());
        assertEquals(List.of(new TeamSize(6, 6, 7)), sizes(37, 6));
        assertEquals(new Text("Équipe 01", "Team 01"), slots.get(0).name());
        assertEquals(Id.of("team-06"), slots.get(5).id());
    }

    @Test
    void everybody_fits_whatever_the_numbers() {
        for (int size = 1; size <= 12; size++) {
            for (int people = size; people <= 100; people++) {
                List<TeamSlot> slots = TeamSlots.ofSize(people, size);
                int least = slots.stream().mapToInt(slot -> slot.size().min()).sum();
                int most = slots.stream().mapToInt(slot -> slot.size().max()).sum();
                assertTrue(least <= people && people <= most, people + " people by " + size);
                assertTrue(slots.get(0).size().max() - slots.get(0).size().min() <= 1, people + " people by " + size);
            }
        }
    }

    @Test
    void fewer_people_than_the_size_leave_a_team_that_cannot_be_filled() {
        assertEquals(List.of(new TeamSize(6, 6, 6)), sizes(5, 6));
    }
}
