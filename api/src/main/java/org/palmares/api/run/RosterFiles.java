package org.palmares.api.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.roster.DecisionFile;
import org.palmares.api.event.roster.ImportSettings;
import org.palmares.api.event.roster.ImportYaml;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.event.roster.RosterContext;
import org.palmares.api.event.roster.RosterImport;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.api.event.table.TableReading;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * A registration export with what the organizer says of it, read but not yet understood.
 *
 * @param table empty where there is none, or none that can be read
 */
public record RosterFiles(
        Optional<Table> table, ImportSettings settings, DecisionFile decisions, List<Problem> problems) {
    private static final int LONGEST_SETTINGS = 1_000_000;

    public RosterFiles {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(decisions, "decisions");
        problems = List.copyOf(problems);
    }

    /** Whether one of the files cannot be used at all. */
    public boolean isRefused() {
        return Problem.Severity.ERROR.isAmong(problems);
    }

    /** The people of the registrations, and what came up; nobody where there are none to read. */
    public ImportedRoster roster(Event event, Organisations organisations) {
        RosterContext context = RosterContext.of(event, organisations, EventClock.firstDay(event));
        return table.map(found -> RosterImport.read(found, settings, decisions, context))
                .orElseGet(() -> ImportedRoster.none(organisations));
    }

    /** Reads the files that a folder has. */
    public static RosterFiles read(EventInput.RosterFiles files) {
        List<Problem> problems = new ArrayList<>();
        ImportSettings settings =
                files.importYaml().map(path -> settings(path, problems)).orElse(ImportSettings.DEFAULT);
        Optional<Table> table = files.roster().flatMap(path -> table(path, settings.table(), problems));
        DecisionFile decisions = files.decisions()
                .flatMap(path -> decisionTable(path, problems))
                .map(DecisionFile::read)
                .orElse(DecisionFile.NONE);
        problems.addAll(decisions.problems());
        return new RosterFiles(table, settings, decisions, problems);
    }

    /** Reads a bare registration export, without anything beside it. */
    public static RosterFiles bare(Path roster) {
        return read(new EventInput.RosterFiles(Optional.of(roster), Optional.empty(), Optional.empty()));
    }

    private static ImportSettings settings(Path path, List<Problem> problems) {
        String file = path.getFileName().toString();
        String text = text(path);
        if (text.length() > LONGEST_SETTINGS) {
            problems.add(tooLong(file));
            return ImportSettings.DEFAULT;
        }
        ImportYaml.Reading reading = ImportYaml.read(file, text);
        problems.addAll(reading.problems());
        return reading.settings();
    }

    private static Optional<Table> table(Path path, TableOptions options, List<Problem> problems) {
        TableReading reading = reading(path, options);
        problems.addAll(reading.problems());
        return reading.table();
    }

    /** No decision yet is nothing to remark on. */
    private static Optional<Table> decisionTable(Path path, List<Problem> problems) {
        TableReading reading = reading(path, TableOptions.GUESS);
        problems.addAll(reading.problemsBesidesEmptiness());
        return reading.table();
    }

    private static TableReading reading(Path path, TableOptions options) {
        try {
            return TableReader.read(path, TableLimits.DEFAULT, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem tooLong(String file) {
        return Problem.error(
                Place.of(file),
                "IMPORT_YAML_TOO_LARGE",
                new Text(
                        "le fichier est trop long (au plus " + LONGEST_SETTINGS
                                + " caractères). Il ne dit que le sens des colonnes ; les inscriptions vont dans"
                                + " roster.csv.",
                        "the file is too long (at most " + LONGEST_SETTINGS
                                + " characters). It only says what columns mean; registrations go into roster.csv."));
    }

    /** Whatever is not UTF-8 shows as such in the problems of whoever reads the text. */
    private static String text(Path path) {
        try (InputStream content = Files.newInputStream(path)) {
            return new String(content.readNBytes(4 * LONGEST_SETTINGS + 1), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
