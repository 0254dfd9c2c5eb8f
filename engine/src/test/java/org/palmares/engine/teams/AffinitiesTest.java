package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

class AffinitiesTest {
    @Test
    void pairs_are_told_as_they_were_given() {
        Affinities affinities = Affinities.builder()
                .pair(Id.of("b"), Id.of("a"), 3)
                .pair(Id.of("a"), Id.of("c"), -2)
                .build();
        List<String> told = new ArrayList<>();
        affinities.forEach((first, second, millionths) -> told.add(first + " " + second + " " + millionths));
        assertEquals(List.of("b a 3", "a c -2"), told);
        assertEquals(5, affinities.total());
    }

    @Test
    void affinities_are_equal_when_the_same_pairs_were_told() {
        assertEquals(
                Affinities.builder().pair(Id.of("a"), Id.of("b"), 1).build(),
                Affinities.builder().pair(Id.of("a"), Id.of("b"), 1).build());
        assertEquals(
                false,
                Affinities.builder()
                        .pair(Id.of("a"), Id.of("b"), 1)
                        .build()
                        .equals(Affinities.builder()
                                .pair(Id.of("a"), Id.of("b"), 2)
                                .build()));
    }

    @Test
    void every_pair_of_many_people_fits() {
        Affinities.Builder builder = Affinities.builder();
        List<Id<Participant>> people = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            people.add(Id.of(String.format(Locale.ROOT, "p%03d", at)));
            for (int before = 0; before < at; before++) {
                builder.pair(people.get(at), people.get(before), 1);
            }
        }
        assertEquals(300 * 299 / 2, builder.build().pairs());
    }

    @Test
    void nobody_has_an_affinity_with_themselves_and_none_is_beyond_measure() {
        assertThrows(IllegalArgumentException.class, () -> Affinities.builder().pair(Id.of("a"), Id.of("a"), 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Affinities.builder().pair(Id.of("a"), Id.of("b"), Affinities.LARGEST + 1));
    }
}
