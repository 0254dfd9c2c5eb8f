package org.palmares.api.store;

import java.time.Instant;
import org.palmares.api.event.EventHash;

/**
 * A content that an event has or had.
 *
 * @param current whether it is in force
 * @param snapshot whether it was kept on purpose before being replaced; others stay only while a run used them
 */
public record EventVersion(EventHash hash, boolean current, boolean snapshot, Instant createdAt) {}
