package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;

/**
 * Lines of a table of marks that are blank where a mark stands: a blank withdraws nothing, and whoever left it may have
 * meant to. One that the mark came after says nothing. Not thread-safe.
 */
final class LaterBlanks {
    private final List<Blank> blanks = new ArrayList<>();

    /** A line without a mark. */
    record Blank(MarkBook.Sheet sheet, Id<Criterion> criterion, Optional<Instant> at, Place place) {}

    /**
     * The mark that counts.
     *
     * @param returned whether it stands on a sheet that came back, which has no hours
     */
    record Standing(ScoreSheetDraft.Entry entry, Optional<Instant> at, boolean returned) {
        /** With an hour a line speaks later than a sheet, or than an earlier hour; without hours, than a line above it. */
        private boolean isBefore(Blank blank) {
            return blank.at().isPresent()
                    ? returned || at.map(blank.at().get()::isAfter).orElse(true)
                    : !returned && at.isEmpty() && line(entry.place()) < line(blank.place());
        }

        private static int line(Place place) {
            return place.line().orElse(0);
        }
    }

    void add(Blank blank) {
        blanks.add(blank);
    }

    /** One question for each blank that is later than the mark of its cell. */
    List<Problem> over(BiFunction<MarkBook.Sheet, Id<Criterion>, Optional<Standing>> marks) {
        return blanks.stream()
                .flatMap(blank -> marks
                        .apply(blank.sheet(), blank.criterion())
                        .filter(standing -> standing.isBefore(blank))
                        .map(standing -> problem(blank, standing.entry()))
                        .stream())
                .toList();
    }

    private static Problem problem(Blank blank, ScoreSheetDraft.Entry standing) {
        Text cell = MarkBook.cell(blank.sheet(), standing);
        String mark = standing.mark().value().toPlainString();
        return Problem.asked(
                blank.place(),
                "MARK_BLANK_LATER",
                new Text(
                        cell.fr() + " : case vide, la note " + mark.replace('.', ',') + " (" + standing.place()
                                + ") compte toujours. Pour la retirer, supprimez-la là où elle est ; sinon, retirez cette"
                                + " ligne.",
                        cell.en() + ": blank, mark " + mark + " (" + standing.place()
                                + ") still counts. To withdraw it, delete it where it stands; otherwise remove this"
                                + " line."));
    }
}
