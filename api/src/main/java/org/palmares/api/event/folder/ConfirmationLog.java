package org.palmares.api.event.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;

/**
 * Appends to {@code confirmations.csv} of an event folder: the whole file is written anew beside the old one and takes
 * its place at once, so that a reader sees either the old or the new. Thread-safe; a second program waits.
 */
public final class ConfirmationLog {
    private static final String FILE = "confirmations.csv";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx", Locale.ROOT);

    private ConfirmationLog() {}

    /** The subject that someone typed, as {@code confirmations.csv} names it; empty where it has another form. */
    public static Optional<Subject> subject(String typed) {
        return SubjectCell.of(typed);
    }

    /** Whether a text can be the code of a rule. */
    public static Optional<Id<Rule>> rule(String typed) {
        return Id.isValid(typed) ? Optional.of(Id.of(typed)) : Optional.empty();
    }

    /**
     * Appends one decision; empty when it stands in the file, else why not.
     *
     * @param zone by which the moment is written
     */
    public static Optional<Problem> append(Path folder, Confirmation confirmation, ZoneId zone) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.exists(folder.resolve("confirmations.xlsx"))) {
            return Optional.of(Wording.error(
                    Place.of("confirmations.xlsx"),
                    "CONFIRMATIONS_IN_WORKBOOK",
                    "les confirmations sont dans un classeur : ajoutez-y la ligne, ou enregistrez-le en CSV.",
                    "the confirmations stand in a workbook: add the line there, or save it as CSV."));
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Wording.error(
                    Place.of(FILE),
                    "FOLDER_NOT_A_FILE",
                    "ce n'est pas un fichier ordinaire ; rien n'y est écrit.",
                    "this is not a plain file; nothing is written to it."));
        }
        Path lock = folder.resolve("." + FILE + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            replace(file, before(file) + line(confirmation, zone));
            return held.isValid() ? Optional.empty() : Optional.of(notWritten());
        } finally {
            Files.deleteIfExists(lock);
        }
    }

    private static String before(Path file) throws IOException {
        if (!Files.exists(file)) {
            return String.join(";", ConfirmationsFile.HEADINGS) + "\n";
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private static void replace(Path file, String text) throws IOException {
        Path next = file.resolveSibling("." + FILE + ".next");
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Confirmation confirmation, ZoneId zone) {
        ZonedDateTime at = confirmation.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        return List.of(
                                confirmation.about(),
                                confirmation.rule().value(),
                                confirmation.decision().name().toLowerCase(Locale.ROOT),
                                confirmation.by(),
                                at.format(MOMENT),
                                confirmation.reason())
                        .stream()
                        .map(ConfirmationLog::cell)
                        .collect(Collectors.joining(";"))
                + "\n";
    }

    /** Quoted where it must be; never a formula in a spreadsheet. */
    private static String cell(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
        String safe = line.matches("[=+\\-@].*") ? "'" + line : line;
        return safe.matches(".*[;\",].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static Problem notWritten() {
        return Wording.error(
                Place.of(FILE),
                "CONFIRMATION_NOT_WRITTEN",
                "un autre programme tient ce fichier ; recommencez.",
                "another program holds this file; try again.");
    }
}
