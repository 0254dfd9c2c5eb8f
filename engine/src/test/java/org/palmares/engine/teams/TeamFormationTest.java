package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.ConstraintReport.TeamNote;
import org.palmares.engine.teams.solver.StreamExplainer;

class TeamFormationTest {
    private static final SearchControl CONTROL = SearchControl.of(new SearchBudget(1));

    /** A search that keeps the plan from which it starts. */
    private static final PlanSearch STAY = (request, start, seed, control) ->
            new SearchOutcome(start, new Evaluator(request).of(start), 0, Ending.NOTHING_TO_SEARCH);

    private static final PlanExplainer STREAMS = new StreamExplainer();

    private static FormationResult form(FormationRequest request) {
        return new TeamFormation(STAY, STREAMS).form(request, 1, CONTROL);
    }

    @Test
    void no_cost_is_below_its_bound_whatever_is_fixed_and_wherever_people_are() {
        for (int seed = 0; seed < 500; seed++) {
            FormationRequest request = draw(new Random(seed));
            FormationResult result = form(request);
            long waiting = result.teams().isEmpty()
                    ? request.participants().size()
                    : Census.of(request).waiting();
            assertEquals(waiting, result.waiting().size(), "waiting in world " + seed);
        }
    }

    @Test
    void a_search_that_misreports_its_plan_is_caught() {
        PlanSearch liar =
                (request, start, seed, control) -> new SearchOutcome(start, PlanScore.ZERO, 0, Ending.BUDGET_SPENT);
        assertMistake(
                "the plan found counts PlanScore[hard=0, strong=0, soft=2], the search said "
                        + "PlanScore[hard=0, strong=0, soft=0]",
                liar,
                STREAMS);
    }

    @Test
    void an_explanation_of_another_plan_is_caught() {
        PlanExplainer wrong =
                (request, plan) -> STREAMS.explain(request, new Seating(List.of(0, 0, Seating.WAITING), plan.topics()));
        assertMistake(
                "the plan found counts PlanScore[hard=0, strong=0, soft=2], the explanation said "
                        + "PlanScore[hard=0, strong=0, soft=1]",
                STAY,
                wrong);
    }

    @Test
    void an_explanation_that_charges_another_constraint_is_caught() {
        PlanExplainer wrong = (request, plan) -> {
            PlanExplanation right = STREAMS.explain(request, plan);
            List<List<PlanExplanation.Charge>> swapped = new ArrayList<>(right.charges());
            Collections.swap(swapped, 0, 1);
            return new PlanExplanation(right.score(), swapped);
        };
        assertMistake("the plan found counts [2, 0], the explanation said [0, 2]", STAY, wrong);
    }

