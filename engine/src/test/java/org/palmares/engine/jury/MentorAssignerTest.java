package org.palmares.engine.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Team;

class MentorAssignerTest {
    @Test
    void hours_are_kept_loads_are_even_then_fields_match() {
        Mentoring mentoring = MentorAssigner.assign(
                List.of(mentor("M1", 9, "A"), mentor("M2", 9, "B"), mentor("M3", 1)),
                teams("A", "A", "B", "B", "B"),
                1);
        assertEquals(
                List.of("T0 M1", "T1 M1", "T2 M2", "T3 M2"),
                mentoring.pairs().stream()
                        .filter(pair -> !pair.mentor().equals(Id.of("M3")))
                        .map(pair -> pair.team() + " " + pair.mentor())
                        .toList());
        assertEquals(List.of(2, 2, 1), List.copyOf(mentoring.loads().values()));
        assertTrue(mentoring.proven() && mentoring.missing().isEmpty());
    }

    @Test
    void teams_without_a_mentor_are_named_where_hours_run_out() {
        Mentoring mentoring = MentorAssigner.assign(List.of(mentor("M1", 1), mentor("M2", 1)), teams("A", "A", "A"), 1);
        assertEquals(2, mentoring.pairs().size());
        assertEquals(1, mentoring.missing().size());
        assertTrue(mentoring.proven());
    }

    private static Mentor mentor(String id, int sessions, String... fields) {
        return new Mentor(
                Id.of(id), List.of(fields).stream().map(Id::<Category>of).toList(), sessions);
    }

    private static SortedMap<Id<Team>, Optional<Id<Category>>> teams(String... fields) {
        SortedMap<Id<Team>, Optional<Id<Category>>> teams = new TreeMap<>();
        for (String field : fields) {
            teams.put(Id.of("T" + teams.size()), Optional.of(Id.of(field)));
        }
        return teams;
    }
}
