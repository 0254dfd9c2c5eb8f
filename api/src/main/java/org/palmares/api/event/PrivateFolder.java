package org.palmares.api.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A fresh temporary directory, readable by this user only, deleted with all it holds on {@link #close()}. */
public final class PrivateFolder implements AutoCloseable {

    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    /**
     * @param parent an existing directory in which the new one is made
     * @throws IOException if it cannot be made
     */
    public static PrivateFolder in(Path parent) throws IOException {
        // createTempDirectory gives rwx------ on POSIX systems, whatever the umask.
        return new PrivateFolder(Files.createTempDirectory(parent, "palmares-"));
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            deleteTree(path);
        } catch (IOException e) {
            throw new UncheckedIOException("temporary folder " + path + " could not be deleted", e);
        }
    }

    /** Deletes all that stands in a directory, such as what a killed process left. */
    public static void empty(Path directory) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(directory)) {
            children = listed.toList();
        }
        for (Path child : children) {
            deleteTree(child);
        }
    }

    private static void deleteTree(Path root) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(root)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
