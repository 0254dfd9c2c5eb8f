package org.palmares.engine.scoring.flags;

/**
 * How far a juror's criteria move together: their mean correlation over the sheets read. A juror whose criteria move
 * together far more than those of others on the same entries may mark a general impression.
 *
 * @param own of the juror, from -1 to 1
 * @param others of all other jurors together
 * @param stands whether it is a flag: too much above the others to be one of so many jurors by chance
 */
public record Halo(double own, double others, boolean stands) {}
