package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;

class SameOrganisationTest {
    private static World world(Organisation.Level level) {
        return new World()
                .people("a CODE org=s1", "b CODE org=s2", "c CODE org=s1", "d CODE org=x", "e CODE", "f CODE")
                .teams(2, 1, 3, 6)
                .organisations(
                        organisation("h", Organisation.Level.ESTABLISHMENT, ""),
                        organisation("s1", Organisation.Level.SERVICE, "h"),
                        organisation("s2", Organisation.Level.SERVICE, "h"),
                        organisation("x", Organisation.Level.SERVICE, ""))
                .ask(new SameOrganisation(1, level, Priority.HARD, 1));
    }

    private static Organisation organisation(String id, Organisation.Level level, String parent) {
        return new Organisation(
                Id.of(id), id, level, parent.isEmpty() ? Optional.empty() : Optional.of(Id.of(parent)), List.of());
    }

    @Test
    void colleagues_beyond_the_most_are_in_excess() {
        assertEquals(1, world(Organisation.Level.SERVICE).cost("a b c", "d e f"));
        assertEquals(2, world(Organisation.Level.ESTABLISHMENT).cost("a b c", "d e f"));
        assertEquals(1, world(Organisation.Level.ESTABLISHMENT).cost("a b", "c d e f"));
    }

    @Test
    void people_without_an_organisation_never_count() {
        assertEquals(0, world(Organisation.Level.SERVICE).cost("a e f", "b c d"));
    }

    @Test
    void an_organisation_that_sends_more_than_all_teams_may_take_is_a_bound() {
        assertEquals(
                1,
                new SameOrganisation(1, Organisation.Level.ESTABLISHMENT, Priority.HARD, 1)
                        .bound(world(Organisation.Level.SERVICE).request()));
        assertEquals(
                0,
                new SameOrganisation(1, Organisation.Level.SERVICE, Priority.HARD, 1)
                        .bound(world(Organisation.Level.SERVICE).request()));
    }
}
