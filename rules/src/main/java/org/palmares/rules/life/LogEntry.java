package org.palmares.rules.life;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One act of a committee: a row of the log of versions. Names are declared, not authenticated.
 *
 * @param at when it was done
 * @param name of the pack or list
 * @param sha256 of the text, 64 hexadecimal digits
 * @param lexicon version of the sentences that the text was read with
 * @param author who wrote the text
 * @param approver who answers for it: another person
 * @param from from when the text is in force; empty for an approval, which puts nothing in force
 */
public record LogEntry(
        Instant at,
        Action action,
        String name,
        String sha256,
        String lexicon,
        String author,
        String approver,
        Optional<Instant> from,
        String reason) {
    /** What was done. */
    public enum Action {
        /** A second person answers for a text. */
        APPROVE,
        /** An approved text is in force from a moment on. */
        ACTIVATE,
        /** An earlier text is in force again. */
        ROLLBACK;

        /** As the log writes it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public LogEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(reason, "reason");
        if (!RuleFile.isName(name) || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a version needs a name and a SHA-256, found: " + name + " " + sha256);
        }
        if (from.isPresent() == (action == Action.APPROVE)) {
            throw new IllegalArgumentException(
                    "%s must%s have a date".formatted(action, from.isPresent() ? " not" : ""));
        }
    }

    /** Whether it puts a text in force. */
    public boolean putsInForce() {
        return from.isPresent();
    }
}
