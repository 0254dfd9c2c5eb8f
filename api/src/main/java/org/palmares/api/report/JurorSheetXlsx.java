package org.palmares.api.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * A juror's sheet as a workbook: headings, below them the names by which it is read back, then one row per submission.
 * Only the cells to fill in may be changed. A second worksheet says what the marks mean.
 */
public final class JurorSheetXlsx {
    private static final int NAMES_ROW = 1;
    private static final int COMMENT_WIDTH = 48;

    /** Against slips of the hand and not against people: it is no secret, and without one the library protects nothing. */
    private static final String PASSWORD = "palmares";

    private final JurorSheet sheet;
    private final Typography say;

    private JurorSheetXlsx(JurorSheet sheet, Language language) {
        this.sheet = sheet;
        this.say = new Typography(language);
    }

    /** A column: its heading, its name, its width, and whether the juror fills it in. */
    private record Part(String heading, String name, int width, boolean open) {}

    /** The bytes of the file. */
    public static byte[] bytes(JurorSheet sheet, Language language) {
        JurorSheetXlsx writer = new JurorSheetXlsx(sheet, language);
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(stamped, "Palmares", "1.0")) {
            writer.marks(workbook.newWorksheet(new Text("Grille", "Score sheet").in(language)));
            writer.anchors(workbook.newWorksheet(new Text("Repères", "Anchors").in(language)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return StableZip.rewrite(stamped.toByteArray());
    }

    private void marks(Worksheet form) {
        List<Part> parts = parts();
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            form.value(0, at, Plain.lines(part.heading()));
            form.style(0, at).bold().wrapText(true).verticalAlignment("top").set();
            form.value(NAMES_ROW, at, part.name());
            form.style(NAMES_ROW, at).fontColor("515A66").set();
            form.width(at, part.width());
        }
        for (int at = 0; at < sheet.entries().size(); at++) {
            row(form, NAMES_ROW + 1 + at, sheet.entries().get(at), parts);
        }
        form.freezePane(parts.indexOf(title()) + 1, NAMES_ROW + 1);
        print(form);
        form.protect(
                PASSWORD,
                SheetProtectionOption.SHEET,
                SheetProtectionOption.SELECT_LOCKED_CELLS,
                SheetProtectionOption.SELECT_UNLOCKED_CELLS);
    }

    private static void print(Worksheet page) {
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
    }

    private Part title() {
        return new Part(say.say("Projet", "Submission"), "title", 30, false);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(
                new Part(say.say("Tour", "Round"), "round", 10, false),
                new Part(say.say("Jury", "Juror"), "juror", 8, false),
                new Part(say.say("Code", "Id"), "submission", 10, false),
                title()));
        sheet.rubric()
                .criteria()
                .forEach(criterion -> parts.add(new Part(heading(criterion), JurorSheet.column(criterion), 16, true)));
        parts.add(new Part(say.say(JurorSheet.FOR_TEAM), "for_team", COMMENT_WIDTH, true));
        parts.add(new Part(say.say(JurorSheet.NOTE), "note", COMMENT_WIDTH, true));
        return parts;
    }

    private String heading(Criterion criterion) {
        return say.say(criterion.label()) + " (" + say.scale(criterion.scale()) + ")";
    }

    private void row(Worksheet form, int row, SubmissionName entry, List<Part> parts) {
        List<String> known = List.of(
                sheet.round().value(),
                sheet.juror().value(),
                entry.id().value(),
                entry.title().in(say.language()));
        for (int at = 0; at < parts.size(); at++) {
            if (at < known.size()) {
                form.value(row, at, Plain.lines(known.get(at)));
            }
            form.style(row, at)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .protectionOption(ProtectionOption.LOCKED, !parts.get(at).open())
                    .set();
        }
    }

    private void anchors(Worksheet page) {
        List<String> headings = List.of(
                say.say("Critère", "Criterion"),
                say.say("Poids", "Weight"),
                say.say("Note", "Mark"),
                say.say("Repère", "Anchor"));
        for (int at = 0; at < headings.size(); at++) {
            page.value(0, at, headings.get(at));
            page.style(0, at).bold().set();
            page.width(at, at == 0 || at == headings.size() - 1 ? COMMENT_WIDTH : 10);
        }
        int row = 1;
        for (Criterion criterion : sheet.rubric().criteria()) {
            page.value(row, 0, Plain.lines(say.say(criterion.label())));
            page.value(
                    row, 1, criterion.counts() ? say.number(criterion.weight()) : say.say("hors total", "not counted"));
            row++;
            for (Map.Entry<BigDecimal, Text> anchor : criterion.anchors().entrySet()) {
                page.value(row, 2, say.number(anchor.getKey()));
                page.value(row, 3, Plain.lines(say.say(anchor.getValue())));
                row++;
            }
        }
        print(page);
        page.protect(PASSWORD, SheetProtectionOption.SHEET, SheetProtectionOption.SELECT_LOCKED_CELLS);
    }
}
