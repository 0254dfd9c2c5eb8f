package org.palmares.api.event.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** The commented event files from which an organizer starts, and the tables that go with them, with headings only. */
public final class EventTemplates {
    /** What kind of event; each is one resource {@code models/<code>.yaml}. */
    public enum Model {
        WEEKEND,
        CHALLENGE,
        OPEN_SCIENCE,
        WORKSHOP,
        CAMP,
        COMPANIES;

        /** How it is called on the command line, such as {@code open-science}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Map<String, String> TABLES = tables();

    private EventTemplates() {}

    /** The commented {@code event.yaml} of a model, in UTF-8. */
    public static byte[] eventFile(Model model) {
        String resource = "/org/palmares/api/event/models/" + model.code() + ".yaml";
        try (InputStream content = EventTemplates.class.getResourceAsStream(resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " must be readable", e);
        }
    }

    /**
     * Writes a new event folder.
     *
     * @param folder does not exist, or is an empty folder
     * @return why nothing was written; empty when all was
     */
    public static Optional<Problem> write(Path folder, Model model) {
        try {
            if (isTaken(folder)) {
                return Optional.of(taken(folder));
            }
            Files.createDirectories(folder);
            Files.write(folder.resolve("event.yaml"), eventFile(model));
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue() + "\n", StandardCharsets.UTF_8);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(notWritable(folder));
        }
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        }
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("jurors.csv", "id;given_name;family_name;email;seat;employer;links;declared_on;expertise;present");
        tables.put("submissions.csv", "id;title;topic;team;category;submitted_at");
        tables.put("score-sheets.csv", "round;juror;submission;criterion;mark;at");
        tables.put("decisions.csv", "decision;subject;value;reason;by;at");
        return Collections.unmodifiableMap(tables);
    }

    private static Problem taken(Path folder) {
        return Problem.error(
                Place.of(String.valueOf(folder)),
                "FOLDER_TAKEN",
                new Text(
                        "ce dossier existe déjà et n'est pas vide ; rien n'a été écrit. Choisissez un autre nom.",
                        "this folder exists already and is not empty; nothing was written. Choose another name."));
    }

    private static Problem notWritable(Path folder) {
        return Problem.error(
                Place.of(String.valueOf(folder)),
                "FOLDER_NOT_WRITABLE",
                new Text(
                        "ce dossier ne peut pas être écrit. Vérifiez les droits d'accès et la place sur le disque.",
                        "this folder cannot be written. Check access rights and the space on the disk."));
    }
}