    /** Three people in one team meant for one. */
    private static void assertMistake(String message, PlanSearch search, PlanExplainer explainer) {
        FormationRequest request = new World()
                .people("a CODE", "b CODE", "c CODE")
                .teams(1, 1, 1, 3)
                .ask(new SizeTarget(Priority.SOFT, 1), new TopicWishes(Priority.SOFT, 1))
                .request();
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class, () -> new TeamFormation(search, explainer).form(request, 1, CONTROL));
        assertEquals(message, thrown.getMessage());
    }

    @Test
    void a_report_tells_cost_bound_and_the_teams_that_break_it() {
        FormationRequest request = new World()
                .people("a DRAW", "b CODE")
                .teams(2, 1, 1, 1)
                .ask(World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"))
                .request();
        ConstraintReport report = form(request).constraints().get(0);
        assertEquals(
                new ConstraintReport(
                        request.constraints().get(0),
                        new Text(
                                "Chaque équipe compte au moins 1 parmi : Design.",
                                "Each team has at least 1 of: Design."),
                        1,
                        1,
                        List.of(new TeamNote(Id.of("01"), 1))),
                report);
        assertEquals(true, report.provenBest());
    }

    @Test
    void reasons_tell_wishes_roles_and_mates_asked_for_and_nothing_else() {
        TeamSize size = new TeamSize(1, 3, 4);
        FormationRequest request = new World()
                .people("a PATIENT own=T1 gender=F", "b CODE wish=T2,T1 mates=a", "c CODE wish=T2", "d CODE gender=F")
                .topic("T1", 1)
                .slot("T1", "", size)
                .ask(
                        World.roles(Quantity.atLeast(1), Priority.HARD, "PATIENT"),
                        World.roles(Quantity.atLeast(3), Priority.HARD, "CODE"),
                        new Apart(List.of(World.pair("c", "d")), Priority.HARD, 1),
                        new NotAlone(World.GENDER, Priority.SOFT, 1))
                .request();
        assertEquals(
                List.of(
                        "The topic that you brought. With you the team has its only person for: Users and carers.",
                        "Your wish no. 2 (no. 1: not offered). With you the team has the number asked for: Development."
                                + " You are with 1 person whom you asked for.",
                        "A topic outside your wishes (no. 1: not offered). With you the team has the number asked for:"
                                + " Development.",
                        "With you the team has the number asked for: Development."),
                form(request).reasons().values().stream().map(Text::en).toList());
    }

    @Test
    void a_team_is_told_what_it_misses_and_what_no_plan_could_give_to_all() {
        FormationRequest request = new World()
                .people("a DRAW gender=F", "b CODE gender=F", "c CODE gender=H", "d CODE")
                .teams(2, 2, 2, 2)
                .ask(
                        World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"),
                        World.roles(Quantity.atLeast(1), Priority.STRONG, "CODE"),
                        new NotAlone(World.GENDER, Priority.SOFT, 1))
                .request();
        PlanSearch search = (asked, start, seed, control) -> {
            Seating plan = AnyWorld.seating(new int[] {0, 1, 1, 0}, new int[] {-1, -1});
            return new SearchOutcome(plan, new Evaluator(asked).of(plan), 0, Ending.BUDGET_SPENT);
        };
        FormationResult result = new TeamFormation(search, STREAMS).form(request, 1, CONTROL);
        TeamExplanation second = result.teamExplanations().get(1);
        assertEquals(
                List.of(result.constraints().get(0), result.constraints().get(2)),
                second.gaps().stream().map(TeamExplanation.Gap::report).toList());
        assertEquals(
                List.of(new Text(
                        "Chaque équipe compte au moins 1 parmi : Design. Ici, écart de 1 ; aucun plan ne fait mieux pour"
                                + " l'ensemble des équipes.",
                        "Each team has at least 1 of: Design. Here off by 1; no plan does better for all teams"
                                + " together.")),
                second.sentences());
        assertEquals(List.of(), result.teamExplanations().get(0).sentences());
    }

    @Test
    void somebody_without_any_reason_is_told_how_the_team_is_made() {
        FormationRequest request = new World()
                .people("a CODE", "b DRAW", "c DRAW")
                .teams(1, 1, 3, 3)
                .request();
        assertEquals(
                new Text(
                        "Une équipe de 3 personnes et 2 rôles différents.",
                        "A team of 3 people and 2 different roles."),
                form(request).reasons().get(Id.of("a")));
    }

    /** Sites, fixed members (some of another site, some too many), owners, topics to choose: whatever may be asked. */
    private static FormationRequest draw(Random random) {
        World world = new World().topic("T1", 1).topic("T2", 2);
        int people = 1 + random.nextInt(14);
        List<String> names = new ArrayList<>();
        for (int at = 0; at < people; at++) {
            names.add(String.valueOf((char) ('a' + at)));
            world.person(
                    names.get(at) + " " + List.of("CODE", "DRAW", "STAT,CODE").get(random.nextInt(3))
                            + List.of("", " site=N", " site=S").get(random.nextInt(3))
                            + List.of("", " own=T1", " own=T2", "").get(random.nextInt(4))
                            + List.of("", " org=o").get(random.nextInt(2)));
        }
        Collections.shuffle(names, random);
        int slots = 1 + random.nextInt(4);
        for (int at = 0; at < slots; at++) {
            int least = 1 + random.nextInt(2);
            int fixed = Math.min(names.size(), Math.max(0, random.nextInt(6) - 2));
            String[] members = names.subList(0, fixed).toArray(String[]::new);
            names.subList(0, fixed).clear();
            String site = List.of("", "N", "S").get(random.nextInt(3));
            String topic = List.of("", "T1", "T2").get(random.nextInt(3));
            world.slot(topic, site, new TeamSize(least, least + 1, least + 1 + random.nextInt(2)), members);
        }
        return world.ask(
                        new SizeBounds(Priority.HARD, 1),
                        new SizeTarget(Priority.SOFT, 1),
                        new WaitingList(Priority.HARD, 1),
                        new OwnTopic(Priority.HARD, 1),
                        new TopicCapacity(Priority.HARD, 1),
                        new SameOrganisation(1, Organisation.Level.GROUP, Priority.STRONG, 1),
                        World.roles(Quantity.atLeast(1), Priority.HARD, "DRAW"),
                        World.roles(Quantity.atMost(1), Priority.HARD, "CODE"),
                        World.roles(Quantity.exactly(1), Priority.SOFT, "CODE"))
                .request();
    }
}
