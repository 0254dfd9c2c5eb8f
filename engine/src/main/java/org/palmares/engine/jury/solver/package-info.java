/**
 * The search for timetables with OptaPlanner: the only place of the jury that imports it.
 *
 * <p>{@link org.palmares.engine.jury.solver.OptaPlannerTimetables} is the door. Two pitches exchange their cells, a pitch
 * takes a free one, or two jurors exchange their seats; what an arrangement costs is measured by the timetable's own
 * {@link org.palmares.engine.jury.timetable.Measure}.
 */
package org.palmares.engine.jury.solver;
