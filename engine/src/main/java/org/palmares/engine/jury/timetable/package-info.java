/**
 * When and where the pitches of a round are held, and which jurors sit where.
 *
 * <p>{@link org.palmares.engine.jury.timetable.TimetablePlanner} is the door for a new timetable, {@link
 * org.palmares.engine.jury.timetable.Replanning} for one that runs late. Hours are arithmetic, the order is drawn by lot;
 * only what then clashes is searched for, through {@link org.palmares.engine.jury.timetable.TimetableSearch}. Everything
 * is a pure function of its arguments.
 */
package org.palmares.engine.jury.timetable;
