package org.palmares.api.cli;

import java.util.List;
import org.palmares.engine.domain.Text;

/** Commands of the design that this version does not have; a release that brings one deletes it here. */
final class LaterCommands {
    private static final List<String> NAMES = List.of("jury", "worker");

    private LaterCommands() {}

    static boolean contains(String word) {
        return NAMES.contains(word);
    }

    static Text text(String command) {
        return new Text(
                "la commande « " + command + " » viendra dans une prochaine version.",
                "the command \"" + command + "\" comes in a later release.");
    }
}
