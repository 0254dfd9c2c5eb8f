package org.palmares.api.event.closing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.SheetComment;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * All that jurors wrote beside the marks of one round at one moment, as a table that is the same bytes for the same
 * words: in the order of submission, juror and field. Words that two sheets of a juror hold of one submission stand in
 * their own order, each once.
 */
public record FrozenComments(SortedMap<Cell, String> words) {
    static final String HEADER = "submission;juror;field;words";

    /** To whom words are addressed. */
    public enum Field {
        FOR_TEAM("for_team", "commentaire pour l'équipe", "comment for the team"),
        NOTE("note", "note interne", "internal note");

        private final String column;
        private final Text label;

        Field(String column, String fr, String en) {
            this.column = column;
            this.label = new Text(fr, en);
        }

        public Text label() {
            return label;
        }

        /** Its words in a comment. */
        public String of(SheetComment comment) {
            return this == FOR_TEAM ? comment.forTeam() : comment.note();
        }
    }

    /** What words are about. */
    public record Cell(Id<Submission> submission, Id<Juror> juror, Field field) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::submission)
                .thenComparing(Cell::juror)
                .thenComparing(Cell::field);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }

        /** As people are told of it. */
        public Text text() {
            return new Text(
                    "juré " + juror + ", projet " + submission + ", "
                            + field.label().fr(),
                    "juror " + juror + ", submission " + submission + ", "
                            + field.label().en());
        }
    }

    /** Words that are no longer what they were; blank where there were, or are, none. */
    public record Change(Cell cell, String before, String after) {}

    public FrozenComments {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** Those that the sheets hold of a round. */
    public static FrozenComments of(Collection<SheetComment> comments, Id<Round> round) {
        SortedMap<Cell, SortedSet<String>> all = new TreeMap<>();
        for (SheetComment comment : comments) {
            for (Field field : Field.values()) {
                if (comment.round().equals(round) && !field.of(comment).isBlank()) {
                    all.computeIfAbsent(new Cell(comment.submission(), comment.juror(), field), cell -> new TreeSet<>())
                            .add(field.of(comment));
                }
            }
        }
        SortedMap<Cell, String> words = new TreeMap<>();
        all.forEach((cell, each) -> words.put(cell, String.join("\n", each)));
        return new FrozenComments(words);
    }

    /** What {@link #text} wrote; empty for anything else. */
    static Optional<FrozenComments> read(String text) {
        SortedMap<Cell, String> words = new TreeMap<>();
        for (String line : text.lines().skip(1).toList()) {
            String[] cells = line.split(";", 4);
            Optional<Field> field = Arrays.stream(Field.values())
                    .filter(each -> cells.length == 4 && each.column.equals(cells[2]))
                    .findFirst();
            if (field.isEmpty() || !Id.isValid(cells[0]) || !Id.isValid(cells[1])) {
                return Optional.empty();
            }
            words.put(new Cell(Id.of(cells[0]), Id.of(cells[1]), field.get()), unescaped(cells[3]));
        }
        return Optional.of(new FrozenComments(words))
                .filter(frozen -> frozen.text().equals(text));
    }

    /** The table; a line break within words is written {@code \n} or {@code \r}, and a backslash twice. */
    String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        words.forEach((cell, each) -> text.append(cell.submission())
                .append(';')
                .append(cell.juror())
                .append(';')
                .append(cell.field().column)
                .append(';')
                .append(escaped(each))
                .append('\n'));
        return text.toString();
    }

    /** From these words to others, in the order of the table. */
    public List<Change> changesTo(FrozenComments now) {
        List<Change> changes = new ArrayList<>();
        Stream.concat(words.keySet().stream(), now.words.keySet().stream())
                .distinct()
                .sorted()
                .map(cell -> new Change(cell, words.getOrDefault(cell, ""), now.words.getOrDefault(cell, "")))
                .filter(change -> !change.before().equals(change.after()))
                .forEach(changes::add);
        return changes;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String written) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            boolean escape = written.charAt(at) == '\\' && at + 1 < written.length();
            char sign = written.charAt(escape ? ++at : at);
            words.append(escape && sign == 'n' ? '\n' : escape && sign == 'r' ? '\r' : sign);
        }
        return words.toString();
    }
}
