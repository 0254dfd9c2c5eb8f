package org.palmares.api.run;

/** The version of the program, as runs and minutes name it. */
public final class EngineVersion {
    /** As in the parent pom; a test holds them together. */
    public static final String TEXT = "0.1.0";

    private EngineVersion() {}
}
