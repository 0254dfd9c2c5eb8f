package org.palmares.api.event.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.palmares.api.event.settings.CatalogueFacts;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.api.event.table.TableReading;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/**
 * A published plan that stands elsewhere than in its event's folder, such as the {@code teams.csv} of a run.
 *
 * @param members in the order of the file
 * @param problems an error where the file cannot be used
 */
public record PlanFile(List<TeamMember> members, List<Problem> problems) {
    public PlanFile {
        members = List.copyOf(members);
        problems = List.copyOf(problems);
    }

    /** Reads a CSV or XLSX file; never throws on what people wrote. */
    public static PlanFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        Findings findings = new Findings();
        if (!Files.isRegularFile(file)) {
            findings.error(
                    Place.of(file.toString()),
                    "PLAN_MISSING",
                    "ce fichier n'existe pas. Donnez le fichier teams.csv d'une constitution (colonnes team et"
                            + " participant).",
                    "this file does not exist. Name the file teams.csv of a formation (columns team and"
                            + " participant).");
            return new PlanFile(List.of(), findings.inOrder());
        }
        try {
            TableReading reading = TableReader.read(file, TableLimits.DEFAULT, TableOptions.GUESS);
            reading.problems().forEach(findings::add);
            Cells cells = new Cells(ZoneOffset.UTC, CatalogueFacts.builtIn(), findings);
            List<TeamMember> members = reading.table()
                    .map(table -> TeamsFile.read(table, cells, findings))
                    .orElse(List.of());
            return new PlanFile(members, findings.inOrder());
        } catch (IOException e) {
            Problem unreadable = Wording.error(
                    Place.of(name),
                    "FOLDER_UNREADABLE",
                    "le fichier ne peut pas être lu. Vérifiez les droits d'accès.",
                    "the file cannot be read. Check its access rights.");
            return new PlanFile(List.of(), List.of(unreadable));
        }
    }
}
