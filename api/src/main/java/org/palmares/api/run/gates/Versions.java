package org.palmares.api.run.gates;

import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.run.EngineVersion;
import org.palmares.engine.domain.Phase;

/** The versions by which a run can be repeated: the program, the lexicon, and each pack by its hash. */
public final class Versions {
    private Versions() {}

    public static SortedMap<String, String> of(Rulebook rulebook) {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("palmares", EngineVersion.TEXT);
        versions.put("lexicon", rulebook.at(Phase.Kind.SUBMISSION).rules().lexiconVersion());
        // A pack that was amended between two phases has a hash for each version that judged one.
        rulebook.packs()
                .forEach(pack ->
                        versions.merge("pack " + pack.name(), pack.sha256(), (first, next) -> first + " " + next));
        return versions;
    }
}
