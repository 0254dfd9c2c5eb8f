package org.palmares.api.store;

/**
 * How far an open run is.
 *
 * @param stage the stage at work
 * @param best the best score so far as text, empty where the stage has none
 * @param evaluations spent so far in this stage
 * @param budget how many it may spend
 */
public record StoredProgress(String stage, String best, long evaluations, long budget) {}
