package org.palmares.api.run;

import java.io.IOException;
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
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.api.event.table.TableReading;
import org.palmares.engine.domain.Problem;

/**
 * A registration export with what the organizer says of it, read but not yet understood.
 *
 * @param table empty where there is none, or none that can be read
 */
record RosterFiles(Optional<Table> table, ImportSettings settings, DecisionFile decisions, List<Problem> problems) {
    RosterFiles {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(decisions, "decisions");
        problems = List.copyOf(problems);
    }

    /** Reads the files that a folder has. */
    static RosterFiles read(EventInput.RosterFiles files) {
        List<Problem> problems = new ArrayList<>();
        ImportSettings settings =
                files.importYaml().map(path -> settings(path, problems)).orElse(ImportSettings.DEFAULT);
        Optional<Table> table = files.roster().flatMap(path -> table(path, settings.table(), problems));
        DecisionFile decisions = files.decisions()
                .flatMap(path -> table(path, TableOptions.GUESS, problems))
                .map(DecisionFile::read)
                .orElse(DecisionFile.NONE);
        problems.addAll(decisions.problems());
        return new RosterFiles(table, settings, decisions, problems);
    }

    /** Reads a bare registration export, without anything beside it. */
    static RosterFiles bare(Path roster) {
        return read(new EventInput.RosterFiles(Optional.of(roster), Optional.empty(), Optional.empty()));
    }

    private static ImportSettings settings(Path path, List<Problem> problems) {
        ImportYaml.Reading reading = ImportYaml.read(path.getFileName().toString(), text(path));
        problems.addAll(reading.problems());
        return reading.settings();
    }

    private static Optional<Table> table(Path path, TableOptions options, List<Problem> problems) {
        try {
            TableReading reading = TableReader.read(path, TableLimits.DEFAULT, options);
            problems.addAll(reading.problems());
            return reading.table();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever is not UTF-8 shows as such in the problems of whoever reads the text. */
    private static String text(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
