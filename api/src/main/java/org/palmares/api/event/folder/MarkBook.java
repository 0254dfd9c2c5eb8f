package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.api.event.closing.FrozenMarks;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * Every mark that was typed, wherever it stood. A mark typed again at a later time replaces the earlier one, and this is
 * said; another value without a later time is an error. Not thread-safe.
 */
final class MarkBook {
    /** One paper sheet. */
    record Sheet(Id<Round> round, Id<Juror> juror, Id<Submission> submission) implements Comparable<Sheet> {
        private static final Comparator<Sheet> ORDER = Comparator.comparing(Sheet::round)
                .thenComparing(Sheet::submission)
                .thenComparing(Sheet::juror);

        @Override
        public int compareTo(Sheet other) {
            return ORDER.compare(this, other);
        }
    }

    /** One cell of it, as typed; the mark of a sheet that came back has no time and precedes any that has one. */
    private record Typed(ScoreSheetDraft.Entry entry, Optional<Instant> at, boolean returned) {
        boolean says(Typed other) {
            return entry.mark().equals(other.entry.mark());
        }

        /** Whether it replaces the other: later, or given an hour where the other came back on its sheet. */
        boolean replaces(Typed other) {
            return at.isPresent()
                    && (other.returned || other.at.map(at.get()::isAfter).orElse(false));
        }
    }

    private final Event event;
    private final Findings findings;
    private final Map<Sheet, Map<Id<Criterion>, Typed>> sheets = new TreeMap<>();
    private final ForeignMarks foreign;
    private final LaterBlanks blanks = new LaterBlanks();

    MarkBook(Event event, Findings findings) {
        this.event = event;
        this.findings = findings;
        this.foreign = new ForeignMarks(event);
    }

    /** A line of a table of marks. */
    void type(Sheet sheet, ScoreSheetDraft.Entry entry, Optional<Instant> at) {
        add(sheet, new Typed(entry, at, false));
    }

    /** A cell of a sheet that came back. */
    void giveBack(Sheet sheet, ScoreSheetDraft.Entry entry) {
        add(sheet, new Typed(entry, Optional.empty(), true));
    }

    /** A line of a table of marks that gives none. */
    void typeBlank(Sheet sheet, Id<Criterion> criterion, Optional<Instant> at, Place place) {
        blanks.add(new LaterBlanks.Blank(sheet, criterion, at, place));
    }

    /** A filled cell of a sheet that came back, of a criterion that its round does not mark. */
    void giveBackForeign(Sheet sheet, Id<Criterion> criterion, Place place) {
        foreign.add(sheet.round(), criterion, place);
    }

    /** The mark that counts so far. */
    Optional<Mark> find(Sheet sheet, Id<Criterion> criterion) {
        return Optional.ofNullable(sheets.getOrDefault(sheet, Map.of()).get(criterion))
                .map(typed -> typed.entry().mark());
    }

    /** One per sheet that has marks, in order; what does not agree with its rubric is said. */
    List<ScoreSheetDraft> drafts() {
        List<ScoreSheetDraft> drafts = new ArrayList<>();
        sheets.forEach((sheet, marks) -> drafts.add(new ScoreSheetDraft(
                sheet.round(),
                sheet.juror(),
                sheet.submission(),
                marks.values().stream().map(Typed::entry).toList(),
                first(marks))));
        drafts.forEach(this::holdAgainstRubric);
        foreign.problems().forEach(findings::add);
        blanks.over(this::standing).forEach(findings::add);
        return drafts;
    }

    private Optional<LaterBlanks.Standing> standing(Sheet sheet, Id<Criterion> criterion) {
        return Optional.ofNullable(sheets.getOrDefault(sheet, Map.of()).get(criterion))
                .map(typed -> new LaterBlanks.Standing(typed.entry(), typed.at(), typed.returned()));
    }

