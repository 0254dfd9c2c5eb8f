package org.palmares.api.event.closing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.closing.RoundAct.Kind;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.rules.life.SealedRows;

/**
 * Every act on the rounds of an event, in the order of time: the register {@value #FILE}, to which rows are only added.
 *
 * @param acts each not before the one above it
 */
public record RoundLog(List<RoundAct> acts) {
    /** Where it stands in an event folder. */
    public static final String FILE = "rounds/rounds.csv";

    /** Nothing was done yet. */
    public static final RoundLog EMPTY = new RoundLog(List.of());

    private static final String HEADER = "at;round;act;terms;marks;by;reason";

    /** What a file holds; with problems, no more than the acts that can be trusted. */
    public record Reading(RoundLog log, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    public RoundLog {
        acts = List.copyOf(acts);
    }

    /** Reads the bytes of the register; stops at the first row that cannot be trusted. */
    public static Reading read(byte[] bytes) {
        SealedRows.Reading reading = SealedRows.read(FILE, bytes, HEADER);
        RoundLog log = EMPTY;
        List<List<String>> rows = reading.sound().rows();
        for (int at = 0; at < rows.size(); at++) {
            Optional<RoundAct> act = act(rows.get(at));
            if (act.isEmpty() || !log.mayFollow(act.get())) {
                return new Reading(log, List.of(SealedRows.rowExpected(FILE, at)));
            }
            log = log.with(act.get());
        }
        return new Reading(log, reading.problems());
    }

    /** The content of the register. */
    public String text() {
        return rows().text(HEADER);
    }

    /** By which whoever keeps it can later tell that no row is missing at the end. */
    public String lastSeal() {
        return rows().lastSeal();
    }

    /** The same with one act more. */
    public RoundLog with(RoundAct act) {
        return new RoundLog(Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    /** The acts on one round. */
    public List<RoundAct> of(Id<Round> round) {
        return acts.stream().filter(act -> act.round().equals(round)).toList();
    }

    /** The last act on a round. */
    public Optional<RoundAct> last(Id<Round> round) {
        List<RoundAct> own = of(round);
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    /** Whether a round is closed, and was not opened again since. */
    public boolean isClosed(Id<Round> round) {
        return last(round).filter(act -> act.kind() == Kind.CLOSED).isPresent();
    }

    /** The last closing of a round, reopened since or not. */
    public Optional<RoundAct> lastClosing(Id<Round> round) {
        return of(round).stream().filter(act -> act.kind() == Kind.CLOSED).reduce((one, next) -> next);
    }

    /** How far a round has come. */
    public RoundState state(Id<Round> round, boolean hasMarks) {
        Optional<Kind> last = last(round).map(RoundAct::kind);
        if (isClosed(round)) {
            return RoundState.CLOSED;
        }
        return hasMarks || last.filter(Kind.REOPENED::equals).isPresent() ? RoundState.OPEN : RoundState.DRAFT;
    }

    /** Whether an act comes not before the others, and fits the state of its round. */
    private boolean mayFollow(RoundAct act) {
        boolean inTime =
                acts.isEmpty() || !act.at().isBefore(acts.get(acts.size() - 1).at());
        Optional<Kind> last = last(act.round()).map(RoundAct::kind);
        return inTime
                && switch (act.kind()) {
                    case OPENED -> last.isEmpty() || last.get() == Kind.OPENED;
                    case CLOSED -> last.isEmpty() || last.get() != Kind.CLOSED;
                    case REOPENED -> last.isPresent() && last.get() == Kind.CLOSED;
                };
    }

    private SealedRows rows() {
        List<List<String>> rows = new ArrayList<>();
        for (RoundAct act : acts) {
            rows.add(List.of(
                    act.at().toString(),
                    act.round().value(),
                    act.kind().word(),
                    act.terms(),
                    act.marks(),
                    act.by(),
                    act.reason()));
        }
        return new SealedRows(rows);
    }

    private static Optional<RoundAct> act(List<String> cells) {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(each -> each.word().equals(cells.get(2)))
                .findFirst();
        try {
            Instant at = Instant.parse(cells.get(0));
            return kind.map(done -> new RoundAct(
                    at, Id.of(cells.get(1)), done, cells.get(3), cells.get(4), cells.get(5), cells.get(6)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
