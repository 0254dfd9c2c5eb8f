package org.palmares.api.event.folder;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.api.event.table.Table;
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
 * {@code score-sheets.csv}: marks as typed. A mark typed again at another time replaces the earlier one, and this is
 * said; typed again without a later time it is an error. A blank mark is absent. One use per object.
 */
final class ScoreSheetsFile {
    private static final Columns COLUMNS =
            new Columns(List.of("round", "juror", "submission", "criterion", "mark"), List.of("at"), List.of());

    /** One paper sheet. */
    private record Sheet(Id<Round> round, Id<Juror> juror, Id<Submission> submission) implements Comparable<Sheet> {
        private static final Comparator<Sheet> ORDER = Comparator.comparing(Sheet::round)
                .thenComparing(Sheet::submission)
                .thenComparing(Sheet::juror);

        @Override
        public int compareTo(Sheet other) {
            return ORDER.compare(this, other);
        }
    }

    /** One cell of it, as typed. */
    private record Typed(ScoreSheetDraft.Entry entry, Optional<Instant> at) {}

    private final Event event;
    private final List<Id<Juror>> jurors;
    private final List<Id<Submission>> submissions;
    private final Cells cells;
    private final Findings findings;
    private final Map<Sheet, Map<Id<Criterion>, Typed>> sheets = new TreeMap<>();

    ScoreSheetsFile(
            Event event, List<Id<Juror>> jurors, List<Id<Submission>> submissions, Cells cells, Findings findings) {
        this.event = event;
        this.jurors = jurors;
        this.submissions = submissions;
        this.cells = cells;
        this.findings = findings;
    }

    List<ScoreSheetDraft> read(Table table) {
        COLUMNS.lines(table, findings).forEach(this::read);
        List<ScoreSheetDraft> drafts = new ArrayList<>();
        sheets.forEach((sheet, marks) -> {
            List<ScoreSheetDraft.Entry> entries =
                    marks.values().stream().map(Typed::entry).toList();
            drafts.add(new ScoreSheetDraft(sheet.round(), sheet.juror(), sheet.submission(), entries));
        });
        drafts.forEach(this::holdAgainstRubric);
        return drafts;
    }

    private void read(Line line) {
        List<Id<Round>> rounds = event.markedRounds().stream().map(Round::id).toList();
        Optional<Id<Round>> round = required(line, "round", "rounds (event.yaml)", rounds);
        Optional<Id<Juror>> juror = required(line, "juror", "jurors.csv", jurors);
        Optional<Id<Submission>> submission = required(line, "submission", "submissions.csv", submissions);
        Optional<Id<Criterion>> criterion = cells.id(line, "criterion");
        Optional<BigDecimal> mark = cells.number(line, "mark");
        Optional<Instant> at = cells.moment(line, "at");
        boolean known = round.isPresent() && juror.isPresent() && submission.isPresent();
        if (known && criterion.isPresent() && mark.isPresent()) {
            Sheet sheet = new Sheet(round.get(), juror.get(), submission.get());
            ScoreSheetDraft.Entry entry =
                    new ScoreSheetDraft.Entry(criterion.get(), new Mark(mark.get()), line.place());
            add(sheet, new Typed(entry, at));
        }
    }

    private <T> Optional<Id<T>> required(Line line, String column, String where, List<Id<T>> declared) {
        return cells.required(line, column).flatMap(text -> cells.reference(line.place(), text, where, declared));
    }

    private void add(Sheet sheet, Typed typed) {
        Map<Id<Criterion>, Typed> marks = sheets.computeIfAbsent(sheet, each -> new TreeMap<>());
        Typed before = marks.putIfAbsent(typed.entry().criterion(), typed);
        if (before == null) {
            return;
        }
        if (typed.at().isEmpty() || before.at().isEmpty() || typed.at().equals(before.at())) {
            findings.add(twice(sheet, before.entry(), typed.entry()));
            return;
        }
        boolean later = typed.at().get().isAfter(before.at().get());
        marks.put(typed.entry().criterion(), later ? typed : before);
        findings.add(changed(sheet, later ? before.entry() : typed.entry(), later ? typed.entry() : before.entry()));
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
            refused.problems().forEach(findings::add);
        }
    }

    private static Problem twice(Sheet sheet, ScoreSheetDraft.Entry before, ScoreSheetDraft.Entry again) {
        return Problem.error(
                again.place(),
                "MARK_TWICE",
                new Text(
                        cell(sheet, again).fr() + " a déjà une note, ligne " + line(before.place())
                                + ". Gardez une seule ligne, ou donnez à chacune son heure (at).",
                        cell(sheet, again).en() + " already has a mark, on line " + line(before.place())
                                + ". Keep one line, or give each its hour (at)."));
    }

    private static Problem changed(Sheet sheet, ScoreSheetDraft.Entry before, ScoreSheetDraft.Entry after) {
        String from = before.mark().value().toPlainString();
        String to = after.mark().value().toPlainString();
        return Problem.notice(
                after.place(),
                "MARK_CHANGED",
                new Text(
                        cell(sheet, after).fr() + " : la note " + from + " (ligne " + line(before.place())
                                + ") est remplacée par " + to + ", saisie plus tard.",
                        cell(sheet, after).en() + ": mark " + from + " (line " + line(before.place())
                                + ") is replaced by " + to + ", typed later."));
    }

    private static Text cell(Sheet sheet, ScoreSheetDraft.Entry entry) {
        return new Text(
                "juré " + sheet.juror() + ", projet " + sheet.submission() + ", critère " + entry.criterion(),
                "juror " + sheet.juror() + ", submission " + sheet.submission() + ", criterion " + entry.criterion());
    }

    private static int line(Place place) {
        return place.line().orElse(1);
    }
}
