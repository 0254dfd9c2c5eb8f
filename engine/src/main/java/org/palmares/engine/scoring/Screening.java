package org.palmares.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * Which sheets count and which entries can be ranked.
 *
 * <p>Only complete sheets count: a mean over partly filled sheets moves with the criteria that happen to be filled. An
 * incomplete sheet is set aside and said, for its juror to complete. Sheets of entries below quorum inform nobody
 * else's points either.
 *
 * @param counted sheets that count, of entries that are ranked
 */
record Screening(List<ScoreSheet> counted, List<SheetSetAside> setAside, List<Unranked> unranked) {
    private static final Text LEFT_OUT = new Text(
            "mis de côté à la clôture. Pour que cela compte, rouvrez le tour.",
            "set aside when the round was closed. For this to count, open the round again.");

    static Screening of(RankingRequest request) {
        List<ScoreSheet> accepted = new ArrayList<>();
        List<SheetSetAside> setAside = new ArrayList<>();
        for (ScoreSheet sheet : request.sheets()) {
            objection(request, sheet).ifPresentOrElse(setAside::add, () -> accepted.add(sheet));
        }
        Map<Id<Submission>, Long> sheets =
                accepted.stream().collect(Collectors.groupingBy(ScoreSheet::submission, Collectors.counting()));
        List<Unranked> unranked = request.entries().stream()
                .flatMap(entry -> bar(request, entry, sheets.getOrDefault(entry, 0L)).stream())
                .toList();
        Set<Id<Submission>> out = unranked.stream().map(Unranked::submission).collect(Collectors.toSet());
        List<ScoreSheet> counted = accepted.stream()
                .filter(sheet -> !out.contains(sheet.submission()))
                .toList();
        return new Screening(counted, List.copyOf(setAside), unranked);
    }

    private static Optional<SheetSetAside> objection(RankingRequest request, ScoreSheet sheet) {
        Exclusions exclusions = request.exclusions();
        List<Criterion> blank = blanks(request.rubric(), sheet);
        if (exclusions.submissions().containsKey(sheet.submission())) {
            Text reason = exclusions.submissions().get(sheet.submission());
            return aside(sheet, SheetSetAside.Cause.ENTRY_EXCLUDED, List.of(), reason);
        }
        if (exclusions.jurors().containsKey(sheet.juror())) {
            Text reason = exclusions.jurors().get(sheet.juror());
            return aside(sheet, SheetSetAside.Cause.JUROR_SUSPENDED, List.of(), reason);
        }
        return exclusions
                .recusal(sheet.juror(), sheet.submission())
                .flatMap(recusal -> aside(sheet, SheetSetAside.Cause.RECUSED, List.of(), recusal.reason()))
                .or(() -> leftOut(exclusions, sheet))
                .or(() -> blank.isEmpty()
                        ? Optional.empty()
                        : aside(sheet, SheetSetAside.Cause.INCOMPLETE, blank, blankReason(blank)));
    }

    private static Optional<SheetSetAside> leftOut(Exclusions exclusions, ScoreSheet sheet) {
        return exclusions.leftOut().contains(new Exclusions.Sheet(sheet.submission(), sheet.juror()))
                ? aside(sheet, SheetSetAside.Cause.LEFT_OUT, List.of(), LEFT_OUT)
                : Optional.empty();
    }

    private static Optional<SheetSetAside> aside(
            ScoreSheet sheet, SheetSetAside.Cause cause, List<Criterion> blank, Text reason) {
        List<Id<Criterion>> ids = blank.stream().map(Criterion::id).toList();
        return Optional.of(new SheetSetAside(sheet.juror(), sheet.submission(), cause, ids, reason));
    }

    private static List<Criterion> blanks(Rubric rubric, ScoreSheet sheet) {
        return rubric.counting().stream()
                .filter(criterion -> sheet.mark(criterion.id()).isEmpty())
                .toList();
    }

    private static Text blankReason(List<Criterion> blank) {
        String fr = blank.stream().map(each -> each.label().fr()).collect(Collectors.joining(" », « ", "« ", " »"));
        String en = blank.stream().map(each -> each.label().en()).collect(Collectors.joining("\", \"", "\"", "\""));
        return new Text(
                "sans note pour " + fr + " ; une note absente n'est pas un zéro. Complétez la grille.",
                "no mark for " + en + "; a missing mark is not a zero. Complete the sheet.");
    }

    private static Optional<Unranked> bar(RankingRequest request, Id<Submission> entry, long sheets) {
        Text excluded = request.exclusions().submissions().get(entry);
        int quorum = request.round().jury().quorum();
        if (excluded != null) {
            return Optional.of(new Unranked(entry, Unranked.Cause.EXCLUDED, excluded));
        }
        if (sheets < quorum) {
            return Optional.of(new Unranked(entry, Unranked.Cause.BELOW_QUORUM, quorumReason(sheets, quorum)));
        }
        if (request.carriesOver() && !request.carriedOver().containsKey(entry)) {
            return Optional.of(new Unranked(entry, Unranked.Cause.NO_PREVIOUS_POINTS, previousReason()));
        }
        return Optional.empty();
    }

    private static Text quorumReason(long sheets, int quorum) {
        return new Text(
                "grilles complètes : " + sheets + " ; quorum : " + quorum,
                "complete sheets: " + sheets + "; quorum: " + quorum);
    }

    private static Text previousReason() {
        return new Text(
                "aucun point du tour précédent, dont une part est reprise",
                "no points from the previous round, of which a share is carried over");
    }
}
