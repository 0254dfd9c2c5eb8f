package org.palmares.api.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * Whether a folder may be replaced by new results: it is new, empty, or holds only what Palmarès wrote there before.
 */
final class OutputGuard {
    /** What file managers leave behind, and nobody misses. */
    private static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private OutputGuard() {}

    /** Why the target may not be replaced, if so. */
    static Optional<Problem> refusal(Path place) throws IOException {
        if (place.getParent() == null || place.getFileName() == null) {
            return Optional.of(notAFolder(place));
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(notAFolder(place));
        }
        List<String> found = list(place);
        found.removeIf(name -> LITTER.contains(name.substring(name.lastIndexOf('/') + 1)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return found.contains(OutputFolder.MARKER) ? stranger(place, found) : Optional.of(notOurs(place));
    }

    private static Optional<Problem> stranger(Path place, List<String> found) throws IOException {
        Map<String, String> ours = new HashMap<>();
        for (String line : Files.readAllLines(place.resolve(OutputFolder.MARKER))) {
            int end = line.indexOf("  ");
            ours.put(line.substring(end < 0 ? 0 : end + 2), end < 0 ? "" : line.substring(0, end));
        }
        for (String name : found) {
            if (!name.equals(OutputFolder.MARKER) && !ours.containsKey(name)) {
                return Optional.of(holdsOther(place, name));
            }
            if (isChanged(place.resolve(name), ours.getOrDefault(name, ""))) {
                return Optional.of(changed(place, name));
            }
        }
        return Optional.empty();
    }

    /** Nothing is known of files that an earlier version wrote without their hashes. */
    private static boolean isChanged(Path file, String hash) throws IOException {
        return !hash.isEmpty()
                && !hash.equals(Bytes.of(Files.readAllBytes(file)).sha256());
    }

    /** Files and links, by name relative to the folder, in order. */
    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new ArrayList<>(
                    new TreeSet<>(walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                            .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                            .toList()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Problem notAFolder(Path place) {
        return Problem.error(
                Place.of(place.toString()),
                "OUTPUT_NOT_A_FOLDER",
                new Text(
                        "ce n'est pas un dossier (un fichier, un lien ou une racine de disque). Donnez un dossier qui n'existe pas encore.",
                        "this is not a folder (a file, a link or the root of a disk). Name a folder that does not exist yet."));
    }

    private static Problem notOurs(Path place) {
        return Problem.error(
                Place.of(place.toString()),
                "OUTPUT_NOT_OURS",
                new Text(
                        "ce dossier contient des fichiers que Palmarès n'a pas écrits. Rien n'a été remplacé : donnez un dossier vide ou qui n'existe pas encore.",
                        "this folder holds files that Palmarès did not write. Nothing was replaced: name a folder that is empty or does not exist yet."));
    }

    private static Problem changed(Path place, String name) {
        return Problem.error(
                Place.of(place.toString()),
                "OUTPUT_FILE_CHANGED",
                new Text(
                        "« " + name
                                + " » a été modifié dans ce dossier de résultats depuis que Palmarès l'a écrit. Rien n'a été remplacé : rangez ce fichier ailleurs (une grille remplie, dans sheets/ de l'événement) ou supprimez-le, ou donnez un autre dossier.",
                        "\"" + name
                                + "\" was changed in this folder of results since Palmarès wrote it. Nothing was replaced: put that file elsewhere (a filled score sheet, into sheets/ of the event) or delete it, or name another folder."));
    }

    private static Problem holdsOther(Path place, String name) {
        return Problem.error(
                Place.of(place.toString()),
                "OUTPUT_HOLDS_OTHER_FILE",
                new Text(
                        "ce dossier de résultats contient aussi « " + name
                                + " », que Palmarès n'a pas écrit. Rien n'a été remplacé : rangez ce fichier ailleurs, ou donnez un autre dossier.",
                        "this folder of results also holds \"" + name
                                + "\", which Palmarès did not write. Nothing was replaced: put that file elsewhere, or name another folder."));
    }
}
