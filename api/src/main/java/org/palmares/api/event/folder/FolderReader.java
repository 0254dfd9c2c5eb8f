package org.palmares.api.event.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.api.event.table.TableReading;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** The files of one event folder by their names; none is opened that a link leads out of the folder. */
final class FolderReader {
    private static final Set<String> TABLES = Set.of(
            "roster",
            "decisions",
            "organisations",
            "teams",
            "jurors",
            "replacements",
            "assignment",
            "timetable",
            "mentors",
            "mentor-sessions",
            "submissions",
            "laureates",
            "facts",
            "datasets",
            "opinions",
            "confirmations",
            "corrections",
            "score-sheets",
            "attendance",
            "pairs",
            "met",
            "votes",
            "answers",
            "committees",
            "wishes",
            "adopted",
            "payees",
            "appeals",
            "follow-up",
            "published");
    private static final Set<String> OTHERS =
            Set.of("event.yaml", "import.yaml", "rules", "rounds", "expected", "sheets");
    private static final int MOST_FILES = 1_000;

    private final Path folder;
    private final Findings findings;

    FolderReader(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** The bytes of a required file; empty, with a problem, where there is none. */
    Optional<byte[]> require(String name, int limit) {
        Optional<Path> path = find(name);
        if (path.isEmpty() && findings.errors() == 0) {
            findings.error(
                    Place.of(name),
                    "FOLDER_MISSING_FILE",
                    "le fichier « " + name + " » n'est pas dans le dossier ; « palmares new » en écrit un modèle.",
                    "file \"" + name + "\" is not in the folder; \"palmares new\" writes a model.");
        }
        return path.flatMap(file -> bytes(file, limit));
    }

    /** A regular file of the folder; empty where there is none or where it may not be opened. */
    Optional<Path> find(String name) {
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (leadsOut(path)) {
            findings.error(
                    Place.of(name),
                    "FOLDER_LINK",
                    "« " + name + " » est un lien qui sort du dossier. Copiez-y le fichier lui-même.",
                    "\"" + name + "\" is a link that leads out of the folder. Copy the file itself into it.");
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            findings.error(
                    Place.of(name),
                    "FOLDER_NOT_A_FILE",
                    "« " + name + " » n'est pas un fichier ordinaire (un dossier, un périphérique…). Renommez-le ou"
                            + " déplacez-le.",
                    "\"" + name + "\" is not a plain file (a folder, a device…). Rename it or move it.");
            return Optional.empty();
        }
        return Optional.of(path);
    }

    /** The file of a table, {@code .csv} or {@code .xlsx}. */
    Optional<Path> findTable(String name) {
        Optional<Path> text = find(name + ".csv");
        Optional<Path> workbook = find(name + ".xlsx");
        if (text.isPresent() && workbook.isPresent()) {
            findings.error(
                    Place.of(name + ".xlsx"),
                    "FOLDER_TWO_TABLES",
                    "le dossier contient " + name + ".csv et " + name + ".xlsx. Gardez celui qui fait foi.",
                    "the folder holds " + name + ".csv and " + name + ".xlsx. Keep the one that counts.");
        }
        return text.or(() -> workbook);
    }

    /** The content of a table; empty where there is no file, no line below its headings, or no way to read it. */
    Optional<Table> table(String name) {
        return table(name, TableLimits.DEFAULT);
    }

    /** The same for a table that may hold more, or must hold less, than others. */
    Optional<Table> table(String name, TableLimits limits) {
        long before = findings.errors();
        Optional<Table> table = findTable(name).flatMap(path -> read(name, path, limits));
        if (table.isEmpty() && findings.errors() > before) {
            findings.incomplete(name);
        }
        return table;
    }

    private Optional<Table> read(String name, Path path, TableLimits limits) {
        String inside = name.substring(0, name.lastIndexOf('/') + 1);
        try {
            TableReading reading = TableReader.read(path, limits, TableOptions.GUESS);
            reading.problemsBesidesEmptiness().stream()
                    .map(problem -> problem.at(problem.place().inside(inside)))
                    .forEach(findings::add);
            return reading.table().map(table -> table.inside(inside));
        } catch (IOException e) {
            findings.add(unreadable(path));
            return Optional.empty();
        }
    }

    /** Whether the folder holds a folder of that name. */
    boolean hasFolder(String name) {
        return Files.isDirectory(folder.resolve(name));
    }

    /** Remarks on what the folder holds besides: a file may be misspelt, and nobody would notice. */
    void remarkOthers() {
        for (String name : names()) {
            String table = name.replaceFirst("\\.(csv|xlsx)$", "");
            boolean known = OTHERS.contains(name) || !table.equals(name) && TABLES.contains(table);
            if (!known && !name.startsWith(".") && !name.endsWith(".md")) {
                findings.add(Problem.notice(
                        Place.of(Wording.shown(name)),
                        "FOLDER_UNKNOWN_FILE",
                        new Text(
                                "ce fichier n'est pas de ceux d'un dossier d'événement ; il n'est pas lu.",
                                "this is not one of the files of an event folder; it is not read.")));
            }
        }
    }

    private List<String> names() {
        return names(folder);
    }

    /** What a folder of the folder holds, in the order of names; nothing where there is none. */
    List<String> names(String inside) {
        return hasFolder(inside) ? names(folder.resolve(inside)) : List.of();
    }

    private List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_FILES)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            findings.add(unreadable(folder));
            return List.of();
        }
    }

    /** The content of a file, one byte more than the limit at most. */
    Optional<byte[]> bytes(Path path, int limit) {
        try (var content = Files.newInputStream(path)) {
            return Optional.of(content.readNBytes(limit + 1));
        } catch (IOException e) {
            findings.add(unreadable(path));
            return Optional.empty();
        }
    }

    private boolean leadsOut(Path path) {
        try {
            return !path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private static Problem unreadable(Path path) {
        return Wording.error(
                Place.of(String.valueOf(path.getFileName())),
                "FOLDER_UNREADABLE",
                "le fichier ne peut pas être lu. Vérifiez les droits d'accès et qu'aucun autre programme ne le tient.",
                "the file cannot be read. Check its access rights and that no other program holds it.");
    }
}
