/**
 * What a jury deliberates on, and what it adopts: entries too near a line to be parted by points alone, and the changes
 * that a vote made to a proposed ranking.
 *
 * <p>{@link org.palmares.engine.scoring.deliberation.DeliberationList} and
 * {@link org.palmares.engine.scoring.deliberation.Adoption} are the doors. Everything is a pure function of its arguments.
 */
package org.palmares.engine.scoring.deliberation;
