package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;

class TopicSkillsTest {
    private static final TopicSkills SKILLS = new TopicSkills(World.SKILLS, Priority.SOFT, 1);
    private static final TeamSize ANY = new TeamSize(1, 2, 4);
    private static final World WORLD = new World()
            .topic("T1", 1, "k", "l", "m")
            .topic("T2", 1)
            .people("a CODE skills=k,n", "b CODE skills=k,l", "c CODE", "d CODE skills=m")
            .slot("T1", "", ANY)
            .slot("T2", "", ANY)
            .slot("", "", ANY)
            .ask(SKILLS);

    @Test
    void a_team_pays_for_each_skill_of_its_topic_that_nobody_has() {
        assertEquals(2, WORLD.cost("a", "", ""));
        assertEquals(1, WORLD.cost("a b", "", ""));
        assertEquals(0, WORLD.cost("b c d", "", ""));
        assertEquals(3, WORLD.cost("c", "", ""));
        assertEquals(3, WORLD.cost("", "", ""), "nobody has no skill");
    }

    @Test
    void a_topic_that_needs_nothing_and_no_topic_at_all_cost_nothing() {
        assertEquals(0, WORLD.cost("b d", "c", "a"));
    }

    @Test
    void more_skills_than_a_word_has_bits_all_count() {
        List<String> many = new ArrayList<>();
        for (int skill = 0; skill < 150; skill++) {
            many.add("s" + skill);
        }
        World world = new World()
                .topic("T1", 1, many.toArray(String[]::new))
                .people("a CODE skills=s0,s70,s149", "b CODE skills=s70,s71", "c CODE skills=other")
                .slot("T1", "", ANY)
                .ask(SKILLS);
        assertEquals(146, world.cost("a b c"));
    }

    @Test
    void the_bound_is_what_teams_of_a_fixed_topic_need_and_people_do_not_have() {
        World world = new World()
                .topic("T1", 3, "k", "l")
                .people("a CODE skills=k", "b CODE skills=k", "c CODE skills=m")
                .slot("T1", "", ANY)
                .slot("T1", "", ANY)
                .slot("T1", "", ANY)
                .slot("", "", ANY)
                .ask(SKILLS);
        assertEquals(4, world.bound());
        assertEquals(4, world.cost("a", "b", "c", ""));
    }

    @Test
    void skills_are_a_set() {
        assertThrows(IllegalArgumentException.class, () -> new TopicSkills(World.GENDER, Priority.SOFT, 1));
    }
}
