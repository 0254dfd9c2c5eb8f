package org.palmares.engine.jury.solver;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.EasyScoreCalculator;
import org.palmares.engine.jury.timetable.TimetableScore;

/** What is wrong with the timetable as OptaPlanner's score: hard, strong (medium) and soft, each with a minus. */
public final class TimetableCalculator implements EasyScoreCalculator<WorkingTimetable, HardMediumSoftLongScore> {
    @Override
    public HardMediumSoftLongScore calculateScore(WorkingTimetable timetable) {
        TimetableScore wrong = timetable.measured();
        return HardMediumSoftLongScore.of(-wrong.hard(), -wrong.strong(), -wrong.soft());
    }
}
