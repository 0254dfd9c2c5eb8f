package org.palmares.api.run.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.Diagnosis;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchBudget;

/** Plans of six people in teams of two, written {@code "ab cd ef"}, with their soft cost. */
class ProposalsTest {
    @Test
    void first_is_the_best_and_the_second_is_the_one_that_shares_fewest_pairs() {
        FormationResult best = plan("ab cd ef", 0, 1);
        FormationResult near = plan("ab ce df", 0, 2);
        FormationResult far = plan("ac be df", 0, 9);
        assertEquals(List.of(best, far), Proposals.choose(List.of(far, near, best), 2));
    }

    @Test
    void of_plans_as_different_the_better_one() {
        FormationResult best = plan("ab cd ef", 0, 1);
        FormationResult better = plan("ac be df", 0, 3);
        FormationResult worse = plan("ad bf ce", 0, 4);
        assertEquals(List.of(best, better), Proposals.choose(List.of(worse, better, best), 2));
    }

    @Test
    void third_differs_from_both_before() {
        FormationResult best = plan("ab cd ef", 0, 1);
        FormationResult second = plan("ac be df", 0, 2);
        FormationResult likeSecond = plan("ac bf de", 0, 2);
        FormationResult third = plan("ad bf ce", 0, 8);
        assertEquals(List.of(best, second, third), Proposals.choose(List.of(best, second, likeSecond, third), 3));
    }

    @Test
    void the_same_people_under_other_team_names_are_no_further_proposal() {
        assertEquals(
                1,
                Proposals.choose(List.of(plan("ab cd ef", 0, 1), plan("ef ab cd", 0, 1)), 2)
                        .size());
    }

    @Test
    void plan_that_breaks_more_hard_constraints_is_none() {
        assertEquals(
                1,
                Proposals.choose(List.of(plan("ab cd ef", 0, 5), plan("ac be df", 1, 0)), 2)
                        .size());
    }

    @Test
    void who_changes_team_is_counted_whatever_the_names_of_the_teams() {
        FormationResult first = plan("abc def", 0, 0);
        assertEquals(0, Proposals.moved(first, plan("def abc", 0, 0)));
        assertEquals(2, Proposals.moved(first, plan("dec abf", 0, 0)));
        assertEquals(1.0, Proposals.samePairs(first, plan("def abc", 0, 0)));
        assertEquals(2 / 6.0, Proposals.samePairs(first, plan("dec abf", 0, 0)));
    }

    @Test
    void team_on_another_topic_is_another_team() {
        FormationResult first = onTopics("T1:abc T2:def");
        assertEquals(6, Proposals.moved(first, onTopics("T2:abc T1:def")));
        assertEquals(2, Proposals.moved(first, onTopics("T2:cef T1:abd")));
    }

    private static FormationResult plan(String teams, long hard, long soft) {
        return result(Stream.of(teams.split(" ")).map(team -> ":" + team).toList(), new PlanScore(hard, 0, soft));
    }

    private static FormationResult onTopics(String teams) {
        return result(List.of(teams.split(" ")), PlanScore.ZERO);
    }

    private static FormationResult result(List<String> written, PlanScore score) {
        List<Team> teams = new ArrayList<>();
        for (String team : written) {
            String[] parts = team.split(":");
            Optional<Id<Topic>> topic =
                    Optional.of(parts[0]).filter(id -> !id.isEmpty()).map(Id::of);
            List<Id<Participant>> members = parts[1].chars()
                    .mapToObj(letter -> Id.<Participant>of(Character.toString(letter)))
                    .toList();
            String id = "team-" + (teams.size() + 1);
            teams.add(new Team(Id.of(id), Text.same(id), topic, Optional.empty(), members));
        }
        return new FormationResult(
                teams,
                List.of(),
                score,
                List.of(),
                new Diagnosis(List.of()),
                new TreeMap<>(),
                1,
                new SearchBudget(1),
                1,
                Ending.BUDGET_SPENT);
    }
}
