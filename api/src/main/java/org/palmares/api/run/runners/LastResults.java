package org.palmares.api.run.runners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What commands left beside an event's folder, where nobody says which file is meant. */
final class LastResults {
    private LastResults() {}

    /**
     * The file of a name that was written last.
     *
     * @param endings of the folders beside the event's, such as {@code -results}
     */
    static Optional<Path> find(Path folder, List<String> endings, String file) {
        Path place = folder.toAbsolutePath().normalize();
        return endings.stream()
                .map(ending ->
                        place.resolveSibling(place.getFileName() + ending).resolve(file))
                .filter(Files::isRegularFile)
                .max(Comparator.comparing(LastResults::changed));
    }

    private static long changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
