package org.palmares.rules.life;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.palmares.rules.Digest;

/**
 * The text of a pack or of a list of codes, as its file stands.
 *
 * @param name {@code OPEN-SCIENCE} for a pack, {@code licences-code-ouvertes} for a list
 * @param text what the hash names and an approval binds
 * @param scenarios the table beside a pack; empty for a list, and for a pack without one
 */
public record RuleFile(String name, String text, String scenarios) {
    /** The ending of a pack's file. */
    public static final String RULES = ".regles";

    /** The ending of the table of scenarios beside it. */
    public static final String SCENARIOS = ".scenarios.csv";

    private static final int SHORT_HASH = 12;
    private static final Pattern PACK = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*");
    private static final Pattern LIST = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int LONGEST = 41;

    public RuleFile {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(scenarios, "scenarios");
        if (!isName(name)) {
            throw new IllegalArgumentException("neither a pack nor a list is called " + name);
        }
    }

    /** Whether this can be the name of a pack or of a list. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST && (PACK.matcher(name).matches() || isListName(name));
    }

    /** Whether this is the name of a list rather than of a pack. */
    public static boolean isListName(String name) {
        return LIST.matcher(name).matches();
    }

    public boolean isList() {
        return isListName(name);
    }

    public String sha256() {
        return Digest.of(text);
    }

    public boolean hasSameText(RuleFile other) {
        return text.equals(other.text);
    }

    /** The first digits of the hash, as people read and type them. */
    public String shortHash() {
        return shortHash(sha256());
    }

    /** The first digits of a hash, as people read and type them. */
    public static String shortHash(String sha256) {
        return sha256.substring(0, SHORT_HASH);
    }

    /** The file's name without its ending. */
    public String stem() {
        return stem(name);
    }

    /** The name of a pack's or list's file without its ending. */
    public static String stem(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The file's ending. */
    public String ending() {
        return isList() ? ".csv" : RULES;
    }
}
