package org.palmares.api.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The event that a command is about: its first word. */
final class EventArgument {
    @Parameters(
            index = "0",
            paramLabel = "EVENT",
            converter = SomePath.class,
            description = {"dossier de l'événement", "the event's folder"})
    private Path event;

    Path folder() {
        return event;
    }
}
