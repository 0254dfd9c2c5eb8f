package org.palmares.api.committee;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.closing.FrozenSheets;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundAct.Kind;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.event.folder.PublishedTerms;
import org.palmares.api.event.folder.RoundPaths;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.runners.AskedRound;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;

/**
 * What a jury does with its rounds: opens one, so that its terms hold; closes it, so that no mark and no comment changes; opens it again,
 * with a reason, so that every change is kept.
 */
public final class RoundActs {
    private final Path folder;
    private final EventInput input;
    private final Order order;

    private RoundActs(Path folder, EventInput input, Order order) {
        this.folder = folder;
        this.input = input;
        this.order = order;
    }

    /**
     * What is to be done.
     *
     * @param round its id, or that of a prize with a rubric of its own; empty for the only round of the event
     * @param by who does it, as declared
     * @param reason why; blank unless the round is opened again
     * @param at the moment of the act
     */
    public record Order(Optional<String> round, Kind kind, String by, String reason, Instant at) {
        public Order {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(kind, "kind");
            by = by.strip();
            reason = reason.strip();
            Objects.requireNonNull(at, "at");
        }
    }

    /** Does one act on one round of an event; nobody else does one meanwhile. */
    public static Answer act(Path folder, Order order) {
        // What cannot be read is left untouched, and no lock is taken on it.
        if (EventFolder.load(folder) instanceof Loaded.Refused refused) {
            return Answer.refused(refused.problems());
        }
        try {
            Optional<ActLock> lock = ActLock.take(folder, RoundPaths.FOLDER);
            if (lock.isEmpty()) {
                return Answer.refused(RoundRefusals.busy());
            }
            try (Closeable held = lock.get()) {
                return locked(folder, order);
            }
        } catch (IOException e) {
            return Answer.refused(RoundRefusals.notWritable(folder));
        }
    }

    private static Answer locked(Path folder, Order order) throws IOException {
        Loaded loaded = EventFolder.load(folder);
        return loaded instanceof Loaded.Ready ready
                ? new RoundActs(folder, ready.input(), order).act()
                : Answer.refused(((Loaded.Refused) loaded).problems());
    }

    private Answer act() throws IOException {
        Event event = input.settings().event();
        Optional<Problem> unknown = AskedRound.unknown(event.markedRounds(), order.round());
        if (unknown.isPresent()) {
            return Answer.refused(unknown.get());
        }
        List<Round> meant = order.round().isEmpty()
                ? event.rounds()
                : event.markedRounds().stream()
                        .filter(round -> order.round().get().equals(round.id().value()))
                        .toList();
        return meant.size() == 1 ? act(event, meant.get(0)) : Answer.refused(RoundRefusals.which(event));
    }

    private Answer act(Event event, Round round) throws IOException {
        RoundLog log = input.marks().rounds().log();
        PublishedTerms terms = PublishedTerms.of(event, round);
        FrozenSheets sheets = input.marks().sheetsNow(round.id());
        List<Problem> problems = new ArrayList<>(wrong());
        problems.addAll(new RoundRefusals(input, round).problems(order, sheets));
        if (!problems.isEmpty()) {
            return Answer.refused(problems);
        }
        if (order.kind() != Kind.CLOSED) {
            return done(log, round, terms, sheets);
        }
        ClosingSheets closing = new ClosingSheets(input, round);
        List<Problem> waiting = RoundRefusals.waiting(closing);
        return waiting.isEmpty()
                ? done(log, round, terms, sheets.leavingOut(closing.leftOut()))
                : Answer.refused(waiting);
    }

    private Answer done(RoundLog log, Round round, PublishedTerms terms, FrozenSheets sheets) throws IOException {
        RoundAct act = new RoundAct(
                order.at(), round.id(), order.kind(), terms.sha256(), sheets.sha256(), order.by(), order.reason());
        // The register last: nobody ever sees an act without what it was done on.
        WholeFile.write(folder.resolve(RoundPaths.terms(act.terms())), terms.text());
        if (act.kind() == Kind.CLOSED) {
            WholeFile.write(folder.resolve(RoundPaths.marks(act.marks())), sheets.text());
        }
        RoundLog after = log.with(act);
        WholeFile.write(folder.resolve(RoundLog.FILE), after.text());
        RoundLines lines = new RoundLines(input, round);
        return Answer.done(
                List.of(new StageSummary(RoundLines.title(act), lines.of(act, sheets, after))), values(act, after));
    }

    /** What keeps the names and the reason from standing in the register. */
    private List<Problem> wrong() {
        List<Problem> problems = new ArrayList<>();
        Signature.wrongName("--as", order.by()).ifPresent(problems::add);
        if (order.kind() == Kind.REOPENED || !order.reason().isEmpty()) {
            Signature.wrongReason(order.reason()).ifPresent(problems::add);
            RoundRefusals.naming(order.reason(), input.jury().names()).ifPresent(problems::add);
        }
        return problems;
    }

    private static SortedMap<String, String> values(RoundAct act, RoundLog log) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("round", act.round().value());
        values.put("act", act.kind().word());
        values.put("at", act.at().toString());
        values.put("terms", act.terms());
        values.put("marks", act.marks());
        values.put("by", act.by());
        values.put("seal", log.lastSeal());
        return values;
    }
}
