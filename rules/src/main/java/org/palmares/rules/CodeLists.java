package org.palmares.rules;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists of codes that rules name, such as the open licences: an ethics committee edits the list, not the rule.
 * Immutable, thread-safe.
 */
public record CodeLists(SortedMap<String, List<String>> byName) {
    private static final String LICENCES = "licences-";
    private static final List<String> FILES = List.of(
            "licences-code-ouvertes",
            "licences-donnees-ouvertes",
            "licences-medias-ouvertes",
            "licences-partage-identique",
            "licences-autres",
            "pays-eee");
    private static final CodeLists BUILT_IN = read();

    public CodeLists {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        byName.forEach((name, codes) ->
                copy.put(name, codes.stream().distinct().sorted().toList()));
        byName = Collections.unmodifiableSortedMap(copy);
    }

    /** The lists of this version of the program. */
    public static CodeLists builtIn() {
        return BUILT_IN;
    }

    /** The text of a list of the program, as its file stands; throws when there is no such list. */
    public static String text(String name) {
        return ProgramTable.text("lists/" + name + ".csv");
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The codes of a list; throws {@link IllegalArgumentException} when there is no such list. */
    public List<String> get(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("no list is named " + name + ", there are " + names());
        }
        return byName.get(name);
    }

    /** The ids of all licences, in the order of the alphabet: those of the lists whose names say so. */
    List<String> licences() {
        return byName.entrySet().stream()
                .filter(list -> list.getKey().startsWith(LICENCES))
                .flatMap(list -> list.getValue().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** These lists and one more, which replaces any of the same name. */
    public CodeLists with(String name, List<String> codes) {
        SortedMap<String, List<String>> more = new TreeMap<>(byName);
        more.put(name, codes);
        return new CodeLists(more);
    }

    /** SHA-256 of names and codes. */
    public String hash() {
        return Digest.of(byName.toString());
    }

    private static CodeLists read() {
        SortedMap<String, List<String>> lists = new TreeMap<>();
        for (String name : FILES) {
            lists.put(
                    name,
                    ProgramTable.rows("lists/" + name + ".csv").stream()
                            .map(row -> row.get(0))
                            .toList());
        }
        return new CodeLists(lists);
    }
}
