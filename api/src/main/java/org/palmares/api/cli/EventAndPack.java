package org.palmares.api.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The event and the pack or list that an act is about. */
final class EventAndPack {
    @Mixin
    private EventArgument event;

    @Parameters(
            index = "1",
            paramLabel = "PACK",
            description = {
                "nom du lot (OPEN-SCIENCE) ou de la liste (licences-code-ouvertes)",
                "name of the pack (OPEN-SCIENCE) or of the list (licences-code-ouvertes)"
            })
    private String pack;

    Path event() {
        return event.folder();
    }

    String pack() {
        return pack;
    }
}
