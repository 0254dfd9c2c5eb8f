package org.palmares.api.store;

import org.palmares.api.event.Bytes;

/**
 * A run that a worker has taken.
 *
 * @param attempt the fence: only the holder of the newest attempt may write
 * @param order what was asked
 * @param zip the event folder to use
 */
public record ClaimedRun(String id, int attempt, NewRun order, Bytes zip) {}
