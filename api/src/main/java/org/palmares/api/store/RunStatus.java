package org.palmares.api.store;

import java.util.Locale;

/** How far a run is or how it ended. */
public enum RunStatus {
    QUEUED,
    RUNNING,
    DONE,
    /** Done, with something that a person has to settle. */
    NEEDS_PERSON,
    /** The event folder cannot be used as it is. */
    BAD_INPUT,
    /** A mistake of the program's. */
    FAILED,
    /** The server stopped while the run was open. */
    INTERRUPTED,
    /** A person stopped it. */
    CANCELLED;

    /** Lower case, as it stands in the database and on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RunStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the run can still change. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }

    /** Whether the run has outputs. */
    public boolean hasOutputs() {
        return this == DONE || this == NEEDS_PERSON;
    }
}
