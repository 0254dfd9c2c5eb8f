package org.palmares.samples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.AttributeValue.CodeValue;
import org.palmares.engine.domain.AttributeValue.SetValue;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Together;

class FullModelTest {
    private static final int PEOPLE = 6_000;
    private static final FormationRequest REQUEST = new FullModel(PEOPLE, 1, true).request();

    @Test
    void same_number_and_seed_give_the_same_event() {
        assertEquals(new FullModel(120, 7, true).request(), new FullModel(120, 7, true).request());
        assertNotEquals(new FullModel(120, 7, true).request(), new FullModel(120, 8, true).request());
    }

    @Test
    void sites_of_one_event_share_nobody_and_no_topic() {
        FormationRequest request = FullModel.onSites(100, 3);

        assertEquals(100, request.participants().size());
        assertEquals(30, request.topics().size());
        assertEquals(
                List.of("site-001", "site-002", "site-003"),
                request.slots().stream()
                        .map(slot -> slot.site().orElseThrow().value())
                        .distinct()
                        .toList());
    }

    @Test
    void first_person_is_the_one_that_was_drawn_when_best_plans_were_stored() {
        Participant first =
                new FullModel(1_200, 1, true).request().participants().get(0);

        assertEquals(
                "code institution-76 [topic-01, topic-06, topic-02] [skill-06, skill-10, skill-11]",
                String.join(
                        " ",
                        first.mainRole().value(),
                        first.organisation().orElseThrow().value(),
                        first.wishes().toString(),
                        ((SetValue) first.attribute(Crowd.SKILL.id()).orElseThrow())
                                .codes()
                                .toString()));
    }

    @Test
    void shares_are_those_of_the_model() {
        assertShare(15, person -> hasRole(person, "care"));
        assertShare(10, person -> hasRole(person, "user"));
        assertShare(35, person -> hasRole(person, "code"));
        assertShare(15, person -> hasRole(person, "design"));
        assertShare(15, person -> hasRole(person, "business"));
        assertShare(10, person -> hasRole(person, "data"));
        assertShare(35, person -> languages(person).equals(List.of("fr")));
        assertShare(15, person -> languages(person).equals(List.of("en")));
        assertShare(50, person -> languages(person).equals(List.of("en", "fr")));
        assertShare(
                30,
                person -> person.attribute(Crowd.MINORITY.id()).orElseThrow().equals(new CodeValue("yes")));
        assertShare(30, person -> !person.wishedMates().isEmpty());
        assertShare(8, person -> REQUEST.fixedMembers().contains(person.id()));
    }

    @Test
    void teams_topics_and_pairs_are_as_many_as_the_model_says() {
        assertEquals(PEOPLE / 5, REQUEST.slots().size());
        assertEquals(10, REQUEST.topics().size());
        assertTrue(REQUEST.topics().stream().mapToInt(topic -> topic.teams()).sum()
                >= REQUEST.slots().size());
        assertEquals(PEOPLE / 20, constraint(Apart.class).pairs().size());
        assertTrue(constraint(Together.class).pairs().size() >= PEOPLE * 30 / 200);
    }

    @Test
    void fixed_members_of_a_team_understand_one_another_and_are_not_to_be_apart() {
        List<Pair> apart = constraint(Apart.class).pairs();
        REQUEST.slots().forEach(slot -> {
            assertTrue(slot.fixedMembers().size() <= slot.size().max());
            List<Participant> members = REQUEST.participants().stream()
                    .filter(person -> slot.fixedMembers().contains(person.id()))
                    .toList();
            assertTrue(List.of("en", "fr").stream()
                    .anyMatch(language -> members.stream()
                            .allMatch(member -> languages(member).contains(language))));
            assertTrue(apart.stream()
                    .noneMatch(pair -> slot.fixedMembers().contains(pair.first())
                            && slot.fixedMembers().contains(pair.second())));
        });
    }

    private static void assertShare(int percent, Predicate<Participant> of) {
        long count = REQUEST.participants().stream().filter(of).count();
        assertEquals(percent, 100.0 * count / PEOPLE, 1.5);
    }

    private static boolean hasRole(Participant person, String role) {
        return person.mainRole().value().equals(role);
    }

    private static List<String> languages(Participant person) {
        return ((SetValue) person.attribute(Crowd.LANGUAGE.id()).orElseThrow()).codes();
    }

    private static <T> T constraint(Class<T> type) {
        return REQUEST.constraints().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
