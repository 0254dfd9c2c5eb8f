package org.palmares.api.committee;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.palmares.api.event.folder.Confirmation;
import org.palmares.api.event.folder.ConfirmationLog;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Adds what a named person decided to {@code confirmations.csv} of an event folder, one at a time, whole or not at all. */
public final class Confirming {
    private static final Place FILE = Place.of(ConfirmationLog.FILE);

    private Confirming() {}

    /**
     * Adds one decision; empty when it stands in the file, else why not.
     *
     * @param zone by which the moment is written
     */
    public static Optional<Problem> add(Path folder, Confirmation confirmation, ZoneId zone) {
        if (Files.exists(folder.resolve("confirmations.xlsx"))) {
            return Optional.of(problem(
                    Place.of("confirmations.xlsx"),
                    "CONFIRMATIONS_IN_WORKBOOK",
                    "les confirmations sont dans un classeur : ajoutez-y la ligne, ou enregistrez-le en CSV.",
                    "the confirmations stand in a workbook: add the line there, or save it as CSV."));
        }
        Path file = folder.resolve(ConfirmationLog.FILE);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(problem(
                    FILE,
                    "FOLDER_NOT_A_FILE",
                    "ce n'est pas un fichier ordinaire ; rien n'y est écrit.",
                    "this is not a plain file; nothing is written to it."));
        }
        try {
            return locked(folder, file, ConfirmationLog.line(confirmation, zone));
        } catch (IOException e) {
            return Optional.of(Refusals.notWritable(folder));
        }
    }

    private static Optional<Problem> locked(Path folder, Path file, String line) throws IOException {
        Optional<ActLock> lock = ActLock.take(folder, "");
        if (lock.isEmpty()) {
            return Optional.of(problem(
                    Place.of(ActLock.NAME),
                    "CONFIRMATION_BUSY",
                    "quelqu'un d'autre écrit dans ce dossier en ce moment. Recommencez ; si personne ne le fait"
                            + " (machine arrêtée en plein acte), ôtez ce fichier.",
                    "somebody else is writing to this folder right now. Try again; if nobody is (a machine stopped in"
                            + " the middle of an act), remove this file."));
        }
        try (Closeable held = lock.get()) {
            Optional<String> after = before(file).flatMap(text -> ConfirmationLog.with(text, line));
            if (after.isPresent()) {
                WholeFile.write(file, after.get());
            }
            return after.isPresent() ? Optional.empty() : Optional.of(keptOtherwise(line));
        }
    }

    /** The file as it stands; empty where it is not UTF-8. */
    private static Optional<String> before(Path file) throws IOException {
        try {
            return Optional.of(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "");
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Problem keptOtherwise(String line) {
        return problem(
                FILE,
                "CONFIRMATIONS_KEPT_OTHERWISE",
                "ce fichier a d'autres colonnes, un autre séparateur ou un autre codage que ceux du programme. Ajoutez-y"
                        + " vous-même la ligne : " + line,
                "this file has other columns, another separator or another encoding than the program's. Add the line"
                        + " yourself: " + line);
    }

    private static Problem problem(Place place, String code, String fr, String en) {
        return Problem.error(place, code, new Text(fr, en));
    }
}
