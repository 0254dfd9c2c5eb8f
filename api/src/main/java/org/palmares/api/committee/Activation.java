package org.palmares.api.committee;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.api.event.settings.Moments;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.rules.Lexicon;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.RuleFile;

/** Puts an approved text in force: read again, tested again, never for the past. */
public final class Activation {
    private Activation() {}

    /**
     * Activates the working text of a pack or list.
     *
     * @param from a day or a day and hour in the event's zone from when it is in force; empty: from the moment of the
     *     act
     * @param at the moment of the act
     */
    public static Answer activate(Path event, String typed, Optional<String> from, Instant at) {
        return Acting.writing(event, opened -> {
            Optional<String> name = opened.named(typed);
            if (name.isEmpty()) {
                return Answer.refused(Refusals.noSuchName(typed, opened.names()));
            }
            Optional<Moments.Read> read =
                    from.map(text -> read(text, opened.event().zone()));
            Optional<Problem> unread =
                    read.flatMap(Moments.Read::problem).filter(problem -> problem.severity() == Problem.Severity.ERROR);
            return unread.isPresent()
                    ? Answer.refused(unread.get())
                    : activate(
                            opened,
                            name.get(),
                            read.flatMap(Moments.Read::moment).orElse(at),
                            at);
        });
    }

    /** A day alone begins at midnight. */
    private static Moments.Read read(String from, ZoneId zone) {
        boolean dayAlone = from.strip().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return Moments.read(dayAlone ? from.strip() + " 00:00" : from, zone, Place.of("--from"));
    }

    private static Answer activate(Opened opened, String name, Instant from, Instant at) throws IOException {
        Optional<RuleFile> draft = opened.rules().draft(name);
        if (draft.isEmpty()) {
            return Answer.refused(Refusals.noDraft(name));
        }
        RuleFile file = draft.get();
        Optional<LogEntry> approval = opened.log().approval(name, file.sha256());
        List<Problem> problems = new ArrayList<>(ActRecord.problems(opened, at));
        if (approval.isEmpty()) {
            problems.add(Refusals.notApproved(
                    file, lastApproval(opened, name), opened.event().zone()));
        }
        if (from.isBefore(at)) {
            problems.add(Refusals.backwards(
                    Wordings.moment(from, opened.event().zone()),
                    Wordings.moment(at, opened.event().zone())));
        }
        if (opened.history().text(name, from).filter(file::hasSameText).isPresent()) {
            problems.add(Refusals.inForceAlready(file));
        }
        return problems.isEmpty()
                ? PuttingInForce.of(opened, file, RulePaths.draft(name), entry(approval.get(), from, at))
                : Answer.refused(problems);
    }

    private static Optional<LogEntry> lastApproval(Opened opened, String name) {
        return opened.log().entries().stream()
                .filter(entry -> entry.action() == LogEntry.Action.APPROVE)
                .filter(entry -> entry.name().equals(name))
                .reduce((earlier, later) -> later);
    }

    private static LogEntry entry(LogEntry approval, Instant from, Instant at) {
        return new LogEntry(
                at,
                LogEntry.Action.ACTIVATE,
                approval.name(),
                approval.sha256(),
                Lexicon.builtIn().version(),
                approval.author(),
                approval.approver(),
                Optional.of(from),
                approval.reason());
    }
}
