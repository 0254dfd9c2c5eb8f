package org.palmares.api.event.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.SheetComment;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * The score sheets that came back, in {@code sheets/}, and those that somebody else typed a second time from the same
 * paper, in {@code sheets/second/}. A blank cell is an absent mark, and named.
 */
final class ReturnedSheets {
    static final String FIRST = "sheets";
    private static final String SECOND = "sheets/second";

    private final Event event;
    private final List<Id<Juror>> jurors;
    private final List<Id<Submission>> submissions;
    private final Cells cells;
    private final Findings findings;
    private final FolderReader files;
    private final Map<MarkBook.Sheet, Map<Id<Criterion>, Mark>> onPaper = new HashMap<>();
    private final List<Row> first = new ArrayList<>();

    ReturnedSheets(
            Event event,
            List<Id<Juror>> jurors,
            List<Id<Submission>> submissions,
            Cells cells,
            Findings findings,
            FolderReader files) {
        this.event = event;
        this.jurors = jurors;
        this.submissions = submissions;
        this.cells = cells;
        this.findings = findings;
        this.files = files;
    }

    /** One row of a sheet: what a juror gave one submission. */
    private record Row(
            MarkBook.Sheet sheet,
            Rubric rubric,
            Map<Id<Criterion>, ScoreSheetDraft.Entry> marks,
            List<Id<Criterion>> foreign,
            Line line) {
        boolean isOfAnotherRubric() {
            return marks.isEmpty() && !foreign.isEmpty();
        }
    }

    /** The name of the column in which a criterion is marked. */
    static String column(Id<Criterion> criterion) {
        return "mark_" + criterion;
    }

    /** Puts every mark into the book, and keeps what jurors wrote. */
    void read(MarkBook book, List<SheetComment> comments) {
        first.addAll(withoutCopies(rows(FIRST)));
        for (Row row : first) {
            row.marks().values().forEach(entry -> giveBack(row.sheet(), entry, book));
            comment(row).ifPresent(comments::add);
        }
        nameBlanks(first);
    }

    private void giveBack(MarkBook.Sheet sheet, ScoreSheetDraft.Entry entry, MarkBook book) {
        book.giveBack(sheet, entry);
        onPaper.computeIfAbsent(sheet, first -> new HashMap<>()).putIfAbsent(entry.criterion(), entry.mark());
    }

    /** Compares the second typing with the first, wherever that was typed; the book must hold all of it. */
    void compareSecond(MarkBook book) {
        List<Row> second = rows(SECOND);
        second.forEach(row -> compare(row, book));
        Stream.concat(first.stream(), second.stream())
                .forEach(row -> row.foreign()
                        .forEach(criterion -> book.giveBackForeign(
                                row.sheet(), criterion, row.line().place(column(criterion)))));
    }

