package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/** Jurors who leave twice: which line holds is for a person to say. */
final class RepeatedReplacements {
    private RepeatedReplacements() {}

    /** The first line of each juror; each further one is an error that names both. */
    static List<Replacement> without(List<Replacement> replacements, Findings findings) {
        SortedMap<Id<Juror>, Replacement> first = new TreeMap<>();
        List<Replacement> once = new ArrayList<>();
        for (Replacement line : replacements) {
            Replacement earlier = first.putIfAbsent(line.juror(), line);
            if (earlier == null) {
                once.add(line);
            } else {
                tell(line, earlier, findings);
            }
        }
        return List.copyOf(once);
    }

    private static void tell(Replacement line, Replacement earlier, Findings findings) {
        String where = String.valueOf(earlier.place().line().orElse(0));
        findings.error(
                line.place(),
                "REPLACED_TWICE",
                line.juror() + " est déjà remplacé à la ligne " + where
                        + ", et chacun ne part qu'une fois. Gardez la ligne qui vaut, retirez l'autre.",
                line.juror() + " is replaced on line " + where
                        + " already, and everybody leaves once. Keep the line that holds, remove the other.");
    }
}
