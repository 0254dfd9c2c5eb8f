package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.palmares.api.event.table.CellText;

/**
 * Finds a thing by its id or one of its labels, whatever their case and accents, or by a beginning that only one has. A
 * label shared by two things names neither. Immutable.
 */
final class LabelMatcher<T> {

    private static final int SHORTEST_BEGINNING = 5;

    /** Empty where two things share the key. */
    private final Map<String, Optional<T>> byKey = new TreeMap<>();

    LabelMatcher(Collection<T> things, Function<T, List<String>> labels) {
        for (T thing : things) {
            labels.apply(thing).stream()
                    .map(CellText::key)
                    .distinct()
                    .forEach(key -> byKey.merge(key, Optional.of(thing), (a, b) -> Optional.empty()));
        }
    }

    /** The thing with exactly this id or label. */
    Optional<T> find(String text) {
        return byKey.getOrDefault(CellText.key(text), Optional.empty());
    }

    /**
     * The thing with this id or label, or the only one whose label begins so (5 letters or more), or the only one whose
     * id or label begins the text ({@code T03 – Déserts pharmaceutiques}).
     */
    Optional<T> findBeginning(String text) {
        String key = CellText.key(text);
        if (byKey.containsKey(key) || key.isEmpty()) {
            return find(text);
        }
        List<T> found = new ArrayList<>();
        byKey.forEach((label, thing) -> {
            boolean begins = key.length() >= SHORTEST_BEGINNING && label.startsWith(key);
            if ((begins || key.startsWith(label + " ")) && thing.isPresent() && !found.contains(thing.get())) {
                found.add(thing.get());
            }
        });
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
