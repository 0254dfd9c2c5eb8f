package org.palmares.api.store;

/**
 * How far an open run is.
 *
 * @param best the best score so far as text, empty where the stage has none
 */
public record StoredProgress(String stage, String best, long evaluations) {}
