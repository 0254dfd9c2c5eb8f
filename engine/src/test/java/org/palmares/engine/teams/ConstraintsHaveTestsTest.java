package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Text;

class ConstraintsHaveTestsTest {
    /** Every constraint that may stand in a request, with the test that guards its meaning. */
    @Test
    void every_constraint_has_a_test_of_its_own() {
        Stream.of(TeamConstraint.class, PlanConstraint.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .forEach(constraint -> assertDoesNotThrow(() -> Class.forName(constraint.getName() + "Test")));
    }

    @Test
    void every_constraint_speaks_both_languages() {
        List<Constraint> all = AnyWorld.request(new Random(1)).constraints();
        long kinds = Stream.of(TeamConstraint.class, PlanConstraint.class)
                .mapToLong(kind -> kind.getPermittedSubclasses().length)
                .sum();
        assertEquals(kinds, all.stream().map(Object::getClass).distinct().count());
        for (Constraint constraint : all) {
            Text sentence = constraint.sentence(World.vocabulary());
            assertTrue(sentence.fr().endsWith(".") && sentence.en().endsWith("."), sentence.toString());
        }
    }
}
