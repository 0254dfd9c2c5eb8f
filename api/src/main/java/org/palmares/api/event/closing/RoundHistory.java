package org.palmares.api.event.closing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.closing.RoundAct.Kind;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;

/**
 * The acts on the rounds of an event, with the sheets that each was done on.
 *
 * @param frozen the sheets of every closing, by their SHA-256
 * @param terms the terms of every act, by their SHA-256
 */
public record RoundHistory(
        RoundLog log, SortedMap<String, FrozenSheets> frozen, SortedMap<String, SortedMap<String, String>> terms) {
    /** Nothing was done yet. */
    public static final RoundHistory NONE = new RoundHistory(RoundLog.EMPTY, new TreeMap<>(), new TreeMap<>());

    /**
     * A round that was opened again.
     *
     * @param act who did it, when and why
     * @param marks each mark that was another one at the closing before, up to the closing after, or to now
     * @param comments likewise the words beside them
     */
    public record Reopening(RoundAct act, List<FrozenMarks.Change> marks, List<FrozenComments.Change> comments) {
        public Reopening {
            Objects.requireNonNull(act, "act");
            marks = List.copyOf(marks);
            comments = List.copyOf(comments);
        }
    }

    public RoundHistory {
        Objects.requireNonNull(log, "log");
        frozen = Collections.unmodifiableSortedMap(new TreeMap<>(frozen));
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
        for (RoundAct act : log.acts()) {
            if (act.kind() == Kind.CLOSED && !frozen.containsKey(act.marks()) || !terms.containsKey(act.terms())) {
                throw new IllegalArgumentException("an act must have its marks and terms, found: " + act);
            }
        }
    }

    /** What was changed openly, one for each time that a round was opened again. */
    public List<Reopening> reopenings(Id<Round> round, FrozenSheets now) {
        List<RoundAct> acts = log.of(round);
        List<Reopening> reopenings = new ArrayList<>();
        for (int at = 1; at < acts.size(); at++) {
            if (acts.get(at).kind() == Kind.REOPENED) {
                FrozenSheets before = frozen.get(acts.get(at - 1).marks());
                FrozenSheets after =
                        at + 1 < acts.size() ? frozen.get(acts.get(at + 1).marks()) : now;
                reopenings.add(new Reopening(
                        acts.get(at), before.marks().changesTo(after.marks()), before.commentChangesTo(after)));
            }
        }
        return reopenings;
    }
}
