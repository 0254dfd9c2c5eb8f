package org.palmares.engine.teams.solver;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toSortedMap;

import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.uni.UniConstraintBuilder;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Table;

/**
 * The constraints of a request as streams that explain: people are grouped into teams, each team meets each team
 * constraint, the plan each plan constraint. What a match costs is the constraint's own measure.
 */
public final class ConstraintStreams implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        UniConstraintStream<SortedMap<Integer, Set<Integer>>> seats =
                factory.forEach(SeatedPerson.class).groupBy(toSortedMap(SeatedPerson::getSlot, SeatedPerson::person));
        UniConstraintStream<Table> teams =
                factory.forEach(SlotTopic.class).join(seats).map(ConstraintStreams::table);
        UniConstraintStream<Counters> plan = seats.join(
                        factory.forEach(SlotTopic.class).groupBy(toSortedMap(SlotTopic::getTopic, SlotTopic::slot)))
                .join(factory.forEach(Evaluator.class))
                .map(Counters::new);
        return Arrays.stream(Priority.values())
                .flatMap(priority -> Stream.of(ofTeams(factory, teams, priority), ofPlan(factory, plan, priority)))
                .toArray(Constraint[]::new);
    }

    /** The team of a slot, with nobody in it where nobody sits there. */
    private static Table table(SlotTopic team, SortedMap<Integer, Set<Integer>> seats) {
        Table table = new Table(team.slot(), team.getTopic());
        seats.getOrDefault(team.slot(), Set.of()).forEach(table::add);
        return table;
    }

    private static Constraint ofTeams(ConstraintFactory factory, UniConstraintStream<Table> teams, Priority priority) {
        UniConstraintStream<Measure.OfTeam> measures =
                factory.forEach(Measure.OfTeam.class).filter(measure -> measure.priority() == priority);
        return priced(teams.join(measures).map((team, measure) -> measure.match(team)), priority)
                .asConstraint(priority + " in each team");
    }

    private static Constraint ofPlan(ConstraintFactory factory, UniConstraintStream<Counters> plan, Priority priority) {
        UniConstraintStream<Measure.OfPlan> measures =
                factory.forEach(Measure.OfPlan.class).filter(measure -> measure.priority() == priority);
        return priced(plan.join(measures).map((counters, measure) -> measure.match(counters)), priority)
                .asConstraint(priority + " in the plan");
    }

    private static UniConstraintBuilder<Match, HardMediumSoftLongScore> priced(
            UniConstraintStream<Match> matches, Priority priority) {
        return matches.filter(match -> match.cost() > 0)
                .penalizeLong(unit(priority), Match::weighted)
                .justifyWith((match, score) -> match);
    }

    private static HardMediumSoftLongScore unit(Priority priority) {
        return switch (priority) {
            case HARD -> HardMediumSoftLongScore.ONE_HARD;
            case STRONG -> HardMediumSoftLongScore.ONE_MEDIUM;
            case SOFT -> HardMediumSoftLongScore.ONE_SOFT;
        };
    }
}
