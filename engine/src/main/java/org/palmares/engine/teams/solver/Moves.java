package org.palmares.engine.teams.solver;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.Move;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.kernel.Freedom;

/**
 * The moves of the search, drawn without end: mostly two people of one role change places, then any two, then one
 * person goes elsewhere; where slots choose their topics, those change too.
 */
public final class Moves implements MoveIteratorFactory<WorkingPlan, Move<WorkingPlan>> {
    private static final int SAME_ROLE_PERCENT = 40;
    private static final int CHANGE_PERCENT = 20;
    private static final int TOPIC_PERCENT = 5;

    @Override
    public long getSize(ScoreDirector<WorkingPlan> director) {
        long people = director.getWorkingSolution().people().size();
        return Math.max(1, people * people);
    }

    @Override
    public Iterator<Move<WorkingPlan>> createOriginalMoveIterator(ScoreDirector<WorkingPlan> director) {
        throw new UnsupportedOperationException("moves are drawn at random");
    }

    @Override
    public Iterator<Move<WorkingPlan>> createRandomMoveIterator(ScoreDirector<WorkingPlan> director, Random random) {
        return new Draw(
                director.getWorkingSolution(), director.getWorkingSolution().freedom(), random);
    }

    /** An endless draw from one plan. */
    private record Draw(WorkingPlan plan, Freedom freedom, Random random) implements Iterator<Move<WorkingPlan>> {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Move<WorkingPlan> next() {
            boolean topic = freedom.people().isEmpty() || random.nextInt(100) < TOPIC_PERCENT;
            return topic && !freedom.choosers().isEmpty() ? topicMove() : seatMove();
        }

        private Move<WorkingPlan> topicMove() {
            int chooser = random.nextInt(freedom.choosers().size());
            SlotTopic team = plan.teams().get(freedom.choosers().get(chooser));
            List<Integer> open = freedom.topics().get(chooser);
            SlotTopic other = plan.teams().get(draw(freedom.choosers()));
            boolean exchange = random.nextBoolean() && mayExchange(team, other);
            return exchange ? TopicMove.swap(team, other) : TopicMove.change(team, draw(open));
        }

        /** Whoever waits can only change places with somebody, so that as many people wait after the move as before. */
        private Move<WorkingPlan> seatMove() {
            SeatedPerson person = plan.people().get(draw(freedom.people()));
            List<Integer> slots = freedom.slots().get(person.person());
            int kind = random.nextInt(100);
            if (kind < CHANGE_PERCENT && person.getSlot() != Seating.WAITING) {
                return SeatMove.change(person, draw(slots));
            }
            List<Integer> others =
                    kind < CHANGE_PERCENT + SAME_ROLE_PERCENT ? freedom.mates().get(person.person()) : freedom.people();
            SeatedPerson other = plan.people().get(draw(others));
            return maySwap(person, other) ? SeatMove.swap(person, other) : SeatMove.stay(person);
        }

        private boolean mayExchange(SlotTopic one, SlotTopic other) {
            FormationRequest request = plan.pass().request();
            return request.admitsTopic(one.slot(), other.getTopic())
                    && request.admitsTopic(other.slot(), one.getTopic());
        }

        private boolean maySwap(SeatedPerson one, SeatedPerson other) {
            return mayTake(one, other.getSlot()) && mayTake(other, one.getSlot());
        }

        private boolean mayTake(SeatedPerson person, int slot) {
            return slot == Seating.WAITING || plan.pass().request().admits(slot, person.person());
        }

        private int draw(List<Integer> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
