package org.palmares.api.event.folder;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;

/** {@code score-sheets.csv}: marks as typed, one a line. A blank mark is absent. */
final class ScoreSheetsFile {
    private static final Columns COLUMNS =
            new Columns(List.of("round", "juror", "submission", "criterion", "mark"), List.of("at"), List.of());

    private final Event event;
    private final List<Id<Juror>> jurors;
    private final List<Id<Submission>> submissions;
    private final Cells cells;
    private final Findings findings;

    ScoreSheetsFile(
            Event event, List<Id<Juror>> jurors, List<Id<Submission>> submissions, Cells cells, Findings findings) {
        this.event = event;
        this.jurors = jurors;
        this.submissions = submissions;
        this.cells = cells;
        this.findings = findings;
    }

    void read(Table table, MarkBook book) {
        COLUMNS.lines(table, findings).forEach(line -> read(line, book));
    }

    private void read(Line line, MarkBook book) {
        List<Id<Round>> rounds = event.markedRounds().stream().map(Round::id).toList();
        Optional<Id<Round>> round = required(line, "round", "rounds (event.yaml)", rounds);
        Optional<Id<Juror>> juror = required(line, "juror", "jurors.csv", jurors);
        Optional<Id<Submission>> submission = required(line, "submission", "submissions.csv", submissions);
        Optional<Id<Criterion>> criterion = cells.id(line, "criterion");
        Optional<BigDecimal> mark = cells.number(line, "mark");
        Optional<Instant> at = cells.moment(line, "at");
        boolean known = round.isPresent() && juror.isPresent() && submission.isPresent();
        if (known && criterion.isPresent()) {
            MarkBook.Sheet sheet = new MarkBook.Sheet(round.get(), juror.get(), submission.get());
            mark.ifPresent(value ->
                    book.type(sheet, new ScoreSheetDraft.Entry(criterion.get(), new Mark(value), line.place()), at));
            if (line.find("mark").isEmpty()) {
                book.typeBlank(sheet, criterion.get(), at, line.place("mark"));
            }
        }
    }

    private <T> Optional<Id<T>> required(Line line, String column, String where, List<Id<T>> declared) {
        return cells.required(line, column).flatMap(text -> cells.reference(line.place(), text, where, declared));
    }
}
