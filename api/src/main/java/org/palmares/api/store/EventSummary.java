package org.palmares.api.store;

import java.time.Instant;
import org.palmares.api.event.EventHash;

/**
 * An event without its files.
 *
 * @param id matches {@code [a-z0-9_]{1,64}}
 * @param hash its content in force
 */
public record EventSummary(String id, EventHash hash, boolean hasMarks, boolean hasPlan, Instant updatedAt) {}
