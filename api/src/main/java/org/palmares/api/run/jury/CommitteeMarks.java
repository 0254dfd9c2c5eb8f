package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.palmares.api.run.Directory;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;

/** In a round that a committee marks, its members mark, and nobody else. */
public record CommitteeMarks(Event event, SortedMap<Id<Committee>, List<Id<Juror>>> members) {
    /** The jurors who mark a round. */
    public List<Juror> marking(Round round, List<Juror> jurors) {
        return jurors.stream().filter(juror -> marks(round, juror.id())).toList();
    }

    private boolean marks(Round round, Id<Juror> juror) {
        return round.jury()
                .committee()
                .map(committee -> members.getOrDefault(committee, List.of()).contains(juror))
                .orElse(true);
    }

    /** The sheets of those who mark. */
    public List<ScoreSheetDraft> counting(List<ScoreSheetDraft> sheets) {
        return sheets.stream().filter(this::counts).toList();
    }

    /** One problem per round and juror whose sheets do not count. */
    public List<Problem> problems(List<ScoreSheetDraft> sheets, Directory directory) {
        List<Problem> problems = new ArrayList<>();
        for (Round round : event.markedRounds()) {
            unsaid(round).ifPresent(problems::add);
        }
        sheets.stream()
                .filter(sheet -> !counts(sheet))
                .map(sheet -> stranger(sheet, directory))
                .distinct()
                .forEach(problems::add);
        return problems;
    }

    /** That nobody marks a round, since the members of its committee are not said; empty where all is well. */
    public Optional<Problem> unsaid(Round round) {
        return round.jury()
                .committee()
                .filter(committee -> !members.containsKey(committee))
                .map(committee -> nobody(round));
    }

    private boolean counts(ScoreSheetDraft sheet) {
        return round(sheet).map(each -> marks(each, sheet.juror())).orElse(true);
    }

    private Optional<Round> round(ScoreSheetDraft sheet) {
        return event.markedRounds().stream()
                .filter(each -> each.id().equals(sheet.round()))
                .findFirst();
    }

    private Problem stranger(ScoreSheetDraft sheet, Directory directory) {
        String juror = directory.withId(sheet.juror());
        Text round = round(sheet).map(Round::label).orElseThrow();
        return Problem.asked(
                sheet.entries().stream()
                        .findFirst()
                        .map(entry -> Place.of(entry.place().file()))
                        .orElse(Place.of("score-sheets.csv")),
                "SHEET_NOT_OF_COMMITTEE",
                new Text(
                        round.fr() + " : les grilles de " + juror
                                + " ne comptent pas, seul le comité note ce tour. Vérifiez committees.csv.",
                        round.en() + ": the sheets of " + juror
                                + " do not count, the committee alone marks this round. Check committees.csv."));
    }

    private static Problem nobody(Round round) {
        return Problem.asked(
                Place.of("committees.csv"),
                "COMMITTEE_UNKNOWN_MEMBERS",
                new Text(
                        round.label().fr() + " : les membres du comité "
                                + round.jury().committee().orElseThrow()
                                + " ne sont pas dits ; personne ne note ce tour. Remplissez committees.csv.",
                        round.label().en() + ": the members of committee "
                                + round.jury().committee().orElseThrow()
                                + " are not said; nobody marks this round. Fill in committees.csv."));
    }
}
