package org.palmares.api.event.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.settings.CatalogueFacts;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.api.event.table.TableReading;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/**
 * A {@code timetable.csv} that was announced and stands elsewhere than in its event's folder.
 *
 * @param problems an error where the file cannot be used
 */
public record TimetableFile(AnnouncedTimetable lines, List<Problem> problems) {
    public TimetableFile {
        Objects.requireNonNull(lines, "lines");
        problems = List.copyOf(problems);
    }

    /**
     * Reads a CSV or XLSX file; never throws on what people wrote.
     *
     * @param jury who may be announced before a pitch
     * @param zone in which its hours are written
     */
    public static TimetableFile read(Path file, Collection<Id<Juror>> jury, ZoneId zone) {
        Findings findings = new Findings();
        Cells cells = new Cells(zone, CatalogueFacts.builtIn(), findings);
        AnnouncedTimetable lines = table(file, findings)
                .map(table -> TimetableLines.read(table, cells, findings))
                .map(read -> AnnouncedJurors.checked(read, jury, cells, findings))
                .orElse(AnnouncedTimetable.NONE);
        return new TimetableFile(lines, findings.inOrder());
    }

    private static Optional<Table> table(Path file, Findings findings) {
        if (!Files.isRegularFile(file)) {
            findings.error(
                    Place.of(file.toString()),
                    "TIMETABLE_MISSING",
                    "ce fichier n'existe pas. Donnez le timetable.csv qui a été annoncé.",
                    "this file does not exist. Name the timetable.csv that was announced.");
            return Optional.empty();
        }
        try {
            TableReading reading = TableReader.read(file, TableLimits.DEFAULT, TableOptions.GUESS);
            reading.problems().forEach(findings::add);
            return reading.table();
        } catch (IOException e) {
            findings.error(
                    Place.of(String.valueOf(file.getFileName())),
                    "FOLDER_UNREADABLE",
                    "le fichier ne peut pas être lu. Vérifiez les droits d'accès.",
                    "the file cannot be read. Check its access rights.");
            return Optional.empty();
        }
    }
}
