package org.palmares.rules.life;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Digest;

/**
 * The rows of a log to which rows are only added. The last cell of each row is its seal: SHA-256 of the seal before it
 * and of the row's own cells, so that a row which was changed, taken out, put in or moved breaks the seals from there
 * on. Rows cut off at the end leave no trace in the file itself: whoever was told the last seal can tell.
 *
 * @param rows the cells of each row, without its seal
 */
public record SealedRows(List<List<String>> rows) {
    /** The most rows that are read. */
    static final int MAX_ROWS = 5_000;

    /** The longest file that is read, in bytes. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final String SEAL = ";seal";

    /**
     * What a file holds.
     *
     * @param sound the rows before the first one that cannot be trusted
     * @param problems why the rows end there; empty where all are sound
     */
    public record Reading(SealedRows sound, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    public SealedRows {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The file's text.
     *
     * @param header the headings of the cells between semicolons, without that of the seal
     */
    public String text(String header) {
        StringBuilder text = new StringBuilder(header).append(SEAL).append('\n');
        String seal = "";
        for (List<String> cells : rows) {
            seal = seal(seal, cells);
            text.append(LogCells.join(cells)).append(';').append(seal).append('\n');
        }
        return text.toString();
    }

    /** The seal of the last row: whoever keeps it can later tell that no row is missing. Empty without rows. */
    public String lastSeal() {
        String seal = "";
        for (List<String> cells : rows) {
            seal = seal(seal, cells);
        }
        return seal;
    }

    /**
     * Reads a file; stops at the first row that cannot be trusted.
     *
     * @param fileName the name that problems carry
     * @param header the headings of the cells between semicolons, without that of the seal
     */
    public static Reading read(String fileName, byte[] bytes, String header) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
        if (bytes.length > MAX_BYTES || lines.size() > MAX_ROWS + 1) {
            return ending(List.of(), problem(fileName, 1, "LOG_TOO_LONG", tooLong()));
        }
        if (lines.isEmpty() || !lines.get(0).equals(header + SEAL)) {
            return ending(List.of(), problem(fileName, 1, "LOG_HEADER", headerExpected(header + SEAL)));
        }
        return rows(fileName, lines, header.split(";").length);
    }

    private static Reading rows(String fileName, List<String> lines, int cells) {
        List<List<String>> rows = new ArrayList<>();
        String seal = "";
        for (int at = 1; at < lines.size(); at++) {
            List<String> row = LogCells.split(lines.get(at));
            if (row.size() != cells + 1) {
                return ending(rows, rowExpected(fileName, at - 1));
            }
            List<String> said = row.subList(0, cells);
            seal = seal(seal, said);
            if (!seal.equals(row.get(cells))) {
                return ending(rows, problem(fileName, at + 1, "LOG_SEAL", brokenSeal()));
            }
            rows.add(said);
        }
        return new Reading(new SealedRows(rows), List.of());
    }

    private static Reading ending(List<List<String>> rows, Problem why) {
        return new Reading(new SealedRows(rows), List.of(why));
    }

    private static String seal(String before, List<String> cells) {
        List<String> parts = new ArrayList<>(List.of(before));
        parts.addAll(cells);
        return Digest.of(String.join("\n", parts));
    }

    private static Problem problem(String file, int line, String code, Text message) {
        return Problem.error(Place.of(file, line), code, message);
    }

    /** That a row, counted from 0, is none that the commands write. */
    public static Problem rowExpected(String fileName, int row) {
        return problem(
                fileName,
                row + 2,
                "LOG_ROW",
                new Text(
                        "Cette ligne n'est pas de celles que les commandes écrivent. Reprenez le fichier d'une"
                                + " sauvegarde.",
                        "This row is none of those that the commands write. Take the file from a back-up."));
    }

    private static Text brokenSeal() {
        return new Text(
                "Cette ligne ne s'accorde pas avec celles qui la précèdent : une ligne a été modifiée, ôtée ou"
                        + " déplacée. Ce journal ne s'écrit que par les commandes ; reprenez-le d'une sauvegarde.",
                "This row does not agree with those before it: a row was changed, taken out or moved. This log is"
                        + " written by the commands only; take it from a back-up.");
    }

    private static Text headerExpected(String header) {
        return new Text(
                "Ce n'est pas le journal attendu : la première ligne doit être " + header + ".",
                "This is not the log expected: the first line must be " + header + ".");
    }

    private static Text tooLong() {
        return new Text(
                "Ce journal est trop long ; la limite est de " + MAX_ROWS + " lignes.",
                "This log is too long; the limit is " + MAX_ROWS + " rows.");
    }
}
