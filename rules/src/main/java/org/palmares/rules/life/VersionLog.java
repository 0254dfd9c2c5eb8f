package org.palmares.rules.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every act of a committee on its rule files, in the order in which they were done. Nothing is ever taken out. */
public record VersionLog(List<LogEntry> entries) {
    /** No act yet: the program's own texts are in force. */
    public static final VersionLog EMPTY = new VersionLog(List.of());

    public VersionLog {
        entries = List.copyOf(entries);
    }

    /** This log and one act more. */
    public VersionLog with(LogEntry entry) {
        List<LogEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new VersionLog(more);
    }

    /** The packs and lists that were ever put in force. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        entries.stream().filter(LogEntry::putsInForce).forEach(entry -> names.add(entry.name()));
        return names;
    }

    /** The latest approval of exactly this text. */
    public Optional<LogEntry> approval(String name, String sha256) {
        return entries.stream()
                .filter(entry -> entry.action() == LogEntry.Action.APPROVE)
                .filter(entry -> entry.name().equals(name) && entry.sha256().equals(sha256))
                .reduce((earlier, later) -> later);
    }

    /** The act that put a text in force at a moment; empty while the program's own text stands, if it has one. */
    public Optional<LogEntry> inForce(String name, Instant at) {
        return Optional.ofNullable(timeline(name).floorEntry(at)).map(Map.Entry::getValue);
    }

    /**
     * Which act holds from when. A later act decides everything from its date on: it takes away what was planned for
     * that date or after it.
     */
    public NavigableMap<Instant, LogEntry> timeline(String name) {
        NavigableMap<Instant, LogEntry> timeline = new TreeMap<>();
        for (LogEntry entry : entries) {
            if (entry.putsInForce() && entry.name().equals(name)) {
                Instant from = entry.from().orElseThrow();
                timeline.tailMap(from, true).clear();
                timeline.put(from, entry);
            }
        }
        return timeline;
    }

    /** When the last act was done. */
    public Optional<Instant> lastAct() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).at());
    }
}
