package org.palmares.engine.scoring.flags;

/**
 * How far a juror's criteria move together: their mean correlation over the sheets read. A juror whose criteria move
 * together far more than those of others on the same entries may mark a general impression.
 *
 * @param own of the juror, from -1 to 1
 * @param expected what it would be on the mean, had the jurors of the same entries exchanged their sheets
 * @param stands whether it is a flag: too far above to be one of so many jurors by chance
 */
public record Halo(double own, double expected, boolean stands) {}
