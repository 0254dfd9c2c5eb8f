package org.palmares.api.committee;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.LoadedRules;
import org.palmares.api.event.folder.RulePaths;

/** Does one act at a time on the rules of an event folder. */
final class Acting {
    private Acting() {}

    /** What is done with an opened folder. */
    @FunctionalInterface
    interface Act {
        Answer on(Opened opened) throws IOException;
    }

    /** Opens the folder for reading only. */
    static Answer reading(Path folder, Act act) {
        LoadedRules loaded = EventFolder.loadRules(folder);
        if (loaded instanceof LoadedRules.Refused refused) {
            return Answer.refused(refused.problems());
        }
        try {
            LoadedRules.Ready ready = (LoadedRules.Ready) loaded;
            return act.on(new Opened(folder, ready.event(), ready.rules()));
        } catch (IOException e) {
            return Answer.refused(Refusals.notWritable(folder));
        }
    }

    /** Opens the folder for an act; nobody else does one meanwhile. What cannot be read is left untouched. */
    static Answer writing(Path folder, Act act) {
        return reading(folder, readable -> locked(folder, act));
    }

    private static Answer locked(Path folder, Act act) throws IOException {
        Optional<ActLock> lock = ActLock.take(folder, RulePaths.FOLDER);
        if (lock.isEmpty()) {
            return Answer.refused(Refusals.busy());
        }
        // What was read before the lock may have changed since.
        try (Closeable held = lock.get()) {
            return reading(folder, act);
        }
    }
}
