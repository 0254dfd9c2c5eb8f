package org.palmares.api.committee;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.Console.Line;
import org.palmares.engine.domain.Problem;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.LogFile;

/** An act as the log keeps it, told to people and to programs. */
final class ActRecord {
    private ActRecord() {}

    /** An act comes after every other one. */
    static List<Problem> problems(Opened opened, Instant at) {
        ZoneId zone = opened.event().zone();
        Optional<Instant> last = opened.log().lastAct().filter(at::isBefore);
        return last
                .map(moment -> Refusals.beforeLastAct(Wordings.moment(at, zone), Wordings.moment(moment, zone)))
                .stream()
                .toList();
    }

    static List<Line> lines(Opened opened, LogEntry entry) {
        ZoneId zone = opened.event().zone();
        List<Line> lines = new ArrayList<>(List.of(
                Wordings.line("Nom", "Name", entry.name()),
                Wordings.line("Empreinte", "Hash", entry.sha256()),
                Wordings.line("Auteur", "Author", entry.author()),
                Wordings.line("Approuvé par", "Approved by", entry.approver()),
                Wordings.line("Motif", "Reason", entry.reason()),
                Wordings.line("Acte du", "Act of", Wordings.moment(entry.at(), zone))));
        entry.from()
                .ifPresent(from -> lines.add(
                        Wordings.line("En vigueur à partir du", "In force from", Wordings.moment(from, zone))));
        return lines;
    }

    static SortedMap<String, String> values(Opened opened, LogEntry entry) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("name", entry.name());
        values.put("sha256", entry.sha256());
        values.put("author", entry.author());
        values.put("approver", entry.approver());
        values.put("at", entry.at().toString());
        entry.from().ifPresent(from -> values.put("from", from.toString()));
        values.put("seal", LogFile.lastSeal(opened.log().with(entry)));
        return values;
    }
}
