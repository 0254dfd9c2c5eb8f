package org.palmares.api.event.folder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.CodeLists;
import org.palmares.rules.RulePacks;
import org.palmares.rules.RuleText;
import org.palmares.rules.life.KeptVersion;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.LogFile;
import org.palmares.rules.life.LogReading;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;
import org.palmares.rules.life.VersionLog;

/**
 * Reads {@code rules/} of an event folder. What is in force must be sound: an altered log or text is an error. A
 * working text may be half written and stops nobody.
 */
final class RulesFolder {
    private static final List<String> KNOWN = List.of("versions.csv", "versions", "lists");

    private final FolderReader files;
    private final Findings findings;

    private RulesFolder(FolderReader files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    static EventRules read(FolderReader files, Findings findings) {
        return files.hasFolder(RulePaths.FOLDER) ? new RulesFolder(files, findings).read() : EventRules.NONE;
    }

    private EventRules read() {
        RuleHistory history = history();
        List<RuleFile> drafts = drafts();
        drafts.stream().filter(file -> isNotInForce(file, history)).forEach(file -> findings.add(notInForce(file)));
        return new EventRules(history, drafts);
    }

    private RuleHistory history() {
        Optional<byte[]> bytes = files.find(RulePaths.LOG).flatMap(path -> files.bytes(path, LogFile.MAX_BYTES));
        if (bytes.isEmpty()) {
            return RuleHistory.BUILT_IN;
        }
        LogReading reading = LogFile.read(RulePaths.LOG, bytes.get());
        reading.problems().forEach(findings::add);
        return reading.problems().isEmpty() ? history(reading.log()) : RuleHistory.BUILT_IN;
    }

    private RuleHistory history(VersionLog log) {
        List<KeptVersion> kept = new ArrayList<>();
        CodeLists lists = CodeLists.builtIn();
        long before = findings.errors();
        for (LogEntry entry :
                log.entries().stream().filter(LogEntry::putsInForce).toList()) {
            Optional<KeptVersion> version = kept(entry, lists);
            if (version.isPresent()) {
                kept.add(version.get());
                RuleFile file = version.get().file();
                lists = file.isList() ? lists.with(file.name(), version.get().codes()) : lists;
            }
        }
        if (findings.errors() > before) {
            return RuleHistory.BUILT_IN;
        }
        RuleHistory history = RuleHistory.of(log, kept);
        log.entries().stream()
                .flatMap(entry -> entry.from().stream())
                .flatMap(from -> RulePacks.clashes(history.packs(from)).stream())
                .distinct()
                .forEach(findings::add);
        return history;
    }

    private Optional<KeptVersion> kept(LogEntry entry, CodeLists lists) {
        String path = RulePaths.version(entry.name(), entry.sha256());
        Optional<String> text = text(path);
        if (text.isEmpty()) {
            findings.add(lost(path));
            return Optional.empty();
        }
        String scenarios =
                text(RulePaths.versionScenarios(entry.name(), entry.sha256())).orElse("");
        RuleFile file = new RuleFile(entry.name(), text.get(), scenarios);
        if (!file.sha256().equals(entry.sha256())) {
            findings.add(altered(path));
            return Optional.empty();
        }
        KeptVersion.Reading reading = KeptVersion.read(file, path, lists);
        reading.problems().forEach(findings::add);
        return reading.version();
    }

    private List<RuleFile> drafts() {
        List<RuleFile> drafts = new ArrayList<>();
        for (String file : files.names(RulePaths.FOLDER)) {
            if (file.endsWith(RuleFile.RULES)) {
                String stem = file.substring(0, file.length() - RuleFile.RULES.length());
                draft(RulePaths.FOLDER + "/" + file, stem.toUpperCase(Locale.ROOT), stem)
                        .ifPresent(drafts::add);
            } else if (!KNOWN.contains(file) && !file.endsWith(RuleFile.SCENARIOS) && !file.startsWith(".")) {
                findings.add(unknown(RulePaths.FOLDER + "/" + file));
            }
        }
        for (String file : files.names(RulePaths.LISTS)) {
            String stem = file.replaceFirst("\\.csv$", "");
            draft(RulePaths.LISTS + "/" + file, stem, stem).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<RuleFile> draft(String path, String name, String stem) {
        if (!RuleFile.isName(name)
                || !RuleFile.stem(name).equals(stem)
                || !RulePaths.draft(name).equals(path)) {
            findings.add(unknown(path));
            return Optional.empty();
        }
        String scenarios =
                RuleFile.isListName(name) ? "" : text(RulePaths.scenarios(name)).orElse("");
        return text(path).map(text -> new RuleFile(name, text, scenarios));
    }

    private Optional<String> text(String path) {
        return files.find(path)
                .flatMap(file -> files.bytes(file, RuleText.MAX_BYTES))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A text that some act put in force, or that is the program's own, is no surprise to anybody. */
    private static boolean isNotInForce(RuleFile file, RuleHistory history) {
        return history.version(file.name(), file.sha256()).isEmpty();
    }

    private static Problem notInForce(RuleFile file) {
        return Problem.notice(
                Place.of(RulePaths.draft(file.name())),
                "RULES_DRAFT",
                new Text(
                        "ce texte de travail ne juge rien tant qu'il n'est pas approuvé puis activé : palmares rules.",
                        "this working text judges nothing until it is approved and activated: palmares rules."));
    }

    private static Problem unknown(String path) {
        return Problem.notice(
                Place.of(Wording.shown(path)),
                "FOLDER_UNKNOWN_FILE",
                new Text(
                        "ce fichier n'est ni un lot (mon-lot.regles), ni ses cas, ni une liste ; il n'est pas lu.",
                        "this file is no pack (my-pack.regles), no scenarios and no list; it is not read."));
    }

    private static Problem lost(String path) {
        return Problem.error(
                Place.of(path),
                "RULES_VERSION_LOST",
                new Text(
                        "le texte de cette version manque : ce qu'elle a jugé ne peut plus être refait. Reprenez-le"
                                + " d'une sauvegarde.",
                        "the text of this version is missing: what it judged cannot be done again. Take it from a"
                                + " back-up."));
    }

    private static Problem altered(String path) {
        return Problem.error(
                Place.of(path),
                "RULES_VERSION_ALTERED",
                new Text(
                        "ce n'est plus le texte qui a été approuvé : son empreinte a changé. Reprenez-le d'une"
                                + " sauvegarde ; pour changer les règles, modifiez rules/ et faites approuver.",
                        "this is no longer the text that was approved: its hash has changed. Take it from a back-up;"
                                + " to change the rules, edit rules/ and have it approved."));
    }
}
