package org.palmares.api.event.folder;

import org.palmares.rules.life.RuleFile;

/** Where the rule files of an event stand in its folder. */
public final class RulePaths {
    /** The folder of the event's own rules. */
    public static final String FOLDER = "rules";

    /** Every act of the committee. */
    public static final String LOG = "rules/versions.csv";

    static final String LISTS = "rules/lists";

    private RulePaths() {}

    /** The working text of a pack or list: edited by people, in force only once it is activated. */
    public static String draft(String name) {
        return RuleFile.isListName(name)
                ? LISTS + "/" + RuleFile.stem(name) + ".csv"
                : FOLDER + "/" + RuleFile.stem(name) + RuleFile.RULES;
    }

    /** The table of scenarios beside the working text of a pack. */
    public static String scenarios(String name) {
        return FOLDER + "/" + RuleFile.stem(name) + RuleFile.SCENARIOS;
    }

    /** The text of one version, kept for ever. */
    public static String version(String name, String sha256) {
        return versionStem(name, sha256) + (RuleFile.isListName(name) ? ".csv" : RuleFile.RULES);
    }

    /** The scenarios that were approved with a version. */
    public static String versionScenarios(String name, String sha256) {
        return versionStem(name, sha256) + RuleFile.SCENARIOS;
    }

    private static String versionStem(String name, String sha256) {
        return "rules/versions/" + RuleFile.stem(name) + "-" + RuleFile.shortHash(sha256);
    }
}
