package org.palmares.api.event.folder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.closing.FrozenSheets;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundHistory;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.SheetComment;

/**
 * What a folder says of marks, and of the terms by which they are given.
 *
 * @param sheets one per round, juror and submission, in that order; each agrees with its round's rubric
 * @param comments what jurors wrote on the sheets that came back
 * @param published the terms announced before marks opened, where the folder holds them
 * @param rounds which rounds were opened, closed and opened again
 */
public record MarkInput(
        List<ScoreSheetDraft> sheets, List<SheetComment> comments, Optional<Annex> published, RoundHistory rounds) {
    /** No mark is given, and nothing announced. */
    public static final MarkInput NONE = new MarkInput(List.of(), List.of(), Optional.empty(), RoundHistory.NONE);

    public MarkInput {
        sheets = List.copyOf(sheets);
        comments = List.copyOf(comments);
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(rounds, "rounds");
    }

    /** Whether anything held the terms of a round before its marks came in: the annex published, or the round opened. */
    public boolean isHeld(Id<Round> round) {
        String noMarks = FrozenSheets.of(List.of(), List.of(), round).sha256();
        return published.filter(Annex::beforeMarks).isPresent()
                || rounds.log().of(round).stream()
                        .anyMatch(act -> act.kind() == RoundAct.Kind.OPENED
                                && act.marks().equals(noMarks));
    }

    /** Where marks stand, for what is said of them all: the table of marks, or the folder of the sheets that came back. */
    public String file() {
        List<String> files = sheets.stream()
                .flatMap(sheet -> sheet.entries().stream())
                .map(entry -> entry.place().file())
                .distinct()
                .toList();
        return files.stream()
                .filter(file -> !file.startsWith(ReturnedSheets.FIRST + "/"))
                .findFirst()
                .orElse(files.isEmpty() ? "score-sheets.csv" : ReturnedSheets.FIRST);
    }

    /** What the sheets of a round say now. */
    public FrozenSheets sheetsNow(Id<Round> round) {
        return FrozenSheets.of(sheets, comments, round);
    }
}
