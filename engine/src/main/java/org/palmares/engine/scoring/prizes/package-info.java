/**
 * From rankings to prizes: who is proposed as laureate, what each receives, and why a better entry does not.
 *
 * <p>{@link org.palmares.engine.scoring.prizes.PrizeAllocator} is the door. Everything is a pure function of its
 * arguments.
 */
package org.palmares.engine.scoring.prizes;
