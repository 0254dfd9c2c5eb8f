package org.palmares.api.run.papers;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rubric;

/** What programs call the columns of a rubric's criteria: no two alike. */
final class CriterionKeys {
    private static final int LONGEST = 50;

    private final SortedMap<Id<Criterion>, String> keys = new TreeMap<>();

    private CriterionKeys() {}

    static CriterionKeys of(Rubric rubric) {
        CriterionKeys all = new CriterionKeys();
        rubric.criteria().forEach(criterion -> all.add(criterion.id()));
        return all;
    }

    /** The key of a criterion of the rubric. */
    String of(Id<Criterion> criterion) {
        String key = keys.get(criterion);
        if (key == null) {
            throw new IllegalArgumentException("criterion must be of the rubric, found: " + criterion);
        }
        return key;
    }

    /** The id as far as a key can show it; a number behind it where an earlier criterion has that key. */
    private void add(Id<Criterion> criterion) {
        String plain = criterion.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        String key = shortened(plain, LONGEST);
        for (int number = 2; keys.containsValue(key); number++) {
            String ending = "_" + number;
            key = shortened(plain, LONGEST - ending.length()) + ending;
        }
        keys.put(criterion, key);
    }

    private static String shortened(String key, int length) {
        return key.substring(0, Math.min(length, key.length()));
    }
}
