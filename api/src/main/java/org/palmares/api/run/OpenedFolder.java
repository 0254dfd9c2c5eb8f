package org.palmares.api.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.EventHash;
import org.palmares.api.event.ZipRefusedException;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.Loaded;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** An event folder as a run takes it. */
public sealed interface OpenedFolder {
    /** What the folder holds, and the SHA-256 of its content. */
    record Ready(EventInput input, String hash) implements OpenedFolder {
        public Ready {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(hash, "hash");
        }
    }

    /** Nothing can be done with the folder. */
    record Refused(List<Problem> problems) implements OpenedFolder {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** What is to be done with a folder that is sound, in a language. */
    @FunctionalInterface
    interface Work {
        RunOutcome outcome(Ready folder, Language language);
    }

    /**
     * Opens a folder and does the work.
     *
     * @param language empty: the event's main language, French where the event cannot be read
     */
    static RunOutcome outcome(Path folder, Optional<Language> language, Work work) {
        OpenedFolder opened = open(folder);
        if (opened instanceof Refused refused) {
            return RunOutcome.refused(refused.problems(), language.orElse(Language.FR));
        }
        Ready ready = (Ready) opened;
        Language own = ready.input().settings().event().mainLanguage();
        return work.outcome(ready, language.orElse(own));
    }

    /** Reads a folder, and what it is by its content. */
    public static OpenedFolder open(Path folder) {
        Loaded loaded = EventFolder.load(folder);
        if (loaded instanceof Loaded.Refused refused) {
            return new Refused(refused.problems());
        }
        try {
            return new Ready(
                    ((Loaded.Ready) loaded).input(), EventHash.of(folder).hex());
        } catch (ZipRefusedException e) {
            return new Refused(List.of(e.problem(String.valueOf(folder.getFileName()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
