package org.palmares.api.event;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which of the files that decide how an event may be handled stand in a folder. See {@code docs/event-folder.md}. */
public final class EventFiles {

    private static final List<String> MARKS =
            List.of("score-sheets.csv", "score-sheets.xlsx", "sheets", "votes.csv", "votes.xlsx");
    private static final List<String> PLAN = List.of("teams.csv", "teams.xlsx");

    private EventFiles() {}

    /** Whether {@code event.yaml} is there: without it a folder is no event folder. */
    public static boolean isEvent(Path folder) {
        return Files.isRegularFile(folder.resolve("event.yaml"));
    }

    /** Whether jurors or the public have already given something that must not be lost. */
    public static boolean hasMarks(Path folder) {
        return MARKS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** Whether teams were published or formed by the participants. */
    public static boolean hasPlan(Path folder) {
        return PLAN.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }
}
