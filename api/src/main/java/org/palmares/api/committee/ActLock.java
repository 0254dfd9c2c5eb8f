package org.palmares.api.committee;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** One act at a time on a folder of an event: a file that only one can create. */
final class ActLock implements Closeable {
    static final String NAME = ".act";

    private final Path file;
    private final boolean folderIsNew;

    private ActLock(Path file, boolean folderIsNew) {
        this.file = file;
        this.folderIsNew = folderIsNew;
    }

    /**
     * Takes the lock; empty when somebody else has it.
     *
     * @param inside the folder that is acted on, in that of the event
     */
    static Optional<ActLock> take(Path event, String inside) throws IOException {
        Path folder = event.resolve(inside);
        boolean folderIsNew = Files.notExists(folder, LinkOption.NOFOLLOW_LINKS);
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(event.toRealPath())) {
            throw new IOException("the folder must not be a link: " + folder);
        }
        try {
            return Optional.of(new ActLock(Files.createFile(folder.resolve(NAME)), folderIsNew));
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
    }

    /** Gives the lock back; an act that wrote nothing leaves no empty folder behind. */
    @Override
    public void close() throws IOException {
        Files.delete(file);
        if (folderIsNew) {
            try {
                Files.delete(file.getParent());
            } catch (DirectoryNotEmptyException e) {
                return; // The act wrote its files here: the folder is theirs.
            }
        }
    }
}
