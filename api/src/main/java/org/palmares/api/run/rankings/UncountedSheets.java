package org.palmares.api.run.rankings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.SheetSetAside;

/** What a person should know of sheets that were handed in and do not count in the rankings. */
public final class UncountedSheets {
    private static final Place FILE = Place.of("score-sheets.csv");

    private final List<ScoreSheetDraft> sheets;
    private final Titles titles;
    private final Directory directory;

    public UncountedSheets(List<ScoreSheetDraft> sheets, Titles titles, Directory directory) {
        this.sheets = List.copyOf(sheets);
        this.titles = titles;
        this.directory = directory;
    }

    /** Sheets set aside in one of these rankings, and sheets of their rounds for what none of them ranks. */
    public List<Problem> problems(List<RankingStage.RankedRound> rankings) {
        return Stream.concat(
                        rankings.stream().flatMap(this::setAside),
                        sheets.stream().flatMap(sheet -> strangers(sheet, rankings)))
                .distinct()
                .toList();
    }

    /** One sentence where nobody is in a round: its sheets wait for the round before, and are not mistakes themselves. */
    private Problem nobodyCame(Round round) {
        List<ScoreSheetDraft> waiting = sheets.stream()
                .filter(sheet -> sheet.round().equals(round.id()))
                .toList();
        int count = waiting.size();
        return Problem.asked(
                place(waiting.get(0)),
                "SHEET_NOT_IN_ROUND",
                new Text(
                        round.label().fr() + " : " + Language.FR.count(count, "grille", "grilles")
                                + Language.FR.agree(count, " ne compte pas", " ne comptent pas")
                                + " ; personne n'est à ce tour, car aucun projet n'est classé au tour d'avant. Réglez"
                                + " d'abord celui-ci.",
                        round.label().en() + ": " + Language.EN.count(count, "sheet", "sheets")
                                + Language.EN.agree(count, " does not count", " do not count")
                                + "; nobody is in this round, since no entry is ranked in the round before. Settle that"
                                + " one first."));
    }

    private Stream<Problem> setAside(RankingStage.RankedRound ranked) {
        return ranked.ranking().setAside().stream()
                .collect(Collectors.groupingBy(SheetSetAside::alike, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> problem(alike, place(ranked.round(), alike.get(0))));
    }

    /** An entry that is not ranked costs nobody a mark, and a closing is settled; anything else waits for a person. */
    private Problem problem(List<SheetSetAside> alike, Place place) {
        SheetSetAside first = alike.get(0);
        String code = "SHEET_" + first.cause();
        Text message = alike.size() == 1 ? one(first) : several(alike);
        return first.cause() == SheetSetAside.Cause.ENTRY_EXCLUDED || first.cause() == SheetSetAside.Cause.LEFT_OUT
                ? Problem.notice(place, code, message)
                : Problem.asked(place, code, message);
    }

    private Text one(SheetSetAside aside) {
        String juror = directory.withId(aside.juror());
        Text title = titles.withId(aside.submission());
        return new Text(
                "la grille de " + juror + " pour " + title.fr() + " ne compte pas : "
                        + aside.reason().fr(),
                "the sheet of " + juror + " for " + title.en() + " does not count: "
                        + aside.reason().en());
    }

    private Text several(List<SheetSetAside> alike) {
        SheetSetAside first = alike.get(0);
        String juror = directory.withId(first.juror());
        return new Text(
                alike.size() + " grilles de " + juror + " ne comptent pas : "
                        + first.reason().fr(),
                alike.size() + " sheets of " + juror + " do not count: "
                        + first.reason().en());
    }

    private Stream<Problem> strangers(ScoreSheetDraft sheet, List<RankingStage.RankedRound> rankings) {
        List<RankingStage.RankedRound> ofRound = rankings.stream()
                .filter(ranked -> ranked.round().id().equals(sheet.round()))
                .toList();
        boolean nobody = ofRound.stream()
                .allMatch(ranked -> ranked.ranking().entries().isEmpty()
                        && ranked.ranking().unranked().isEmpty());
        if (nobody) {
            return ofRound.stream().limit(1).map(ranked -> nobodyCame(ranked.round()));
        }
        boolean known = ofRound.stream().anyMatch(ranked -> ranked.judges(sheet.submission()));
        return known ? Stream.empty() : ofRound.stream().limit(1).map(ranked -> stranger(sheet, ranked.round()));
    }

    private Problem stranger(ScoreSheetDraft sheet, Round round) {
        String juror = directory.withId(sheet.juror());
        Text title = titles.withId(sheet.submission());
        return Problem.asked(
                place(sheet),
                "SHEET_NOT_IN_ROUND",
                new Text(
                        round.label().fr() + " : grille de " + juror + " pour " + title.fr()
                                + ", qui n'est pas à ce tour ; elle ne compte pas. Vérifiez le tour ou le projet.",
                        round.label().en() + ": sheet of " + juror + " for " + title.en()
                                + ", which is not in this round; it does not count. Check the round or the"
                                + " submission."));
    }

    private Place place(Round round, SheetSetAside aside) {
        return sheets.stream()
                .filter(sheet -> sheet.round().equals(round.id())
                        && sheet.juror().equals(aside.juror())
                        && sheet.submission().equals(aside.submission()))
                .findFirst()
                .map(UncountedSheets::place)
                .map(mark -> new Place(mark.file(), mark.line(), OptionalInt.empty()))
                .orElse(FILE);
    }

    private static Place place(ScoreSheetDraft sheet) {
        return sheet.entries().stream()
                .findFirst()
                .map(ScoreSheetDraft.Entry::place)
                .orElse(FILE);
    }
}
