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
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.RuleText;
import org.palmares.rules.life.KeptVersion;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;

/** The texts that somebody names: a file, a folder of files, an event, or a pack of the program. Not thread-safe. */
final class TextsFound {
    /** The latest texts of an event are the ones to stand among. */
    private static final Instant LATEST = Instant.MAX;

    private static final int MOST_FILES = 200;

    private final List<Found> texts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * One text.
     *
     * @param path the name that problems carry
     * @param among the texts that it stands among, at a moment
     */
    record Found(RuleFile file, String path, RuleHistory among, Instant at) {
        Found {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(among, "among");
            Objects.requireNonNull(at, "at");
        }
    }

    private TextsFound() {}

    static TextsFound of(List<Path> typed) {
        TextsFound found = new TextsFound();
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
            } else {
                ofProgram(typed.toString());
            }
        } catch (IOException e) {
            problems.add(unreadable(typed.toString()));
        }
    }

    private void ofEvent(Path event) {
        LoadedRules loaded = EventFolder.loadRules(event);
        if (loaded instanceof LoadedRules.Refused refused) {
            problems.addAll(refused.problems());
            return;
        }
        EventRules rules = ((LoadedRules.Ready) loaded).rules();
        RuleHistory history = withLists(rules.history(), rules.drafts());
        rules.drafts().forEach(file -> texts.add(new Found(file, RulePaths.draft(file.name()), history, LATEST)));
        if (rules.drafts().isEmpty()) {
            problems.add(noTexts(event.toString()));
        }
    }

    private void ofFolder(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(in(folder, RuleFile.RULES));
        if (files.isEmpty()) {
            problems.add(noTexts(folder.toString()));
        }
        for (Path file : files) {
            ofFile(file);
        }
    }

    private void ofFile(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        RuleHistory among = withLists(RuleHistory.BUILT_IN, lists(folder.resolve("lists")));
        Optional<RuleFile> read = read(file);
        if (read.isEmpty()) {
            problems.add(notARuleFile(file.toString()));
        }
        read.ifPresent(each -> texts.add(new Found(each, file.toString(), among, LATEST)));
    }

    private void ofProgram(String name) {
        Optional<RuleFile> file = RuleHistory.BUILT_IN.texts(LATEST).stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
        file.ifPresentOrElse(
                each -> texts.add(new Found(each, each.stem() + each.ending(), RuleHistory.BUILT_IN, LATEST)),
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
            Path beside = file.resolveSibling(stem + RuleFile.SCENARIOS);
            return RuleFile.isName(pack) && !RuleFile.isListName(pack)
                    ? Optional.of(new RuleFile(pack, text(file), Files.isRegularFile(beside) ? text(beside) : ""))
                    : Optional.empty();
        }
        String list = name.replaceFirst("\\.csv$", "");
        return name.endsWith(".csv") && RuleFile.isListName(list)
                ? Optional.of(new RuleFile(list, text(file), ""))
                : Optional.empty();
    }

    private static String text(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(RuleText.MAX_BYTES + 1), StandardCharsets.UTF_8);
        }
    }

    private static Problem noTexts(String folder) {
        return Problem.notice(
                Place.of(folder),
                "RULES_NONE",
                new Text(
                        "ce dossier n'a aucun texte de règles à lui : celles du programme valent.",
                        "this folder has no rule text of its own: those of the program hold."));
    }

    private static Problem notARuleFile(String file) {
        return Problem.error(
                Place.of(file),
                "RULES_NOT_A_FILE",
                new Text(
                        "ce n'est pas un fichier de règles : son nom doit être comme mon-lot.regles, ou ma-liste.csv"
                                + " pour une liste.",
                        "this is not a rule file: its name must be like my-pack.regles, or my-list.csv for a list."));
    }

    private static Problem unreadable(String file) {
        return Problem.error(
                Place.of(file),
                "FOLDER_UNREADABLE",
                new Text(
                        "ce fichier ne peut pas être lu. Vérifiez les droits d'accès.",
                        "this file cannot be read. Check its access rights."));
    }
}
