package org.palmares.engine.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The facts of one subject by name ({@code camelCase}); a name that is absent is {@link Fact#UNKNOWN}. Immutable.
 */
public record Facts(SortedMap<String, Fact> byName) {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    public static final Facts NONE = new Facts(new TreeMap<>());

    public Facts {
        byName.keySet().forEach(name -> Require.that(isName(name), "a fact's name must be camelCase", name));
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    public Fact get(String name) {
        return byName.getOrDefault(name, Fact.UNKNOWN);
    }

    /** These facts and one more, which replaces any of the same name. */
    public Facts with(String name, Fact fact) {
        SortedMap<String, Fact> more = new TreeMap<>(byName);
        more.put(name, fact);
        return new Facts(more);
    }

    /** These facts and others, which win where both have a name. */
    public Facts with(Facts others) {
        SortedMap<String, Fact> more = new TreeMap<>(byName);
        more.putAll(others.byName);
        return new Facts(more);
    }
}