    private static Optional<Instant> first(Map<Id<Criterion>, Typed> marks) {
        return marks.values().stream().allMatch(typed -> typed.at().isPresent())
                ? marks.values().stream().flatMap(typed -> typed.at().stream()).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private void add(Sheet sheet, Typed typed) {
        Map<Id<Criterion>, Typed> marks = sheets.computeIfAbsent(sheet, each -> new TreeMap<>());
        Typed before = marks.putIfAbsent(typed.entry().criterion(), typed);
        if (before == null || typed.returned != before.returned && typed.says(before)) {
            return;
        }
        boolean later = typed.replaces(before);
        if (!later && !before.replaces(typed)) {
            findings.add(twice(sheet, before, typed));
            return;
        }
        Typed kept = later ? typed : before;
        marks.put(kept.entry().criterion(), kept);
        findings.add(changed(sheet, (later ? before : typed).entry(), kept.entry()));
    }

    private void holdAgainstRubric(ScoreSheetDraft draft) {
        event.markedRounds().stream()
                .filter(round -> round.id().equals(draft.round()))
                .findFirst()
                .flatMap(round -> event.findRubric(round.rubric()))
                .ifPresent(rubric -> check(draft, rubric));
    }

    private void check(ScoreSheetDraft draft, Rubric rubric) {
        if (draft.check(rubric) instanceof ScoreSheetDraft.Checked.Refused refused) {
            refused.problems().stream()
                    .filter(problem -> !problem.code().equals(ForeignMarks.CODE))
                    .forEach(findings::add);
        }
        draft.entries().stream()
                .filter(entry -> rubric.find(entry.criterion()).isEmpty())
                .forEach(entry -> foreign.add(draft.round(), entry.criterion(), entry.place()));
    }

    private static Problem twice(Sheet sheet, Typed before, Typed again) {
        ScoreSheetDraft.Entry entry = again.entry();
        Text advice = advice(before, again);
        return Problem.error(
                entry.place(),
                "MARK_TWICE",
                new Text(
                        cell(sheet, entry).fr() + " a déjà une note, " + where(before.entry(), entry, "ligne ") + ". "
                                + advice.fr(),
                        cell(sheet, entry).en() + " already has a mark, " + where(before.entry(), entry, "on line ")
                                + ". " + advice.en()));
    }

    /** A sheet has no column for hours: only a line of the table of marks can be given one. */
    private static Text advice(Typed before, Typed again) {
        if (before.returned && again.returned) {
            return new Text("Gardez une seule des deux.", "Keep one of the two.");
        }
        return before.returned || again.returned
                ? new Text(
                        "Corrigez l'une des deux, ou donnez son heure (at) à la ligne de score-sheets.csv : elle"
                                + " remplacera la grille.",
                        "Correct one of the two, or give the line of score-sheets.csv its hour (at): it will replace"
                                + " the sheet.")
                : new Text(
                        "Gardez une seule ligne, ou donnez à chacune son heure (at).",
                        "Keep one line, or give each its hour (at).");
    }

    private static Problem changed(Sheet sheet, ScoreSheetDraft.Entry before, ScoreSheetDraft.Entry after) {
        String from = before.mark().value().toPlainString();
        String to = after.mark().value().toPlainString();
        return Problem.notice(
                after.place(),
                "MARK_CHANGED",
                new Text(
                        cell(sheet, after).fr() + " : la note " + from.replace('.', ',') + " ("
                                + where(before, after, "ligne ") + ") est remplacée par " + to.replace('.', ',')
                                + ", saisie plus tard.",
                        cell(sheet, after).en() + ": mark " + from + " (" + where(before, after, "line ")
                                + ") is replaced by " + to + ", typed later."));
    }

    static Text cell(Sheet sheet, ScoreSheetDraft.Entry entry) {
        return new FrozenMarks.Cell(sheet.submission(), sheet.juror(), entry.criterion()).text();
    }

    private static String where(ScoreSheetDraft.Entry before, ScoreSheetDraft.Entry after, String line) {
        Place place = before.place();
        return place.file().equals(after.place().file()) ? line + place.line().orElse(1) : place.toString();
    }
}
