package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.TeamSize;

class SelfFormedTest {
    private static SelfFormed.Pinned pin(World world) {
        FormationRequest request = world.request();
        SortedMap<String, List<Participant>> groups = new TreeMap<>();
        for (Participant person : request.participants()) {
            person.teamCode()
                    .ifPresent(code -> groups.computeIfAbsent(code, unseen -> new ArrayList<>())
                            .add(person));
        }
        return SelfFormed.pin(request.slots(), groups);
    }

    private static List<List<String>> fixed(World world) {
        return pin(world).slots().stream()
                .map(slot -> slot.fixedMembers().stream().map(Id::value).toList())
                .toList();
    }

    @Test
    void people_who_share_a_code_are_pinned_to_one_slot_the_largest_group_first() {
        World world = new World()
                .people("a CODE team=X", "b CODE", "c CODE team=Y", "d CODE team=Y")
                .teams(3, 1, 2, 3);
        assertEquals(List.of(List.of("c", "d"), List.of("a"), List.of()), fixed(world));
    }

    @Test
    void a_group_goes_to_the_topic_that_one_of_them_brought() {
        TeamSize size = new TeamSize(1, 2, 3);
        World world = new World()
                .people("a CODE team=X own=T2", "b CODE team=X")
                .topic("T1", 1)
                .topic("T2", 1)
                .slot("T1", "", size)
                .slot("T2", "", size);
        assertEquals(List.of(List.of(), List.of("a", "b")), fixed(world));
    }

    @Test
    void a_group_too_large_or_at_two_sites_is_left_and_named() {
        World world = new World()
                .people("a CODE team=X site=N", "b CODE team=X site=S", "c CODE team=Y", "d CODE team=Y")
                .slot("", "N", new TeamSize(1, 1, 1))
                .slot("", "S", new TeamSize(1, 1, 1));
        assertEquals(List.of("X", "Y"), pin(world).left());
    }
}
