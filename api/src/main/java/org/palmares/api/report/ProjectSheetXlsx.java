package org.palmares.api.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * The project sheet as a form in a workbook: questions, below them the names by which the file is read back, then one
 * row per submission. A cell with few choices offers them.
 */
public final class ProjectSheetXlsx {
    private static final List<Text> FIRST = List.of(new Text("Projet", "Submission"), new Text("Titre", "Title"));
    private static final List<String> NAMES = List.of("submission", "title");
    private static final int NAMES_ROW = 1;
    /** The longest list that a cell of the format may offer. */
    private static final int LONGEST_LIST = 250;

    private ProjectSheetXlsx() {}

    /** The bytes of the file; questions and answers in this language. */
    public static byte[] bytes(ProjectSheet sheet, Language language) {
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(stamped, "Palmares", "1.0")) {
            Worksheet form = workbook.newWorksheet(new Text("Fiche projet", "Project sheet").in(language));
            headings(form, sheet, language);
            for (int at = 0; at < sheet.entries().size(); at++) {
                row(form, NAMES_ROW + 1 + at, sheet, sheet.entries().get(at), language);
            }
            offers(form, sheet, language);
            form.freezePane(FIRST.size(), NAMES_ROW + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return StableZip.rewrite(stamped.toByteArray());
    }

    private static void headings(Worksheet form, ProjectSheet sheet, Language language) {
        List<Text> labels = Stream.concat(FIRST.stream(), sheet.parts().map(ProjectSheet.Part::question))
                .toList();
        List<String> names = Stream.concat(NAMES.stream(), sheet.parts().map(ProjectSheet.Part::fact))
                .toList();
        for (int at = 0; at < labels.size(); at++) {
            form.value(0, at, labels.get(at).in(language));
            form.style(0, at).bold().wrapText(true).verticalAlignment("top").set();
            form.value(NAMES_ROW, at, names.get(at));
            form.style(NAMES_ROW, at).fontColor("515A66").set();
            form.width(at, at == 0 ? 12 : 26);
        }
    }

    private static void row(Worksheet form, int row, ProjectSheet sheet, ProjectSheet.Entry entry, Language language) {
        form.value(row, 0, Plain.lines(entry.id()));
        form.value(row, 1, Plain.lines(entry.title().in(language)));
        int at = FIRST.size();
        for (ProjectSheet.Part part : sheet.parts().toList()) {
            String known = entry.answers(part.fact()).stream()
                    .map(text -> text.in(language))
                    .collect(Collectors.joining(" | "));
            if (!known.isEmpty()) {
                form.value(row, at, Plain.lines(known));
            }
            at++;
        }
    }

    private static void offers(Worksheet form, ProjectSheet sheet, Language language) {
        int last = NAMES_ROW + sheet.entries().size();
        int at = FIRST.size();
        for (ProjectSheet.Part part : sheet.parts().toList()) {
            String list = Stream.concat(part.choices().stream(), Stream.of(ProjectSheet.DONT_KNOW))
                    .map(choice -> choice.in(language))
                    .collect(Collectors.joining(","));
            boolean one = !part.choices().isEmpty() && !part.several();
            if (one && list.length() <= LONGEST_LIST && last > NAMES_ROW) {
                form.range(NAMES_ROW + 1, at, last, at).validateWithListByFormula("\"" + list + "\"");
            }
            at++;
        }
    }
}
