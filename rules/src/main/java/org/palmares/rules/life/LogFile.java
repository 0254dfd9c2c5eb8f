package org.palmares.rules.life;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The log of versions as a table of {@linkplain SealedRows sealed rows}, one an act. Thread-safe. */
public final class LogFile {
    /** The longest file that is read, in bytes. */
    public static final int MAX_BYTES = SealedRows.MAX_BYTES;

    private static final String HEADER = "at;action;pack;sha256;lexicon;author;approver;from;reason";

    private LogFile() {}

    /** The file's text: a header, then one row an act. */
    public static String write(VersionLog log) {
        return rows(log).text(HEADER);
    }

    /** The seal of the last row: whoever keeps it can later tell that no row is missing. Empty for an empty log. */
    public static String lastSeal(VersionLog log) {
        return rows(log).lastSeal();
    }

    /**
     * Reads a file; stops at the first row that cannot be trusted.
     *
     * @param fileName the name that problems carry
     */
    public static LogReading read(String fileName, byte[] bytes) {
        SealedRows.Reading reading = SealedRows.read(fileName, bytes, HEADER);
        VersionLog log = VersionLog.EMPTY;
        List<List<String>> rows = reading.sound().rows();
        for (int at = 0; at < rows.size(); at++) {
            Optional<LogEntry> entry = entry(rows.get(at));
            if (entry.isEmpty()
                    || log.lastAct().filter(entry.get().at()::isBefore).isPresent()) {
                return new LogReading(log, List.of(SealedRows.rowExpected(fileName, at)));
            }
            log = log.with(entry.get());
        }
        return new LogReading(log, reading.problems());
    }

    private static SealedRows rows(VersionLog log) {
        return new SealedRows(log.entries().stream().map(LogFile::cells).toList());
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
}
