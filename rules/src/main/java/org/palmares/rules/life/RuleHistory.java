package org.palmares.rules.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Pack;
import org.palmares.rules.RulePacks;

/**
 * Which texts are in force when: the program's own packs and lists, and what a committee activated since. A pack or
 * list of the event replaces the program's one of the same name from its date on. Immutable, thread-safe.
 */
public final class RuleHistory {
    /** The program's own packs and lists, at all times. */
    public static final RuleHistory BUILT_IN =
            new RuleHistory(VersionLog.EMPTY, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    private final VersionLog log;
    private final SortedMap<String, KeptVersion> kept;
    private final SortedMap<String, Pack> triedPacks;
    private final SortedMap<String, List<String>> triedLists;

    private RuleHistory(
            VersionLog log,
            SortedMap<String, KeptVersion> kept,
            SortedMap<String, Pack> triedPacks,
            SortedMap<String, List<String>> triedLists) {
        this.log = log;
        this.kept = new TreeMap<>(kept);
        this.triedPacks = new TreeMap<>(triedPacks);
        this.triedLists = new TreeMap<>(triedLists);
    }

    /**
     * The history that a log tells.
     *
     * @param kept the text of every version that the log puts in force
     * @throws IllegalArgumentException when one of these texts is missing
     */
    public static RuleHistory of(VersionLog log, List<KeptVersion> kept) {
        SortedMap<String, KeptVersion> byHash = new TreeMap<>();
        kept.forEach(
                version -> byHash.put(key(version.file().name(), version.file().sha256()), version));
        log.entries().stream().filter(LogEntry::putsInForce).forEach(entry -> {
            if (!byHash.containsKey(key(entry.name(), entry.sha256()))) {
                throw new IllegalArgumentException("the text of a version must be there: " + entry);
            }
        });
        return new RuleHistory(log, byHash, new TreeMap<>(), new TreeMap<>());
    }

    public VersionLog log() {
        return log;
    }

    /** The same history as if this pack or list had always been in force: what would then have been decided? */
    public RuleHistory trying(KeptVersion version) {
        SortedMap<String, Pack> packs = new TreeMap<>(triedPacks);
        SortedMap<String, List<String>> lists = new TreeMap<>(triedLists);
        version.pack().ifPresent(pack -> packs.put(pack.name(), pack));
        if (version.file().isList()) {
            lists.put(version.file().name(), version.codes());
        }
        return new RuleHistory(log, kept, packs, lists);
    }

    /** The packs in force at a moment, in the order of their names. */
    public List<Pack> packs(Instant at) {
        SortedMap<String, Pack> packs = new TreeMap<>();
        RulePacks.builtIn().forEach(pack -> packs.put(pack.name(), pack));
        versions(at).forEach(version -> version.pack().ifPresent(pack -> packs.put(pack.name(), pack)));
        packs.putAll(triedPacks);
        return List.copyOf(packs.values());
    }

    /** The lists in force at a moment. */
    public CodeLists lists(Instant at) {
        CodeLists lists = CodeLists.builtIn();
        for (KeptVersion version : versions(at).toList()) {
            lists = version.file().isList() ? lists.with(version.file().name(), version.codes()) : lists;
        }
        for (Map.Entry<String, List<String>> tried : triedLists.entrySet()) {
            lists = lists.with(tried.getKey(), tried.getValue());
        }
        return lists;
    }

    /** The text in force at a moment; empty where neither the program nor the event has such a pack or list then. */
    public Optional<RuleFile> text(String name, Instant at) {
        return log.inForce(name, at).map(entry -> kept(entry).file()).or(() -> builtIn(name));
    }

    /** The texts in force at a moment, of packs and lists, in the order of their names. */
    public List<RuleFile> texts(Instant at) {
        SortedSet<String> names = new TreeSet<>(log.names());
        RulePacks.builtIn().forEach(pack -> names.add(pack.name()));
        names.addAll(CodeLists.builtIn().names());
        List<RuleFile> texts = new ArrayList<>();
        names.forEach(name -> text(name, at).ifPresent(texts::add));
        return texts;
    }

    /** Whether a pack that the event ever put in force has a rule with this id. */
    public boolean hasRule(String id) {
        return kept.values().stream()
                .flatMap(version -> version.pack().stream())
                .flatMap(pack -> pack.rules().stream())
                .anyMatch(rule -> rule.id().value().equals(id));
    }

    /** The text of the program itself. */
    public static Optional<RuleFile> builtIn(String name) {
        if (CodeLists.builtIn().has(name)) {
            return Optional.of(new RuleFile(name, CodeLists.text(name), ""));
        }
        return RulePacks.find(name).map(pack -> new RuleFile(name, RulePacks.text(name), RulePacks.scenarios(name)));
    }

    /** The text of a version that was in force once. */
    public Optional<RuleFile> version(String name, String sha256) {
        return Optional.ofNullable(kept.get(key(name, sha256)))
                .map(KeptVersion::file)
                .or(() -> builtIn(name).filter(file -> file.sha256().equals(sha256)));
    }

    private Stream<KeptVersion> versions(Instant at) {
        return log.names().stream()
                .flatMap(name -> log.inForce(name, at).stream())
                .map(this::kept);
    }

    private KeptVersion kept(LogEntry entry) {
        return kept.get(key(entry.name(), entry.sha256()));
    }

    private static String key(String name, String sha256) {
        return name + " " + sha256;
    }
}
