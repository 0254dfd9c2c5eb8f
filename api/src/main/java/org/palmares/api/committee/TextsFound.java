package org.palmares.api.committee;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.EventFiles;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventRules;
import org.palmares.api.event.folder.LoadedRules;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.engine.domain.Problem;
import org.palmares.rules.Pack;
import org.palmares.rules.Parsed;
import org.palmares.rules.RuleText;
import org.palmares.rules.RuleWriter;
import org.palmares.rules.life.KeptVersion;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;
import org.palmares.rules.life.Trial;

/** The texts that somebody names: a file, a folder of files, an event, or a pack of the program. Not thread-safe. */
final class TextsFound {
    /** The latest texts of an event are the ones to stand among. */
    private static final Instant LATEST = Instant.MAX;

    private static final int MOST_FILES = 200;

    private final RuleHistory history;
    private final List<Found> texts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * One text.
     *
     * @param read its rules with their places in the table that they come from; empty where the text itself is the file
     * @param path the name that problems carry
     * @param among the texts that it stands among, at a moment
     */
    record Found(RuleFile file, Optional<Pack> read, String path, RuleHistory among, Instant at) {
        Found {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(read, "read");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(among, "among");
            Objects.requireNonNull(at, "at");
        }

        /** The text among the others, ready to be tested. */
        Trial trial() {
            return read.map(pack -> new KeptVersion(file, read, List.of()))
                    .map(version -> Trial.of(version, path, among, at))
                    .orElseGet(() -> Trial.of(file, path, among, at));
        }
    }

    private TextsFound(RuleHistory history) {
        this.history = history;
    }

    /** Those that stand by themselves among the texts of the program, unless they are those of an event. */
    static TextsFound of(List<Path> typed) {
        return of(typed, RuleHistory.BUILT_IN);
    }

    /** The same among the texts of an event. */
    static TextsFound of(List<Path> typed, RuleHistory history) {
        TextsFound found = new TextsFound(history);
        typed.forEach(found::find);
        return found;
    }

