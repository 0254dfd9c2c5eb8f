/**
 * What the president of a jury may want to look at before deliberating: jurors whose marks drift as they read on, rooms
 * that mark apart, criteria that a juror does not tell from one another, marks far from all others.
 *
 * <p>{@link org.palmares.engine.scoring.flags.Flags#of} is the door. A flag proves nothing and changes no rank; how often
 * one is raised by chance alone is bounded, and tested. For the president only: none of it enters a public paper.
 */
package org.palmares.engine.scoring.flags;
