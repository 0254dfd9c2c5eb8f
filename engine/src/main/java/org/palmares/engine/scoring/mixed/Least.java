package org.palmares.engine.scoring.mixed;

/**
 * What variances do not go below.
 *
 * @param fitted of entries, of jurors and of the rests that jurors have in common
 * @param ofMark of the rest of any one mark, which stands on steps
 */
record Least(double fitted, double ofMark) {}
