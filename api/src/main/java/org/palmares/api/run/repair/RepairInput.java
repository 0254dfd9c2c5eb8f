package org.palmares.api.run.repair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.api.event.folder.AttendanceFile;
import org.palmares.api.event.folder.AttendanceLine;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.PublishedPlan;
import org.palmares.api.event.settings.RepairSettings;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.api.event.table.TableReading;
import org.palmares.api.run.OpenedFolder;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/** Everything that a repair reads: the event, the plan that was published, the registration desk. */
record RepairInput(
        EventInput event,
        String hash,
        RepairSettings settings,
        PublishedPlan plan,
        List<AttendanceLine> attendance,
        List<Problem> problems) {
    RepairInput {
        attendance = List.copyOf(attendance);
        problems = List.copyOf(problems);
    }

    /** Reads all; problems that are errors make the rest worthless. */
    static RepairInput read(Path folder, OpenedFolder.Ready opened, RepairRunner.Wish wish) {
        List<Problem> problems = new ArrayList<>();
        PublishedPlan plan = table(wish.plan(), "PLAN_MISSING", problems)
                .map(table -> PublishedPlan.read(
                        table, opened.input().settings().formation().teams().mostTeams()))
                .orElse(new PublishedPlan(List.of(), List.of(), new TreeMap<>(), List.of()));
        problems.addAll(plan.problems());
        Optional<Path> desk = wish.attendance().or(() -> standing(folder));
        List<AttendanceLine> attendance = desk.flatMap(path -> table(path, "ATTENDANCE_MISSING", problems))
                .map(table -> AttendanceFile.read(
                        table, opened.input().settings().event().zone()))
                .map(reading -> {
                    problems.addAll(reading.problems());
                    return reading.lines();
                })
                .orElse(List.of());
        return new RepairInput(opened.input(), opened.hash(), settings(folder), plan, attendance, problems);
    }

    private static Optional<Path> standing(Path folder) {
        return Stream.of("attendance.csv", "attendance.xlsx")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static RepairSettings settings(Path folder) {
        try {
            return RepairSettings.read(Files.readAllBytes(folder.resolve("event.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Table> table(Path path, String missing, List<Problem> problems) {
        if (!Files.isRegularFile(path)) {
            problems.add(Wording.error(
                    Place.of(path.toString()),
                    missing,
                    "ce fichier n'existe pas. Vérifiez le chemin.",
                    "this file does not exist. Check the path."));
            return Optional.empty();
        }
        try {
            TableReading reading = TableReader.read(path, TableLimits.DEFAULT, TableOptions.GUESS);
            problems.addAll(reading.problems());
            return reading.table();
        } catch (IOException e) {
            problems.add(Wording.error(
                    Place.of(path.toString()),
                    "FOLDER_UNREADABLE",
                    "le fichier ne peut pas être lu. Vérifiez les droits d'accès et qu'aucun autre programme ne le"
                            + " tient.",
                    "the file cannot be read. Check its access rights and that no other program holds it."));
            return Optional.empty();
        }
    }
}
