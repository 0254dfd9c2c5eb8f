package org.palmares.api.run;

import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Phase;

/** The versions by which a run can be repeated: the program, the lexicon, and each pack by its hash. */
final class Versions {
    private Versions() {}

    static SortedMap<String, String> of(Rulebook rulebook) {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("palmares", EngineVersion.TEXT);
        versions.put("lexicon", rulebook.at(Phase.Kind.SUBMISSION).rules().lexiconVersion());
        rulebook.packs().forEach(pack -> versions.put("pack " + pack.name(), pack.sha256()));
        return versions;
    }
}
