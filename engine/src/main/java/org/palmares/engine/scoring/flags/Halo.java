package org.palmares.engine.scoring.flags;

/**
 * How far a juror's criteria move together beyond what the entries explain: the mean correlation of the juror's rests
 * between criteria. A juror whose criteria move together far more than those of the others may mark a general impression.
 *
 * @param own of the juror
 * @param others of all other jurors together
 * @param stands whether it is a flag: too much above the others to be one of so many jurors by chance
 */
public record Halo(double own, double others, boolean stands) {}
