package org.palmares.api.event.closing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * All marks of one round at one moment, as a table that is the same bytes for the same marks: in the order of
 * submission, juror and criterion, each mark without trailing zeros.
 */
public record FrozenMarks(SortedMap<Cell, Mark> marks) {
    private static final String HEADER = "submission;juror;criterion;mark";

    /** What one mark is about. */
    public record Cell(Id<Submission> submission, Id<Juror> juror, Id<Criterion> criterion)
            implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::submission)
                .thenComparing(Cell::juror)
                .thenComparing(Cell::criterion);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }

        /** As people are told of it. */
        public Text text() {
            return new Text(
                    "juré " + juror + ", projet " + submission + ", critère " + criterion,
                    "juror " + juror + ", submission " + submission + ", criterion " + criterion);
        }
    }

    /** A mark that is no longer what it was; empty where there was, or is, none. */
    public record Change(Cell cell, Optional<Mark> before, Optional<Mark> after) {}

    public FrozenMarks {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /** Those that the sheets hold of a round. */
    public static FrozenMarks of(Collection<ScoreSheetDraft> sheets, Id<Round> round) {
        SortedMap<Cell, Mark> marks = new TreeMap<>();
        for (ScoreSheetDraft sheet : sheets) {
            if (sheet.round().equals(round)) {
                sheet.entries()
                        .forEach(entry -> marks.put(
                                new Cell(sheet.submission(), sheet.juror(), entry.criterion()), entry.mark()));
            }
        }
        return new FrozenMarks(marks);
    }

    /** What {@link #text} wrote; empty for anything else. */
    static Optional<FrozenMarks> read(String text) {
        SortedMap<Cell, Mark> marks = new TreeMap<>();
        for (String line : text.lines().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            if (cells.length != 4 || !isRow(cells)) {
                return Optional.empty();
            }
            marks.put(new Cell(Id.of(cells[0]), Id.of(cells[1]), Id.of(cells[2])), Mark.of(cells[3]));
        }
        return Optional.of(new FrozenMarks(marks))
                .filter(frozen -> frozen.text().equals(text));
    }

    private static boolean isRow(String[] cells) {
        return Id.isValid(cells[0])
                && Id.isValid(cells[1])
                && Id.isValid(cells[2])
                && cells[3].matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?");
    }

    /** The table. */
    String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        marks.forEach((cell, mark) -> text.append(cell.submission())
                .append(';')
                .append(cell.juror())
                .append(';')
                .append(cell.criterion())
                .append(';')
                .append(mark.value().toPlainString())
                .append('\n'));
        return text.toString();
    }

    /** From these marks to others, in the order of the table. */
    public List<Change> changesTo(FrozenMarks now) {
        SortedSet<Cell> all = new TreeSet<>(marks.keySet());
        all.addAll(now.marks.keySet());
        List<Change> changes = new ArrayList<>();
        for (Cell cell : all) {
            Optional<Mark> before = Optional.ofNullable(marks.get(cell));
            Optional<Mark> after = Optional.ofNullable(now.marks.get(cell));
            if (!before.equals(after)) {
                changes.add(new Change(cell, before, after));
            }
        }
        return changes;
    }
}