    List<Found> texts() {
        return List.copyOf(texts);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void find(Path typed) {
        try {
            if (EventFiles.isEvent(typed)) {
                ofEvent(typed);
            } else if (Files.isDirectory(typed)) {
                ofFolder(typed);
            } else if (Files.exists(typed)) {
                ofFile(typed);
            } else if (TextRefusals.ENDINGS.stream().anyMatch(typed.toString()::endsWith)) {
                problems.add(TextRefusals.missing(typed.toString()));
            } else {
                ofProgram(typed.toString());
            }
        } catch (IOException e) {
            problems.add(TextRefusals.unreadable(typed.toString()));
        }
    }

    /** For each event, the texts that it switches on too, where nobody edits them: all that judge it, or will. */
    static TextsFound judging(Path event, List<String> packs) {
        TextsFound found = of(List.of(event));
        LoadedRules loaded = EventFolder.loadRules(event);
        if (loaded instanceof LoadedRules.Ready ready) {
            found.problems.removeIf(problem -> problem.severity() == Problem.Severity.NOTICE);
            RuleHistory among = withLists(ready.rules().history(), ready.rules().drafts());
            among.texts(LATEST).stream()
                    .filter(file -> packs.contains(file.name()))
                    .filter(file -> ready.rules().draft(file.name()).isEmpty())
                    .forEach(file -> found.add(file, file.stem() + file.ending(), among));
        }
        return found;
    }

    private void ofEvent(Path event) {
        LoadedRules loaded = EventFolder.loadRules(event);
        if (loaded instanceof LoadedRules.Refused refused) {
            problems.addAll(refused.problems());
            return;
        }
        EventRules rules = ((LoadedRules.Ready) loaded).rules();
        RuleHistory among = withLists(rules.history(), rules.drafts());
        rules.drafts().forEach(file -> add(file, RulePaths.draft(file.name()), among));
        if (rules.drafts().isEmpty()) {
            problems.add(TextRefusals.none(event.toString()));
        }
    }

    private void ofFolder(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(in(folder, RuleFile.RULES));
        if (files.isEmpty()) {
            problems.add(TextRefusals.none(folder.toString()));
        }
        for (Path file : files) {
            ofFile(file);
        }
    }

    private void ofFile(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        RuleHistory among = withLists(history, lists(folder.resolve("lists")));
        Optional<RuleTableFile.Reading> table =
                isTable(file) ? RuleTableFile.read(file, among.lists(LATEST)) : Optional.empty();
        if (table.isPresent()) {
            ofTable(file, table.get(), among);
            return;
        }
        Optional<RuleFile> read = read(file);
        if (read.isEmpty()) {
            problems.add(TextRefusals.notARuleFile(file.toString()));
        }
        read.ifPresent(each -> add(each, file.toString(), among));
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(RuleTableFile.WORKBOOK) || name.endsWith(RuleTableFile.CSV);
    }

    /** What judges is the text that the table says; what is wrong is told at the places of the table. */
    private void ofTable(Path file, RuleTableFile.Reading table, RuleHistory among) throws IOException {
        String stem = file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
        String name = stem.toUpperCase(Locale.ROOT);
        if (!RuleFile.isName(name) || RuleFile.isListName(name)) {
            problems.add(TextRefusals.notARuleFile(file.toString()));
        } else if (table.parsed() instanceof Parsed.Problems wrong) {
            problems.addAll(wrong.problems());
        } else if (table.parsed() instanceof Parsed.Rules rules) {
            String text = RuleWriter.write(rules.rules(), table.language());
            Optional<Pack> pack = Optional.of(Pack.of(name, text, rules));
            RuleFile read = new RuleFile(name, text, scenarios(file, stem));
            texts.add(new Found(read, pack, file.toString(), among, LATEST));
        }
    }

    private void add(RuleFile file, String path, RuleHistory among) {
        texts.add(new Found(file, Optional.empty(), path, among, LATEST));
    }

    private void ofProgram(String name) {
        Optional<RuleFile> file = RuleHistory.BUILT_IN.texts(LATEST).stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
        file.ifPresentOrElse(
                each -> add(each, each.stem() + each.ending(), RuleHistory.BUILT_IN),
                () -> problems.add(Refusals.noSuchName(
                        name,
                        RuleHistory.BUILT_IN.texts(LATEST).stream()
                                .map(RuleFile::name)
                                .toList())));
    }

    /** Working lists hold for the working texts that are looked at together with them. */
    private static RuleHistory withLists(RuleHistory history, List<RuleFile> files) {
        RuleHistory more = history;
        for (RuleFile file : files.stream().filter(RuleFile::isList).toList()) {
            Optional<KeptVersion> list =
                    KeptVersion.read(file, file.name(), history.lists(LATEST)).version();
            more = list.map(more::trying).orElse(more);
        }
        return more;
    }

    private static List<RuleFile> lists(Path folder) throws IOException {
        List<RuleFile> lists = new ArrayList<>();
        for (Path file : Files.isDirectory(folder) ? in(folder, ".csv") : List.<Path>of()) {
            read(file).ifPresent(lists::add);
        }
        return lists;
    }

    private static List<Path> in(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    private static Optional<RuleFile> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(RuleFile.RULES)) {
            String stem = name.substring(0, name.length() - RuleFile.RULES.length());
            String pack = stem.toUpperCase(Locale.ROOT);
            return RuleFile.isName(pack) && !RuleFile.isListName(pack)
                    ? Optional.of(new RuleFile(pack, text(file), scenarios(file, stem)))
                    : Optional.empty();
        }
        String list = name.replaceFirst("\\.csv$", "");
        return name.endsWith(".csv") && RuleFile.isListName(list)
                ? Optional.of(new RuleFile(list, text(file), ""))
                : Optional.empty();
    }

    private static String scenarios(Path file, String stem) throws IOException {
        Path beside = file.resolveSibling(stem + RuleFile.SCENARIOS);
        return Files.isRegularFile(beside) ? text(beside) : "";
    }

    private static String text(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(RuleText.MAX_BYTES + 1), StandardCharsets.UTF_8);
        }
    }
}
