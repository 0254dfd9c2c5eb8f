package org.palmares.api.committee;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.engine.domain.Problem;
import org.palmares.rules.Lexicon;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;

/** An earlier text is in force again, from the moment of the act: the same gate, an old text. */
public final class Rollback {
    /** Whose are the texts that come with the program. */
    private static final String PROGRAM = "Palmarès";

    private Rollback() {}

    /**
     * Goes back.
     *
     * @param to the first digits of the hash of a version that was in force; empty: the one before the last
     * @param by who does it and answers for it
     * @param at the moment of the act
     */
    public static Answer rollback(Path event, String typed, Optional<String> to, String by, String reason, Instant at) {
        return Acting.writing(event, opened -> {
            Optional<String> name = opened.named(typed);
            return name.isPresent()
                    ? new Call(opened, name.get(), by, reason, at).rollback(to)
                    : Answer.refused(Refusals.noSuchName(typed, opened.names()));
        });
    }

    /** One rollback. */
    private record Call(Opened opened, String name, String by, String reason, Instant at) {
        Answer rollback(Optional<String> to) throws IOException {
            List<RuleFile> versions = versions();
            if (versions.size() < 2) {
                return Answer.refused(Refusals.noEarlierText(name));
            }
            List<RuleFile> meant =
                    to.map(prefix -> startingWith(prefix, versions)).orElseGet(() -> List.of(previous()));
            if (meant.size() != 1) {
                List<String> hashes = versions.stream().map(RuleFile::shortHash).toList();
                return Answer.refused(Refusals.noSuchVersion(to.orElse(""), hashes));
            }
            return rollback(meant.get(0));
        }

        private Answer rollback(RuleFile file) throws IOException {
            String author = author(file);
            List<Problem> problems = new ArrayList<>(new Signature(by, author, reason).problems());
            problems.addAll(ActRecord.problems(opened, at));
            if (lastDecided().filter(file::hasSameText).isPresent()) {
                problems.add(Refusals.inForceAlready(file));
            }
            LogEntry entry = new LogEntry(
                    at,
                    LogEntry.Action.ROLLBACK,
                    name,
                    file.sha256(),
                    Lexicon.builtIn().version(),
                    author,
                    by.strip(),
                    Optional.of(at),
                    reason.strip());
            return problems.isEmpty()
                    ? PuttingInForce.of(opened, file, RulePaths.version(name, file.sha256()), entry)
                    : Answer.refused(problems);
        }

        /** Every text that was ever put in force, the program's own first. */
        private List<RuleFile> versions() {
            Set<RuleFile> versions = new LinkedHashSet<>();
            RuleHistory.builtIn(name).ifPresent(versions::add);
            decided().forEach(entry -> versions.add(text(entry)));
            return List.copyOf(versions);
        }

        private List<RuleFile> startingWith(String prefix, List<RuleFile> versions) {
            boolean digits = prefix.strip().matches("[0-9a-fA-F]{4,64}");
            return versions.stream()
                    .filter(file ->
                            digits && file.sha256().startsWith(prefix.strip().toLowerCase(Locale.ROOT)))
                    .toList();
        }

        /** What the last act replaced: the latest text that differs from its own. */
        private RuleFile previous() {
            List<RuleFile> texts = new ArrayList<>(versions());
            RuleFile last = lastDecided().orElseThrow();
            List<LogEntry> decided = decided();
            for (int act = decided.size() - 1; act >= 0; act--) {
                RuleFile text = text(decided.get(act));
                if (!text.hasSameText(last)) {
                    return text;
                }
            }
            return texts.get(0);
        }

        private Optional<RuleFile> lastDecided() {
            List<LogEntry> decided = decided();
            return decided.isEmpty() ? Optional.empty() : Optional.of(text(decided.get(decided.size() - 1)));
        }

        private List<LogEntry> decided() {
            return opened.log().entries().stream()
                    .filter(entry -> entry.putsInForce() && entry.name().equals(name))
                    .toList();
        }

        private RuleFile text(LogEntry entry) {
            return opened.history().version(name, entry.sha256()).orElseThrow();
        }

        private String author(RuleFile file) {
            return opened.log()
                    .approval(name, file.sha256())
                    .map(LogEntry::author)
                    .orElse(PROGRAM);
        }
    }
}
