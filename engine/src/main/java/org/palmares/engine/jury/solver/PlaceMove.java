package org.palmares.engine.jury.solver;

import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** One placing takes a free place, or two exchange theirs. */
final class PlaceMove extends AbstractMove<WorkingTimetable> {
    private final List<Placing> movers;
    private final List<Integer> places;

    private PlaceMove(List<Placing> movers, List<Integer> places) {
        this.movers = movers;
        this.places = places;
    }

    /** Goes to a place; whoever is there comes here. */
    static PlaceMove to(Placing mover, int place, List<Placing> all) {
        return all.stream()
                .filter(other -> other.getPlace() == place)
                .findFirst()
                .map(other -> new PlaceMove(List.of(mover, other), List.of(place, mover.getPlace())))
                .orElseGet(() -> new PlaceMove(List.of(mover), List.of(place)));
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<WorkingTimetable> director) {
        return movers.get(0).getPlace().intValue() != places.get(0);
    }

    @Override
    protected PlaceMove createUndoMove(ScoreDirector<WorkingTimetable> director) {
        return new PlaceMove(movers, movers.stream().map(Placing::getPlace).toList());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<WorkingTimetable> director) {
        IntStream.range(0, movers.size()).forEach(at -> {
            director.beforeVariableChanged(movers.get(at), "place");
            movers.get(at).setPlace(places.get(at));
            director.afterVariableChanged(movers.get(at), "place");
        });
    }
}
