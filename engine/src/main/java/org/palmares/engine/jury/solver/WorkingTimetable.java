package org.palmares.engine.jury.solver;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.domain.valuerange.CountableValueRange;
import org.optaplanner.core.api.domain.valuerange.ValueRangeFactory;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.palmares.engine.jury.timetable.Arrangement;
import org.palmares.engine.jury.timetable.Measure;
import org.palmares.engine.jury.timetable.TimetableRequest;
import org.palmares.engine.jury.timetable.TimetableScore;

/** An arrangement that OptaPlanner changes. Placings stand at their numbers; a clone shares all the rest. */
@PlanningSolution(solutionCloner = WorkingTimetable.Cloner.class)
public final class WorkingTimetable {
    static final String PLACES = "places";

    private final TimetableRequest request;
    private final Measure measure;

    @PlanningEntityCollectionProperty
    private final List<Placing> placings;

    @PlanningScore
    private HardMediumSoftLongScore score;

    private WorkingTimetable(TimetableRequest request, Measure measure, List<Placing> placings) {
        this.request = request;
        this.measure = measure;
        this.placings = placings;
    }

    static WorkingTimetable of(TimetableRequest request, Arrangement start) {
        List<Integer> places =
                Stream.concat(start.cells().stream(), start.seats().stream()).toList();
        return new WorkingTimetable(request, new Measure(request), placings(places));
    }

    private static List<Placing> placings(List<Integer> places) {
        return IntStream.range(0, places.size())
                .mapToObj(number -> new Placing(number, places.get(number)))
                .toList();
    }

    TimetableRequest request() {
        return request;
    }

    List<Placing> pitches() {
        return placings.subList(0, request.pitches().size());
    }

    List<Placing> jurors() {
        return placings.subList(request.pitches().size(), placings.size());
    }

    /** How many places jurors may exchange, those outside the jury included; one where nobody may move. */
    int seatCount() {
        boolean fixed = request.seatsFixed() || request.jurors().isEmpty();
        return fixed ? 1 : Math.max(request.seats().size(), request.jurors().size());
    }

    Arrangement arrangement() {
        return new Arrangement(
                pitches().stream().map(Placing::getPlace).toList(),
                jurors().stream().map(Placing::getPlace).toList());
    }

    TimetableScore measured() {
        return measure.of(arrangement());
    }

    @ValueRangeProvider(id = PLACES)
    public CountableValueRange<Integer> placeRange() {
        return ValueRangeFactory.createIntValueRange(
                0, Math.max(request.cells().size(), Math.max(request.jurors().size(), seatCount())));
    }

    public HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }

    /** Copies placings and score. */
    public static final class Cloner implements SolutionCloner<WorkingTimetable> {
        @Override
        public WorkingTimetable cloneSolution(WorkingTimetable original) {
            List<Integer> places =
                    original.placings.stream().map(Placing::getPlace).toList();
            WorkingTimetable clone = new WorkingTimetable(original.request, original.measure, placings(places));
            clone.score = original.score;
            return clone;
        }
    }
}
