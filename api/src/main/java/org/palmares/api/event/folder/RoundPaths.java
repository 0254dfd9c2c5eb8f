package org.palmares.api.event.folder;

import org.palmares.rules.life.RuleFile;

/** Where the acts on the rounds of an event stand in its folder, and what they were done on. */
public final class RoundPaths {
    /** The folder of all of it. */
    public static final String FOLDER = "rounds";

    private RoundPaths() {}

    /** The marks that a round was closed on, and the words beside them. */
    public static String marks(String sha256) {
        return FOLDER + "/marks-" + RuleFile.shortHash(sha256) + ".csv";
    }

    /** The terms that an act was done under. */
    public static String terms(String sha256) {
        return FOLDER + "/terms-" + RuleFile.shortHash(sha256) + ".txt";
    }
}
