package org.palmares.engine.teams.repair;

import java.util.List;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;

/** Names of teams in a sentence. */
final class Names {
    private Names() {}

    /** {@code « a », « b » et « c »}, by the positions of their slots. */
    static Text of(FormationRequest request, List<Integer> slots) {
        List<Text> names =
                slots.stream().map(slot -> request.slots().get(slot).name()).toList();
        return new Text(
                list(names.stream().map(name -> "« " + name.fr() + " »").toList(), " et "),
                list(names.stream().map(name -> "“" + name.en() + "”").toList(), " and "));
    }

    private static String list(List<String> words, String and) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + and + words.get(last);
    }
}