    /** A workbook that was copied says everything twice; each row counts once, and each copy is told once. */
    private List<Row> withoutCopies(List<Row> rows) {
        Map<List<Object>, Row> first = new HashMap<>();
        Map<List<String>, List<Row>> copied = new LinkedHashMap<>();
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            Row before = first.putIfAbsent(said(row), row);
            if (before == null || before.line().file().equals(row.line().file())) {
                kept.add(row);
            } else {
                copied.computeIfAbsent(List.of(before.line().file(), row.line().file()), files -> new ArrayList<>())
                        .add(row);
            }
        }
        copied.forEach((files, again) -> findings.add(copy(files.get(0), again)));
        return kept;
    }

    private static List<Object> said(Row row) {
        List<Mark> marks =
                row.marks().values().stream().map(ScoreSheetDraft.Entry::mark).toList();
        return List.of(
                row.sheet(),
                List.copyOf(row.marks().keySet()),
                marks,
                row.foreign(),
                row.line().cell("for_team").strip(),
                row.line().cell("note").strip());
    }

    private static Problem copy(String of, List<Row> rows) {
        int count = rows.size();
        return Problem.notice(
                rows.get(0).line().place(),
                "SHEET_COPIED",
                new Text(
                        Language.FR.count(count, "ligne", "lignes") + " comme dans " + of
                                + ", comptées une fois. Gardez un seul des deux fichiers.",
                        Language.EN.count(count, "line", "lines") + " as in " + of
                                + ", counted once. Keep one of the two files."));
    }

    private List<Row> rows(String folder) {
        List<Row> rows = new ArrayList<>();
        files.names(folder).stream()
                .filter(name -> name.matches("(?i)[^.~].*\\.(csv|xlsx)"))
                .map(name -> name.replaceFirst("\\.[^.]*$", ""))
                .distinct()
                .forEach(name -> files.table(folder + "/" + name)
                        .ifPresent(table -> lines(table).forEach(line -> row(line, rows))));
        return rows;
    }

    private List<Line> lines(Table table) {
        List<String> known = Stream.concat(
                        Stream.of("title", "for_team", "note"), criteria().map(ReturnedSheets::column))
                .toList();
        Columns columns = new Columns(List.of("round", "juror", "submission"), known, List.of());
        return columns.lines(table.withHeadingsBelow("submission"), findings);
    }

    private void row(Line line, List<Row> rows) {
        List<Id<Round>> rounds = event.markedRounds().stream().map(Round::id).toList();
        Optional<Id<Round>> round = required(line, "round", "rounds (event.yaml)", rounds);
        Optional<Id<Juror>> juror = required(line, "juror", "jurors.csv", jurors);
        Optional<Id<Submission>> submission = required(line, "submission", "submissions.csv", submissions);
        if (round.isPresent() && juror.isPresent() && submission.isPresent()) {
            Rubric rubric = rubric(round.get());
            MarkBook.Sheet sheet = new MarkBook.Sheet(round.get(), juror.get(), submission.get());
            rows.add(new Row(sheet, rubric, marks(line, rubric), foreign(line, rubric), line));
        }
    }

    private <T> Optional<Id<T>> required(Line line, String column, String where, List<Id<T>> declared) {
        return cells.required(line, column).flatMap(text -> cells.reference(line.place(column), text, where, declared));
    }

    private Rubric rubric(Id<Round> id) {
        return event.markedRounds().stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .flatMap(round -> event.findRubric(round.rubric()))
                .orElseThrow();
    }

    private Map<Id<Criterion>, ScoreSheetDraft.Entry> marks(Line line, Rubric rubric) {
        Map<Id<Criterion>, ScoreSheetDraft.Entry> marks = new TreeMap<>();
        for (Criterion criterion : rubric.criteria()) {
            String column = column(criterion.id());
            Optional<BigDecimal> mark = cells.number(line, column);
            mark.ifPresent(value -> marks.put(
                    criterion.id(), new ScoreSheetDraft.Entry(criterion.id(), new Mark(value), line.place(column))));
        }
        return marks;
    }

    /** The filled cells of a line that are of other rubrics. */
    private List<Id<Criterion>> foreign(Line line, Rubric rubric) {
        return criteria()
                .filter(criterion -> rubric.find(criterion).isEmpty())
                .filter(criterion -> line.find(column(criterion)).isPresent())
                .toList();
    }

    private Stream<Id<Criterion>> criteria() {
        return event.rubrics().stream()
                .flatMap(rubric -> rubric.criteria().stream())
                .map(Criterion::id)
                .distinct();
    }

    private static Optional<SheetComment> comment(Row row) {
        String forTeam = row.line().cell("for_team").strip();
        String note = row.line().cell("note").strip();
        MarkBook.Sheet sheet = row.sheet();
        return Optional.of(new SheetComment(
                        sheet.round(),
                        sheet.juror(),
                        sheet.submission(),
                        forTeam,
                        note,
                        row.line().place()))
                .filter(comment -> !forTeam.isEmpty() || !note.isEmpty());
    }

    /** A cell that could not be read was named already and is no blank one; a column left blank is told once. */
    private void nameBlanks(List<Row> rows) {
        Map<List<Object>, List<Row>> alike = rows.stream()
                .filter(row -> !blanks(row).isEmpty() && !row.isOfAnotherRubric())
                .collect(Collectors.groupingBy(
                        row -> List.of(row.line().file(), row.sheet().juror(), blanks(row)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.values().forEach(blank -> findings.add(blank(blank)));
    }

    private static List<String> blanks(Row row) {
        return row.rubric().criteria().stream()
                .map(criterion -> criterion.id().value())
                .filter(criterion -> row.line().find(column(Id.of(criterion))).isEmpty())
                .toList();
    }

    private static Problem blank(List<Row> rows) {
        Row first = rows.get(0);
        List<String> blank = blanks(first);
        MarkBook.Sheet sheet = first.sheet();
        boolean one = rows.size() == 1;
        return Problem.notice(
                first.line().place(column(Id.of(blank.get(0)))),
                "MARK_BLANK",
                new Text(
                        "juré " + sheet.juror() + ", "
                                + (one ? "projet " + sheet.submission() : rows.size() + " projets")
                                + " : case vide pour " + String.join(", ", blank)
                                + ". Une case vide est une note absente, jamais un zéro.",
                        "juror " + sheet.juror() + ", "
                                + (one ? "submission " + sheet.submission() : rows.size() + " submissions")
                                + ": blank cell for " + String.join(", ", blank)
                                + ". A blank cell is an absent mark, never a zero."));
    }

    private void compare(Row second, MarkBook book) {
        if (second.isOfAnotherRubric()) {
            return;
        }
        for (Criterion criterion : second.rubric().criteria()) {
            // A mark that was put right later need not be what stands on paper: either agrees.
            Optional<Mark> before = Optional.ofNullable(
                            onPaper.getOrDefault(second.sheet(), Map.of()).get(criterion.id()))
                    .or(() -> book.find(second.sheet(), criterion.id()));
            Optional<Mark> again =
                    Optional.ofNullable(second.marks().get(criterion.id())).map(ScoreSheetDraft.Entry::mark);
            if (!before.equals(again)
                    && !book.find(second.sheet(), criterion.id()).equals(again)) {
                findings.add(differs(second, criterion, before, again));
            }
        }
    }

    private static Problem differs(Row second, Criterion criterion, Optional<Mark> first, Optional<Mark> again) {
        MarkBook.Sheet sheet = second.sheet();
        return Problem.asked(
                second.line().place(column(criterion.id())),
                "MARK_KEYED_DIFFERENTLY",
                new Text(
                        "juré " + sheet.juror() + ", projet " + sheet.submission() + ", critère " + criterion.id()
                                + " : première saisie " + shown(first, "vide").replace('.', ',') + ", seconde "
                                + shown(again, "vide").replace('.', ',')
                                + ". La seconde ne compte pas. Regardez la grille papier et corrigez l'une des deux.",
                        "juror " + sheet.juror() + ", submission " + sheet.submission() + ", criterion "
                                + criterion.id() + ": first typing " + shown(first, "blank") + ", second "
                                + shown(again, "blank")
                                + ". The second does not count. Look at the paper sheet and correct one of them."));
    }

    private static String shown(Optional<Mark> mark, String blank) {
        return mark.map(value -> value.value().toPlainString()).orElse(blank);
    }
}
