package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;

class SheetsRunnerTest {
    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void write() {
        folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
    }

    @Test
    void each_juror_has_a_workbook_and_a_round_one_page_to_print() {
        assertEquals(
                List.of("final+J1.xlsx", "final+J2.xlsx", "final.html", "heats+J1.xlsx", "heats+J2.xlsx", "heats.html"),
                List.copyOf(sheets(Optional.empty()).outputs().keySet()));
        assertEquals(
                List.of("heats+J1.xlsx", "heats+J2.xlsx", "heats.html"),
                List.copyOf(sheets(Optional.of("heats")).outputs().keySet()));
    }

    @Test
    void workbook_holds_headings_names_and_what_the_juror_judges() throws IOException {
        Bytes workbook = sheets(Optional.of("heats")).outputs().get("heats+J2.xlsx");
        assertEquals(
                List.of(
                        List.of(
                                "Tour",
                                "Jury",
                                "Code",
                                "Projet",
                                "Utilité (0–10)",
                                "Soin (0–10)",
                                "Pour l’équipe (communicable)",
                                "Note interne (communicable)"),
                        List.of("round", "juror", "submission", "title", "mark_use", "mark_care", "for_team", "note"),
                        List.of("heats", "J2", "S1", "Boussole", "", "", "", ""),
                        List.of("heats", "J2", "S2", "Carnet", "", "", "", ""),
                        List.of("heats", "J2", "S3", "Relais", "", "", "", "")),
                rows(workbook));
    }

    @Test
    void workbook_is_guarded_against_slips_and_printed_on_a4() throws IOException {
        Bytes workbook = sheets(Optional.of("heats")).outputs().get("heats+J2.xlsx");
        try (ZipInputStream zip = new ZipInputStream(workbook.stream())) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("xl/worksheets/sheet1.xml")) {
                entry = zip.getNextEntry();
            }
            String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(xml.contains("<sheetProtection "), xml);
            assertTrue(xml.contains("paperSize=\"9\"") && xml.contains("orientation=\"landscape\""), xml);
        }
    }

    @Test
    void sheet_that_comes_back_blank_gives_no_mark_and_says_so() throws IOException {
        Files.delete(folder.resolve("score-sheets.csv"));
        for (Map.Entry<String, Bytes> file :
                sheets(Optional.of("heats")).outputs().entrySet()) {
            Path back = folder.resolve("sheets").resolve(file.getKey());
            Files.createDirectories(back.getParent());
            Files.write(back, file.getValue().toArray());
        }
        EventInput input =
                assertInstanceOf(Loaded.Ready.class, EventFolder.load(folder)).input();
        assertEquals(List.of(), input.marks().sheets());
        // One a juror: all three entries have the same cells blank.
        assertEquals(
                2,
                input.notices().stream()
                        .filter(problem -> problem.code().equals("MARK_BLANK"))
                        .count());
    }

    @Test
    void event_without_jurors_has_nobody_to_prepare_for() throws IOException {
        Files.delete(folder.resolve("jurors.csv"));
        Files.delete(folder.resolve("score-sheets.csv"));
        assertEquals("SHEETS_NOBODY", sheets(Optional.empty()).problems().get(0).code());
    }

    @Test
    void no_sheet_is_prepared_under_terms_that_others_were_announced_for() throws IOException {
        RunResult annex = new TermsRunner().outcome(folder, Optional.empty()).result();
        Files.write(
                folder.resolve("published.csv"),
                annex.outputs().get("published.csv").toArray());
        assertEquals(RunResult.Status.DONE, sheets(Optional.empty()).status());
        Files.writeString(folder.resolve("event.yaml"), Worlds.YAML.replace("weight: 50", "weight: 40"));
        RunResult refused = sheets(Optional.empty());
        assertEquals(RunResult.Status.BAD_INPUT, refused.status());
        assertEquals("TERMS_DIFFER", refused.problems().get(0).code());
    }

    private RunResult sheets(Optional<String> round) {
        return new SheetsRunner()
                .outcome(folder, round, Optional.of(Language.FR))
                .result();
    }

    private static List<List<String>> rows(Bytes workbook) throws IOException {
        try (ReadableWorkbook opened = new ReadableWorkbook(new ByteArrayInputStream(workbook.toArray()))) {
            return opened.getFirstSheet().read().stream()
                    .map(SheetsRunnerTest::texts)
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
