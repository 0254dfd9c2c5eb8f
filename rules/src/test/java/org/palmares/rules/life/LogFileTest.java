package org.palmares.rules.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogFileTest {
    private static final VersionLog LOG = VersionLog.EMPTY
            .with(Acts.approve("2027-01-10T09:00:00Z", "OPEN-SCIENCE", Acts.FIRST, "Avis ; voté à l'unanimité"))
            .with(Acts.activate("2027-01-11T09:00:00Z", "OPEN-SCIENCE", Acts.FIRST, "2027-02-01T00:00:00Z"))
            .with(Acts.approve("2027-01-12T09:00:00Z", "SPONSOR", Acts.SECOND, "Un \"guillemet\""))
            .with(Acts.activate("2027-01-13T09:00:00Z", "SPONSOR", Acts.SECOND, "2027-01-13T09:00:00Z"));

    @Test
    void what_was_written_is_read_again() {
        assertEquals(new LogReading(LOG, List.of()), read(LogFile.write(LOG)));
    }

    @Test
    void file_saved_again_by_a_spreadsheet_is_the_same_log() {
        String saved = "\uFEFF" + LogFile.write(LOG).replace("\n", "\r\n").replace(";SPONSOR;", ";\"SPONSOR\";");
        assertEquals(new LogReading(LOG, List.of()), read(saved));
    }

    @Test
    void every_change_of_any_cell_is_noticed_in_its_row() {
        List<String> lines = LogFile.write(LOG).lines().toList();
        for (int line = 1; line < lines.size(); line++) {
            for (String cell : lines.get(line).split(";")) {
                String altered = lines.get(line).replace(cell, cell + "0");
                assertEquals(
                        List.of("LOG_SEAL rules/versions.csv:" + (line + 1)), told(replaced(lines, line, altered)));
            }
        }
    }

    @Test
    void row_taken_out_put_in_twice_or_moved_is_noticed() {
        List<String> lines = LogFile.write(LOG).lines().toList();
        for (int line = 1; line < lines.size() - 1; line++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(line);
            assertEquals(List.of("LOG_SEAL rules/versions.csv:" + (line + 1)), told(without));
            List<String> twice = new ArrayList<>(lines);
            twice.add(line, lines.get(line));
            assertEquals(List.of("LOG_SEAL rules/versions.csv:" + (line + 2)), told(twice));
            List<String> moved = new ArrayList<>(lines);
            moved.add(line, moved.remove(line + 1));
            assertEquals(List.of("LOG_SEAL rules/versions.csv:" + (line + 1)), told(moved));
        }
    }

    @Test
    void row_that_says_nothing_possible_is_refused_though_its_seal_is_right() {
        LogEntry back = Acts.approve("2027-01-01T09:00:00Z", "SPONSOR", Acts.FIRST, "Plus tôt que la précédente");
        assertEquals(
                List.of("LOG_ROW rules/versions.csv:6"),
                told(LogFile.write(LOG.with(back)).lines().toList()));
    }

    @Test
    void other_table_is_no_log() {
        assertEquals(List.of("LOG_HEADER rules/versions.csv:1"), told(List.of("id;nom")));
        assertEquals(List.of("LOG_HEADER rules/versions.csv:1"), told(List.of()));
    }

    @Test
    void seal_of_the_last_row_tells_whether_rows_were_cut_off() {
        assertEquals(LogFile.write(LOG).strip().replaceFirst("(?s).*;", ""), LogFile.lastSeal(LOG));
    }

    private static List<String> replaced(List<String> lines, int at, String line) {
        List<String> others = new ArrayList<>(lines);
        others.set(at, line);
        return others;
    }

    private static List<String> told(List<String> lines) {
        return read(String.join("\n", lines)).problems().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    private static LogReading read(String text) {
        return LogFile.read("rules/versions.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Acts of a committee, as tests write them. */
    static final class Acts {
        static final String FIRST = "a".repeat(64);
        static final String SECOND = "b".repeat(64);

        private Acts() {}

        static LogEntry approve(String at, String name, String sha256, String reason) {
            return entry(at, LogEntry.Action.APPROVE, name, sha256, Optional.empty(), reason);
        }

        static LogEntry activate(String at, String name, String sha256, String from) {
            return entry(at, LogEntry.Action.ACTIVATE, name, sha256, Optional.of(from), "Voté");
        }

        static LogEntry rollback(String at, String name, String sha256) {
            return entry(at, LogEntry.Action.ROLLBACK, name, sha256, Optional.of(at), "Retour");
        }

        private static LogEntry entry(
                String at, LogEntry.Action action, String name, String sha256, Optional<String> from, String reason) {
            return new LogEntry(
                    Instant.parse(at),
                    action,
                    name,
                    sha256,
                    "0123456789abcdef",
                    "Inès Marchetti",
                    "Paul Vasseur",
                    from.map(Instant::parse),
                    reason);
        }
    }
}
