package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.ConstraintReport.TeamNote;

/** Forms teams: counts, searches, checks what was found and explains it. Thread-safe. */
public final class TeamFormation {
    private final PlanSearch search;
    private final PlanExplainer explainer;
    private final int threads;

    /** A formation on the calling thread alone. */
    public TeamFormation(PlanSearch search, PlanExplainer explainer) {
        this(search, explainer, 1);
    }

    /**
     * @param threads how many sites are searched at a time, at least 1; the result never depends on it
     */
    public TeamFormation(PlanSearch search, PlanExplainer explainer, int threads) {
        this.search = Objects.requireNonNull(search, "search");
        this.explainer = Objects.requireNonNull(explainer, "explainer");
        Require.atLeast(1, threads, "threads");
        this.threads = threads;
    }

    /**
     * A proposal. Same request, seed and budget, same proposal, unless the control stops the search.
     *
     * @throws IllegalStateException when search, constraints and explanation disagree on the plan found, a mistake of
     *     ours
     */
    public FormationResult form(FormationRequest request, long seed, SearchControl control) {
        Diagnosis diagnosis = Diagnosis.of(request);
        if (diagnosis.noTeamPossible()) {
            return withoutTeams(request, diagnosis, seed, control);
        }
        List<FormationRequest> sites = Sites.apart(request);
        return sites.size() == 1
                ? form(request, diagnosis, seed, control)
                : new SiteBySite(sites, seed, control)
                        .form(threads, (site, held) -> form(site, new Diagnosis(List.of()), seed, held))
                        .with(diagnosis, control.budget());
    }

    private FormationResult form(FormationRequest request, Diagnosis diagnosis, long seed, SearchControl control) {
        Bounds bounds = Bounds.of(request);
        SearchOutcome outcome = search.search(request, bounds, StartingDeal.of(request), seed, control);
        Seating plan = outcome.best();
        PlanExplanation explanation = explainer.explain(request, plan);
        requireHonest(new Evaluator(request), outcome, explanation);
        return new FormationResult(
                teams(request, plan),
                waiting(request, plan),
                outcome.score(),
                reports(request, explanation, bounds.of(plan)),
                diagnosis,
                Reasons.of(request, plan),
                seed,
                control.budget(),
                outcome.evaluations(),
                outcome.ending());
    }

    private static FormationResult withoutTeams(
            FormationRequest request, Diagnosis diagnosis, long seed, SearchControl control) {
        List<Id<Participant>> everybody =
                request.participants().stream().map(Participant::id).toList();
        return new FormationResult(
                List.of(),
                everybody,
                PlanScore.ZERO,
                List.of(),
                diagnosis,
                new TreeMap<>(),
                seed,
                control.budget(),
                0,
                Ending.NOTHING_TO_SEARCH);
    }

    /** Counted move by move by the search, from scratch, and by the explanation, a plan must be worth the same. */
    private static void requireHonest(Evaluator evaluator, SearchOutcome outcome, PlanExplanation explanation) {
        PlanScore counted = evaluator.of(outcome.best());
        requireSame(counted, outcome.score(), "the search");
        requireSame(counted, explanation.score(), "the explanation");
        requireSame(evaluator.costs(outcome.best()), explanation.costs(), "the explanation");
    }

    private static void requireSame(Object counted, Object said, String who) {
        if (!counted.equals(said)) {
            throw new IllegalStateException("the plan found counts " + counted + ", " + who + " said " + said);
        }
    }

    private static List<Team> teams(FormationRequest request, Seating plan) {
        List<Team> teams = new ArrayList<>();
        for (TeamView team : plan.tables()) {
            TeamSlot slot = request.slots().get(team.slot());
            Optional<Id<Topic>> topic = team.topic() == TeamView.NO_TOPIC
                    ? Optional.empty()
                    : Optional.of(request.topics().get(team.topic()).id());
            List<Id<Participant>> members = IntStream.range(0, team.size())
                    .mapToObj(at -> request.participants().get(team.member(at)).id())
                    .toList();
            teams.add(new Team(slot.id(), slot.name(), topic, slot.site(), members));
        }
        return teams;
    }

    private static List<Id<Participant>> waiting(FormationRequest request, Seating plan) {
        return IntStream.range(0, plan.slots().size())
                .filter(person -> plan.slots().get(person) == Seating.WAITING)
                .mapToObj(person -> request.participants().get(person).id())
                .toList();
    }

    private static List<ConstraintReport> reports(
            FormationRequest request, PlanExplanation explanation, List<Long> bounds) {
        List<Long> costs = explanation.costs();
        return IntStream.range(0, costs.size())
                .mapToObj(at -> new ConstraintReport(
                        request.constraints().get(at),
                        request.constraints().get(at).sentence(request.vocabulary()),
                        costs.get(at),
                        bounds.get(at),
                        notes(request, explanation.charges().get(at))))
                .toList();
    }

    private static List<TeamNote> notes(FormationRequest request, List<PlanExplanation.Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.slot().isPresent())
                .map(charge -> new TeamNote(
                        request.slots().get(charge.slot().getAsInt()).id(), charge.cost()))
                .toList();
    }
}
