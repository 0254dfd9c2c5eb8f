package org.palmares.rules.life;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Digest;

/**
 * The log of versions as a table. The last cell of each row is its seal: SHA-256 of the seal before it and of the row's
 * own cells, so that a row which was changed, taken out, put in or moved breaks the seals from there on. Rows cut off
 * at the end leave no trace in the file itself: whoever was told the last seal can tell. Thread-safe.
 */
public final class LogFile {
    /** The most rows that are read. */
    static final int MAX_ROWS = 5_000;

    /** The longest file that is read, in bytes. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final String HEADER = "at;action;pack;sha256;lexicon;author;approver;from;reason;seal";
    private static final int CELLS = 10;

    private LogFile() {}

    /** The file's text: a header, then one row an act. */
    public static String write(VersionLog log) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        String seal = "";
        for (LogEntry entry : log.entries()) {
            List<String> cells = cells(entry);
            seal = seal(seal, cells);
            text.append(LogCells.join(cells)).append(';').append(seal).append('\n');
        }
        return text.toString();
    }

    /** The seal of the last row: whoever keeps it can later tell that no row is missing. Empty for an empty log. */
    public static String lastSeal(VersionLog log) {
        String seal = "";
        for (LogEntry entry : log.entries()) {
            seal = seal(seal, cells(entry));
        }
        return seal;
    }

    /**
     * Reads a file; stops at the first row that cannot be trusted.
     *
     * @param fileName the name that problems carry
     */
    public static LogReading read(String fileName, byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
        if (bytes.length > MAX_BYTES || lines.size() > MAX_ROWS + 1) {
            return refused(VersionLog.EMPTY, fileName, 1, "LOG_TOO_LONG", tooLong());
        }
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            return refused(VersionLog.EMPTY, fileName, 1, "LOG_HEADER", headerExpected());
        }
        return rows(fileName, lines);
    }

    private static LogReading rows(String fileName, List<String> lines) {
        VersionLog log = VersionLog.EMPTY;
        String seal = "";
        for (int at = 1; at < lines.size(); at++) {
            List<String> cells = LogCells.split(lines.get(at));
            if (cells.size() != CELLS) {
                return refused(log, fileName, at + 1, "LOG_ROW", rowExpected());
            }
            List<String> said = cells.subList(0, CELLS - 1);
            seal = seal(seal, said);
            if (!seal.equals(cells.get(CELLS - 1))) {
                return refused(log, fileName, at + 1, "LOG_SEAL", brokenSeal());
            }
            Optional<LogEntry> entry = entry(said);
            if (entry.isEmpty()
                    || log.lastAct().filter(entry.get().at()::isBefore).isPresent()) {
                return refused(log, fileName, at + 1, "LOG_ROW", rowExpected());
            }
            log = log.with(entry.get());
        }
        return new LogReading(log, List.of());
    }

    private static String seal(String before, List<String> cells) {
        List<String> parts = new ArrayList<>(List.of(before));
        parts.addAll(cells);
        return Digest.of(String.join("\n", parts));
    }

    private static List<String> cells(LogEntry entry) {
        return List.of(
                entry.at().toString(),
                entry.action().word(),
                entry.name(),
                entry.sha256(),
                entry.lexicon(),
                entry.author(),
                entry.approver(),
                entry.from().map(Instant::toString).orElse(""),
                entry.reason());
    }

    private static Optional<LogEntry> entry(List<String> cells) {
        Optional<LogEntry.Action> action = Arrays.stream(LogEntry.Action.values())
                .filter(each -> each.word().equals(cells.get(1)))
                .findFirst();
        try {
            Optional<Instant> from =
                    cells.get(7).isEmpty() ? Optional.empty() : Optional.of(Instant.parse(cells.get(7)));
            Instant at = Instant.parse(cells.get(0));
            return action.map(done -> new LogEntry(
                    at,
                    done,
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    from,
                    cells.get(8)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LogReading refused(VersionLog log, String file, int line, String code, Text message) {
        return new LogReading(log, List.of(Problem.error(Place.of(file, line), code, message)));
    }

    private static Text brokenSeal() {
        return new Text(
                "Cette ligne ne s'accorde pas avec celles qui la précèdent : une ligne a été modifiée, ôtée ou"
                        + " déplacée. Ce journal ne s'écrit que par les commandes ; reprenez-le d'une sauvegarde.",
                "This row does not agree with those before it: a row was changed, taken out or moved. This log is"
                        + " written by the commands only; take it from a back-up.");
    }

    private static Text rowExpected() {
        return new Text(
                "Cette ligne n'est pas celle d'un journal des versions. Reprenez le fichier d'une sauvegarde.",
                "This is not a row of a log of versions. Take the file from a back-up.");
    }

    private static Text headerExpected() {
        return new Text(
                "Ce n'est pas un journal des versions : la première ligne doit être " + HEADER + ".",
                "This is not a log of versions: the first line must be " + HEADER + ".");
    }

    private static Text tooLong() {
        return new Text(
                "Ce journal est trop long ; la limite est de " + MAX_ROWS + " lignes.",
                "This log is too long; the limit is " + MAX_ROWS + " rows.");
    }
}
