package org.palmares.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.CellText;
import org.palmares.engine.domain.Identity;

/**
 * What people are called where everybody can read it: the given name and the initial of the family name. Where two
 * people would read the same, as many letters more as tell them apart; where even their names are the same, the end of
 * their ids. Who has one name only is called by it.
 */
public final class ShortNames {
    /** Enough of an id to tell people of one name apart. */
    private static final int ID_LETTERS = 4;

    /** More letters than any name has. */
    private static final int WHOLE = Integer.MAX_VALUE;

    private ShortNames() {}

    /** The name of each person, by id. */
    public static SortedMap<String, String> of(List<Identity> people) {
        SortedMap<String, List<Identity>> alike = new TreeMap<>();
        people.forEach(person -> alike.computeIfAbsent(key(name(person, 1)), unseen -> new ArrayList<>())
                .add(person));
        SortedMap<String, String> names = new TreeMap<>();
        alike.values().forEach(group -> group.forEach(person -> names.put(id(person), name(person, group))));
        return names;
    }

    /** With as few letters as tell the person apart from the others of the group. */
    private static String name(Identity person, List<Identity> group) {
        int longest = family(person).codePointCount(0, family(person).length());
        for (int letters = 1; letters <= longest; letters++) {
            if (isAlone(person, group, letters)) {
                return name(person, letters);
            }
        }
        String whole = name(person, WHOLE);
        String id = id(person);
        return isAlone(person, group, WHOLE)
                ? whole
                : whole + " (" + id.substring(Math.max(0, id.length() - ID_LETTERS)) + ")";
    }

    private static boolean isAlone(Identity person, List<Identity> group, int letters) {
        String key = key(name(person, letters));
        return group.stream()
                        .filter(other -> key(name(other, letters)).equals(key))
                        .count()
                == 1;
    }

    private static String name(Identity person, int letters) {
        String given = person.givenName().strip();
        String family = family(person);
        if (given.isEmpty()) {
            return person.familyName().strip();
        }
        boolean whole = letters >= family.codePointCount(0, family.length());
        String shown = whole ? family : family.substring(0, family.offsetByCodePoints(0, letters));
        return given + " " + shown + (whole && letters > 1 ? "" : ".");
    }

    /** Without a particle before it: d'Aubigny is Aubigny, de Kermadec is Kermadec. */
    private static String family(Identity person) {
        String family = person.familyName().strip();
        for (int at = 0; at < family.length(); at++) {
            if (Character.isUpperCase(family.charAt(at))) {
                return family.substring(at);
            }
        }
        return family;
    }

    private static String id(Identity person) {
        return person.person().value();
    }

    /** What is left of a name when accents, case and signs are not looked at. */
    static String key(String name) {
        return CellText.key(name);
    }

    /** People in the order in which others look for them: by these names, whatever their accents and case. */
    public static List<String> inOrder(SortedMap<String, String> names) {
        return names.keySet().stream()
                .sorted((one, other) -> {
                    int byKey = key(names.get(one)).compareTo(key(names.get(other)));
                    return byKey != 0 ? byKey : one.compareTo(other);
                })
                .toList();
    }
}
