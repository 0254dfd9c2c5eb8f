package org.palmares.engine.teams.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.optaplanner.core.api.score.buildin.simplelong.SimpleLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanView;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.TeamView;

/** Measures again only the teams that a move touched. */
public final class PlanCalculator implements IncrementalScoreCalculator<WorkingPlan, SimpleLongScore>, PlanView {
    private WorkingPlan plan;
    private Evaluator evaluator;
    private List<Table> tables;
    private BitSet touched;
    private int[] teamsOn;
    private int waiting;
    private long hard;
    private long strong;
    private long soft;

    @Override
    public void resetWorkingSolution(WorkingPlan working) {
        plan = working;
        evaluator = working.pass().evaluator();
        teamsOn = new int[working.pass().request().topics().size()];
        tables = new ArrayList<>();
        touched = new BitSet();
        waiting = 0;
        hard = 0;
        strong = 0;
        soft = 0;
        working.teams().forEach(team -> tables.add(new Table(team.slot())));
        working.teams().forEach(this::take);
        working.people().forEach(this::sit);
    }

    @Override
    public SimpleLongScore calculateScore() {
        for (int slot = touched.nextSetBit(0); slot >= 0; slot = touched.nextSetBit(slot + 1)) {
            measure(tables.get(slot));
        }
        touched.clear();
        PlanScore score = new PlanScore(hard, strong, soft).plus(evaluator.ofPlan(this));
        plan.pass().keeper().see(score, plan::seating);
        return SimpleLongScore.of(-plan.pass().softening().price(score));
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        if (entity instanceof SeatedPerson person) {
            stand(person);
        } else if (entity instanceof SlotTopic team) {
            leave(team);
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        if (entity instanceof SeatedPerson person) {
            sit(person);
        } else if (entity instanceof SlotTopic team) {
            take(team);
        }
    }

    @Override
    public int waiting() {
        return waiting;
    }

    @Override
    public int teamsOn(int topic) {
        return teamsOn[topic];
    }

    private void measure(Table table) {
        PlanScore now = evaluator.ofTeam(table);
        hard += now.hard() - table.score.hard();
        strong += now.strong() - table.score.strong();
        soft += now.soft() - table.score.soft();
        table.score = now;
    }

    private void sit(SeatedPerson person) {
        if (person.getSlot() == Seating.WAITING) {
            waiting++;
        } else {
            tables.get(person.getSlot()).add(person.person());
            touched.set(person.getSlot());
        }
    }

    private void stand(SeatedPerson person) {
        if (person.getSlot() == Seating.WAITING) {
            waiting--;
        } else {
            tables.get(person.getSlot()).remove(person.person());
            touched.set(person.getSlot());
        }
    }

    private void take(SlotTopic team) {
        tables.get(team.slot()).topic = team.getTopic();
        touched.set(team.slot());
        if (team.getTopic() != TeamView.NO_TOPIC) {
            teamsOn[team.getTopic()]++;
        }
    }

    private void leave(SlotTopic team) {
        if (team.getTopic() != TeamView.NO_TOPIC) {
            teamsOn[team.getTopic()]--;
        }
    }

    /** OptaPlanner never adds or removes people or teams here. */
    @Override
    public void beforeEntityAdded(Object entity) {
        throw new UnsupportedOperationException("entities are never added, found: " + entity);
    }

    @Override
    public void afterEntityAdded(Object entity) {
        beforeEntityAdded(entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("entities are never removed, found: " + entity);
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        beforeEntityRemoved(entity);
    }
}
