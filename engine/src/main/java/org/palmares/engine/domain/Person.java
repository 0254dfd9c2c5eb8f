package org.palmares.engine.domain;

/** Someone known to an event. Who it is stands apart, in {@link Identity}. */
public sealed interface Person permits Participant, Juror {
    /** The opaque id by which plans, marks, runs and audit know this person. */
    Id<? extends Person> id();
}
