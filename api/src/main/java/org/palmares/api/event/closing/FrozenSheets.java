package org.palmares.api.event.closing;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palmares.api.event.Bytes;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.SheetComment;
import org.palmares.engine.scoring.Exclusions;

/**
 * All that the sheets of one round say at one moment: the table of marks, below it that of the words beside them, and that
 * of the sheets that do not count.
 *
 * @param comments empty where a round was closed on its marks alone, as earlier versions of the program did
 * @param leftOut of a closing: whose sheets for what did not count
 */
public record FrozenSheets(FrozenMarks marks, Optional<FrozenComments> comments, SortedSet<Exclusions.Sheet> leftOut) {
    public FrozenSheets {
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(comments, "comments");
        leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
    }

    /** What the sheets say now of a round, as if all of them counted. */
    public static FrozenSheets of(List<ScoreSheetDraft> sheets, List<SheetComment> comments, Id<Round> round) {
        return new FrozenSheets(
                FrozenMarks.of(sheets, round), Optional.of(FrozenComments.of(comments, round)), new TreeSet<>());
    }

    /** The same without some sheets. */
    public FrozenSheets leavingOut(SortedSet<Exclusions.Sheet> sheets) {
        return new FrozenSheets(marks, comments, sheets);
    }

    /** What {@link #text} wrote; empty for anything else. */
    public static Optional<FrozenSheets> read(String text) {
        int words = below(FrozenComments.HEADER, text);
        int out = below(FrozenLeftOut.HEADER, text);
        Optional<FrozenLeftOut> leftOut =
                out == text.length() ? Optional.of(FrozenLeftOut.NONE) : FrozenLeftOut.read(text.substring(out));
        return FrozenMarks.read(text.substring(0, Math.min(words, out)))
                .flatMap(marks -> leftOut.flatMap(without -> words == text.length()
                        ? Optional.of(new FrozenSheets(marks, Optional.empty(), without.sheets()))
                        : FrozenComments.read(text.substring(words, Math.max(words, out)))
                                .map(comments -> new FrozenSheets(marks, Optional.of(comments), without.sheets()))))
                .filter(frozen -> frozen.text().equals(text));
    }

    /** Where a table begins below another; the end of the text where it does not. */
    private static int below(String header, String text) {
        int at = text.indexOf("\n" + header + "\n");
        return at < 0 ? text.length() : at + 1;
    }

    public String text() {
        return marks.text() + comments.map(FrozenComments::text).orElse("") + new FrozenLeftOut(leftOut).text();
    }

    /** By which it is named. */
    public String sha256() {
        return Bytes.utf8(text()).sha256();
    }

    /** The words that are, or were, others; none where they were not frozen. */
    public List<FrozenComments.Change> commentChangesTo(FrozenSheets now) {
        return comments.flatMap(before -> now.comments.map(before::changesTo)).orElse(List.of());
    }
}
