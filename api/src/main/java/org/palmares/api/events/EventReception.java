package org.palmares.api.events;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.EventFiles;
import org.palmares.api.event.EventHash;
import org.palmares.api.event.PrivateFolder;
import org.palmares.api.event.ZipFolder;
import org.palmares.api.event.ZipLimits;
import org.palmares.api.http.ProblemException;
import org.palmares.api.store.EventContent;

/** Turns a received archive into a content to keep: unpacked within limits, looked at, packed anew. Thread-safe. */
public final class EventReception {

    private final Path workFolder;
    private final ZipLimits limits;

    /** @param workFolder an existing private directory */
    public EventReception(Path workFolder, ZipLimits limits) {
        this.workFolder = workFolder;
        this.limits = limits;
    }

    /**
     * @throws org.palmares.api.event.ZipRefusedException if the archive is unsafe
     * @throws ProblemException {@code EVENT_FILE_MISSING} (422) without an {@code event.yaml}
     */
    EventContent receive(InputStream archive) throws IOException {
        try (PrivateFolder room = PrivateFolder.in(workFolder)) {
            Path zip = room.path().resolve("received.zip");
            Files.copy(archive, zip);
            Path folder =
                    ZipFolder.unpack(zip, Files.createDirectory(room.path().resolve("event")), limits);
            if (!EventFiles.isEvent(folder)) {
                throw noEventFile();
            }
            return content(folder);
        }
    }

    private static EventContent content(Path folder) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ZipFolder.pack(folder, packed);
        return new EventContent(
                EventHash.of(folder),
                Bytes.of(packed.toByteArray()),
                EventFiles.hasMarks(folder),
                EventFiles.hasPlan(folder));
    }

    private static ProblemException noEventFile() {
        return new ProblemException(
                422,
                "EVENT_FILE_MISSING",
                "L'archive ne contient pas event.yaml à sa racine : compressez le dossier de l'événement.",
                "The archive holds no event.yaml at its root: compress the event folder.");
    }
}
