/**
 * Which juror judges which submission.
 *
 * <p>{@link org.palmares.engine.jury.JurorAssigner} is the door: a minimum-cost flow finds the most even loads, then the
 * best expertise, and proves both. Recusals and suspensions arrive as plain values. Everything is a pure function of its
 * arguments.
 */
package org.palmares.engine.jury;
