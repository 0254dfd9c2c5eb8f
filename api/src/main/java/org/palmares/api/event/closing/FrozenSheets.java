package org.palmares.api.event.closing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.Bytes;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.SheetComment;

/**
 * All that the sheets of one round say at one moment: the table of marks, and below it that of the words beside them.
 *
 * @param comments empty where a round was closed on its marks alone, as earlier versions of the program did
 */
public record FrozenSheets(FrozenMarks marks, Optional<FrozenComments> comments) {
    public FrozenSheets {
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(comments, "comments");
    }

    /** What the sheets say now of a round. */
    public static FrozenSheets of(List<ScoreSheetDraft> sheets, List<SheetComment> comments, Id<Round> round) {
        return new FrozenSheets(FrozenMarks.of(sheets, round), Optional.of(FrozenComments.of(comments, round)));
    }

    /** What {@link #text} wrote; empty for anything else. */
    public static Optional<FrozenSheets> read(String text) {
        int below = text.indexOf("\n" + FrozenComments.HEADER + "\n") + 1;
        if (below == 0) {
            return FrozenMarks.read(text).map(marks -> new FrozenSheets(marks, Optional.empty()));
        }
        return FrozenMarks.read(text.substring(0, below))
                .flatMap(marks -> FrozenComments.read(text.substring(below))
                        .map(comments -> new FrozenSheets(marks, Optional.of(comments))));
    }

    public String text() {
        return marks.text() + comments.map(FrozenComments::text).orElse("");
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
