package org.palmares.api.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;
import org.palmares.engine.domain.Problem;

/**
 * Lays down all files of a run at once: they are written into a new sibling folder, which then takes the place of the
 * previous one. Whoever looks sees the whole old content or the whole new one, and after a failure the old one.
 *
 * <p>A folder is replaced only when Palmarès made it (it holds {@value #MARKER}) and holds nothing else, as Palmarès
 * wrote it: a file that somebody put there, or filled in, is never lost. Two writers at one
 * moment never mix their files: one of them may end in an error.
 */
public final class OutputFolder {
    /** Names every file that Palmarès wrote into the folder, one a line, after the hash of its content and two spaces. */
    public static final String MARKER = ".palmares-output";

    private static final int ATTEMPTS = 1_000;

    private OutputFolder() {}

    /**
     * Replaces the target.
     *
     * @param files content by relative name; {@code /} separates folders
     * @return why the target was refused, in which case nothing was written; empty when all is in place
     * @throws IOException when the disk fails; the previous content then stands
     * @throws IllegalArgumentException when a name is not a plain relative one
     */
    public static Optional<Problem> replace(Path target, SortedMap<String, byte[]> files) throws IOException {
        files.keySet().forEach(OutputFolder::checkName);
        Path place = target.toAbsolutePath().normalize();
        Optional<Problem> refusal = OutputGuard.refusal(place);
        if (refusal.isEmpty()) {
            Files.createDirectories(place.getParent());
            write(place, files);
        }
        return refusal;
    }

    /**
     * Why results could not go there, before any work is done for them; empty when nothing is in the way yet.
     *
     * @throws IOException when the disk fails
     */
    public static Optional<Problem> refusal(Path target) throws IOException {
        return OutputGuard.refusal(target.toAbsolutePath().normalize());
    }

    private static void checkName(String name) {
        boolean plain = List.of(name.split("/", -1)).stream()
                .allMatch(part -> part.matches("[A-Za-z0-9][A-Za-z0-9_.~+-]{0,199}"));
        Check.that(plain, "a file name must be plain and relative", name);
    }

    private static void write(Path place, SortedMap<String, byte[]> files) throws IOException {
        Path fresh = newSibling(place, "new");
        try {
            for (String name : files.keySet()) {
                writeFile(fresh.resolve(name), files.get(name));
            }
            StringBuilder marker = new StringBuilder();
            files.forEach((name, content) -> marker.append(Bytes.of(content).sha256())
                    .append("  ")
                    .append(name)
                    .append('\n'));
            writeFile(fresh.resolve(MARKER), marker.toString().getBytes(StandardCharsets.UTF_8));
            swap(fresh, place);
        } catch (IOException | RuntimeException e) {
            deleteAll(fresh);
            throw e;
        }
    }

    /** Forced to the disk before the folder gets its name, so that a power cut cannot leave an empty file there. */
    private static void writeFile(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content, StandardOpenOption.CREATE_NEW);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void swap(Path fresh, Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            move(fresh, place);
            return;
        }
        Path old = newSibling(place, "old");
        Files.delete(old);
        move(place, old);
        try {
            move(fresh, place);
        } catch (IOException | RuntimeException e) {
            move(old, place);
            throw e;
        }
        deleteAll(old);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static Path newSibling(Path place, String purpose) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return Files.createDirectory(
                        place.resolveSibling("." + place.getFileName() + "." + purpose + "-" + attempt));
            } catch (FileAlreadyExistsException e) {
                // Another writer's, or left by a power cut: the next number is free.
            }
        }
        throw new IOException(
                ATTEMPTS + " folders named ." + place.getFileName() + "." + purpose + "-* are in the way");
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
