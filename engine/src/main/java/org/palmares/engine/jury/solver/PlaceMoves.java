package org.palmares.engine.jury.solver;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.Move;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** The moves of the search, drawn without end: a pitch goes to any cell, a juror to any seat where seats are free. */
public final class PlaceMoves implements MoveIteratorFactory<WorkingTimetable, Move<WorkingTimetable>> {
    @Override
    public long getSize(ScoreDirector<WorkingTimetable> director) {
        long pitches = director.getWorkingSolution().pitches().size();
        return Math.max(1, pitches * pitches);
    }

    @Override
    public Iterator<Move<WorkingTimetable>> createOriginalMoveIterator(ScoreDirector<WorkingTimetable> director) {
        throw new UnsupportedOperationException("moves are drawn at random");
    }

    @Override
    public Iterator<Move<WorkingTimetable>> createRandomMoveIterator(
            ScoreDirector<WorkingTimetable> director, Random random) {
        return new Draw(director.getWorkingSolution(), random);
    }

    /** An endless draw from one timetable. */
    private record Draw(WorkingTimetable timetable, Random random) implements Iterator<Move<WorkingTimetable>> {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Move<WorkingTimetable> next() {
            boolean seats = timetable.seatCount() > 1 && random.nextInt(3) == 0;
            return seats
                    ? draw(timetable.jurors(), timetable.seatCount())
                    : draw(timetable.pitches(), timetable.request().cells().size());
        }

        private Move<WorkingTimetable> draw(List<Placing> movers, int places) {
            return PlaceMove.to(movers.get(random.nextInt(movers.size())), random.nextInt(places), movers);
        }
    }
}
