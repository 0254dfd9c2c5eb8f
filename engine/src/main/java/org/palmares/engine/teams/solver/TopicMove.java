package org.palmares.engine.teams.solver;

import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** One slot takes another topic, or two exchange theirs. */
final class TopicMove extends AbstractMove<WorkingPlan> {
    private final List<SlotTopic> teams;
    private final List<Integer> topics;

    private TopicMove(List<SlotTopic> teams, List<Integer> topics) {
        this.teams = teams;
        this.topics = topics;
    }

    static TopicMove change(SlotTopic team, int topic) {
        return new TopicMove(List.of(team), List.of(topic));
    }

    static TopicMove swap(SlotTopic one, SlotTopic other) {
        return new TopicMove(List.of(one, other), List.of(other.getTopic(), one.getTopic()));
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<WorkingPlan> director) {
        return !teams.get(0).getTopic().equals(topics.get(0));
    }

    @Override
    protected TopicMove createUndoMove(ScoreDirector<WorkingPlan> director) {
        return new TopicMove(teams, teams.stream().map(SlotTopic::getTopic).toList());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<WorkingPlan> director) {
        for (int at = 0; at < teams.size(); at++) {
            director.beforeVariableChanged(teams.get(at), "topic");
            teams.get(at).setTopic(topics.get(at));
            director.afterVariableChanged(teams.get(at), "topic");
        }
    }
}
