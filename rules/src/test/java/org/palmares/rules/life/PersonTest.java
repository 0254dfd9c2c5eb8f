package org.palmares.rules.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void one_person_may_be_written_in_many_ways() {
        Person person = new Person("Inès-Maria Müller d'Arc");
        for (String written : List.of(
                "inès-maria müller d'arc",
                "INES MARIA MULLER D'ARC",
                "Ines  Maria Muller D’Arc",
                "Müller d'Arc, Inès-Maria",
                "Ine\u0300s-Maria Mu\u0308ller d'Arc",
                "InesMaria MullerdArc")) {
            assertTrue(person.isSameAs(new Person(written)), written);
        }
    }

    @Test
    void other_people_are_others() {
        assertFalse(new Person("Inès Müller").isSameAs(new Person("Inès Moller")));
        assertFalse(new Person("Anne Martin").isSameAs(new Person("Anna Martin")));
    }

    @Test
    void name_starts_with_a_letter_and_stays_on_one_line() {
        assertEquals(
                List.of(true, true, false, false, false, false),
                List.of("Li", "Ødegård, K.", "=1+1", "A", "Ana\nBob", "x".repeat(81)).stream()
                        .map(Person::isName)
                        .toList());
    }
}
