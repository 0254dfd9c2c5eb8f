package org.palmares.api.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder given as {@code --data}, held by one server at a time.
 *
 * <p>The lock is the operating system's and ends with the process, however it ends. So a locked folder means a living
 * server, and a PostgreSQL that still runs in a folder we could lock is an orphan.
 */
public final class DataFolder implements AutoCloseable {

    /** Past the text of the file, because Windows lets nobody read the locked bytes. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder, if needed for this user only, and takes its lock.
     *
     * @throws CannotStartException {@code DATA_NOT_WRITABLE}, or {@code DATA_IN_USE} naming the other process
     */
    public static DataFolder open(Path folder) throws CannotStartException {
        Path path = folder.toAbsolutePath().normalize();
        try {
            createPrivate(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return lock(path, channel);
        } catch (IOException e) {
            throw notWritable(path);
        }
    }

    public Path path() {
        return path;
    }

    /** A directory in this folder that only this user may enter, made if needed. */
    public Path privateDirectory(String name) throws IOException {
        return createPrivate(path.resolve(name));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("lock of " + path + " could not be given back", e);
        }
    }

    private static DataFolder lock(Path path, FileChannel channel) throws IOException, CannotStartException {
        if (!tryLock(channel)) {
            String holder = Files.readString(path.resolve("lock")).strip();
            channel.close();
            throw inUse(path, holder.isEmpty() ? "?" : holder);
        }
        channel.truncate(0);
        String pid = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        return new DataFolder(path, channel);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static Path createPrivate(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            makePrivate(path);
        }
        return path;
    }

    private static void makePrivate(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static CannotStartException inUse(Path path, String holder) {
        return new CannotStartException(
                path.toString(),
                "DATA_IN_USE",
                "Un autre serveur Palmarès (processus %s) utilise déjà ce dossier : arrêtez-le, ou donnez un autre --data."
                        .formatted(holder),
                "Another Palmarès server (process %s) already uses this folder: stop it, or give another --data."
                        .formatted(holder));
    }

    private static CannotStartException notWritable(Path path) {
        return new CannotStartException(
                path.toString(),
                "DATA_NOT_WRITABLE",
                Files.exists(path) && !Files.isDirectory(path)
                        ? "C'est un fichier ; un dossier est attendu. Donnez-en un autre avec --data."
                        : "Impossible d'écrire dans ce dossier. Vérifiez vos droits, ou donnez-en un autre avec --data.",
                Files.exists(path) && !Files.isDirectory(path)
                        ? "This is a file; a folder is expected. Give another one with --data."
                        : "This folder cannot be written to. Check your rights, or give another one with --data.");
    }
}
