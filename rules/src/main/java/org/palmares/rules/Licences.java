package org.palmares.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.palmares.engine.domain.Text;

/**
 * Finds the id of a licence in what people write. The ids are those of SPDX; other ways of writing stand in
 * {@code lists/licence-aliases.csv}, where several ids for one way mean that the person is asked.
 */
final class Licences {
    /** The code of an answer that there is no licence. */
    static final String NO_LICENCE = "NONE";

    static final Text NONE_IN_WORDS = new Text("aucune", "none");

    private static final List<String> NONE = List.of("aucune", "aucun", "none", "sans", "sans licence", "no licence");
    private static final Licences BUILT_IN = new Licences();

    private final Map<String, List<String>> idsByKey = new TreeMap<>();

    private Licences() {
        CodeLists.builtIn().licences().forEach(id -> idsByKey.put(key(id), List.of(id)));
        for (List<String> row : ProgramTable.rows("lists/licence-aliases.csv")) {
            idsByKey.put(key(row.get(0)), Arrays.asList(row.get(1).split("\\|")));
        }
    }

    static Licences builtIn() {
        return BUILT_IN;
    }

    static boolean isNone(String text) {
        return NONE.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The ids that a text may mean: none when it is not recognised, several when it is ambiguous. */
    List<String> find(String text) {
        return isNone(text) ? List.of(NO_LICENCE) : idsByKey.getOrDefault(key(text), List.of());
    }

    /** Letters and digits without accents, in lower case: "Apache 2.0" and "apache-2.0" are the same. */
    private static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9+]", "");
    }
}
