package org.palmares.api.run.teams;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.settings.NameStyle;
import org.palmares.api.event.table.CellText;
import org.palmares.api.report.ShortNames;
import org.palmares.engine.domain.Identity;

/**
 * What people are called on paper, as the event says. Two people of one first name are told apart by their initials even
 * where first names are asked for.
 */
public final class PaperNames {
    private PaperNames() {}

    /** The name of each person, by id. */
    public static SortedMap<String, String> of(List<Identity> people, NameStyle style) {
        SortedMap<String, String> names = ShortNames.of(people);
        return switch (style) {
            case FULL -> full(people);
            case FIRST_NAME_AND_INITIAL -> names;
            case FIRST_NAME -> firstNames(people, names);
        };
    }

    private static SortedMap<String, String> full(List<Identity> people) {
        SortedMap<String, String> names = new TreeMap<>();
        people.forEach(person -> names.put(person.person().value(), person.fullName()));
        return names;
    }

    private static SortedMap<String, String> firstNames(List<Identity> people, SortedMap<String, String> otherwise) {
        Map<String, Long> alike = people.stream()
                .collect(Collectors.groupingBy(person -> CellText.key(person.givenName()), Collectors.counting()));
        SortedMap<String, String> names = new TreeMap<>(otherwise);
        people.stream()
                .filter(person -> !person.givenName().isBlank())
                .filter(person -> alike.get(CellText.key(person.givenName())) == 1)
                .forEach(person ->
                        names.put(person.person().value(), person.givenName().strip()));
        return names;
    }
}
