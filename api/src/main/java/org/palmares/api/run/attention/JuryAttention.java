package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.report.Typography;
import org.palmares.api.run.Groups;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.JuryWords;
import org.palmares.api.run.jury.MentorStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Compared;
import org.palmares.engine.scoring.CutWords;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Remark;
import org.palmares.engine.scoring.Unranked;

/** What the jury leaves: too few jurors or mentors, readings that do not link, sheets that are missing, rounds held back. */
final class JuryAttention {
    private final Stages stages;
    private final ToSettle settle;

    /** How many sheets of an entry count, of how many. */
    private record Missing(int sheets, long due) {}

    JuryAttention(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
    }

    void assignment(AssignmentStage.AssignedRound round) {
        round.assignment()
                .shortages()
                .forEach(missing -> settle.ask(
                        "jurors.csv",
                        "JURORS_MISSING",
                        of(round.round(), JuryWords.missing(missing, stages.titles()))));
        round.need()
                .filter(AssignmentStage.Need::isShort)
                .ifPresent(
                        need -> settle.ask("jurors.csv", "JURORS_TOO_FEW", of(round.round(), JuryWords.tooFew(need))));
        round.unlinked()
                .forEach((why, apart) -> settle.ask(
                        "jurors.csv", "JURY_UNCONNECTED", of(round.round(), unconnected(round, why, apart))));
        presidents(round).ifPresent(text -> settle.ask("jurors.csv", "JURY_PRESIDENTS", of(round.round(), text)));
    }

    /** One chairs a jury; in several rooms each may have its own. */
    private Optional<Text> presidents(AssignmentStage.AssignedRound round) {
        List<String> names = stages.jurorsSitting(round.assignment()).stream()
                .filter(juror -> juror.seat() == Juror.Seat.PRESIDENT)
                .map(juror -> stages.directory().withId(juror.id()))
                .toList();
        return stages.isInRooms(round.round()) || names.size() < 2
                ? Optional.empty()
                : Optional.of(new Text(
                        names.size() + " présidents siègent : " + new Typography(Language.FR).list(names)
                                + ". Une seule personne préside un jury : corrigez la colonne seat.",
                        names.size() + " presidents sit: " + new Typography(Language.EN).list(names)
                                + ". One person presides over a jury: correct the column seat."));
    }

    private static Text unconnected(
            AssignmentStage.AssignedRound round, Compared.Apart because, List<Groups.Group> apart) {
        Text why = JuryWords.why(round, because, apart);
        Optional<Text> names = apart.isEmpty() ? Optional.empty() : Optional.of(JuryWords.names(apart));
        return new Text(
                "les lectures ne relient pas tous les projets"
                        + names.map(of -> " de " + of.fr()).orElse("")
                        + ", les notes ne se comparent pas d'un groupe à l'autre : " + why.fr(),
                "the readings do not link all submissions"
                        + names.map(of -> " of " + of.en()).orElse("")
                        + ", marks do not compare from one group to another: " + why.en());
    }

    void mentors(MentorStage.Held held) {
        if (held.mentoring().missing().isEmpty()) {
            return;
        }
        settle.ask(
                "mentors.csv",
                "MENTORS_MISSING",
                new Text(
                        "moins de mentors que demandé pour : " + teams(held, Language.FR)
                                + ". Trouvez des heures, ou baissez mentors: per-team.",
                        "fewer mentors than asked for: " + teams(held, Language.EN)
                                + ". Find more hours, or lower mentors: per-team."));
    }

    private static String teams(MentorStage.Held held, Language language) {
        return held.teams().stream()
                .filter(team -> held.mentoring().missing().containsKey(team.id()))
                .map(team -> team.name().in(language) + " (" + team.id() + ")")
                .collect(Collectors.joining(", "));
    }

    void round(RankingStage.RankedRound round) {
        sheets(round);
        round.cut().filter(cut -> !cut.tied().isEmpty()).ifPresent(cut -> new CutTies(stages, settle).tied(round, cut));
        round.cut().ifPresent(cut -> new CutFloors(stages, settle).missed(round, cut));
        round.cut()
                .filter(cut -> !cut.lines().isEmpty() && cut.goingOn().isEmpty())
                .ifPresent(cut -> nobodyGoesOn(round));
        round.ranking().remarks().stream()
                .filter(remark -> remark.code() == Remark.Code.METHOD_REFUSED)
                .forEach(remark -> settle.ask("event.yaml", "METHOD_REFUSED", of(round.round(), remark.text())));
        stages.judgedRounds().stream()
                .filter(judged -> judged.round().equals(round.round()))
                .flatMap(judged -> judged.barredBy().stream())
                .forEach(reason -> settle.ask("jurors.csv", "ROUND_BARRED", of(round.round(), reason)));
        round.ranking().unranked().stream()
                .filter(entry ->
                        entry.cause() != Unranked.Cause.EXCLUDED && entry.cause() != Unranked.Cause.METHOD_REFUSED)
                .forEach(entry ->
                        settle.ask(stages.marks().file(), "ENTRY_NOT_RANKED", of(round.round(), notRanked(entry))));
    }

    /** The console names their jurors, and the annex does; the minutes say how many sheets there are. */
    void waiting(Round round) {
        int sheets = (int) stages.waiting().stream()
                .filter(sheet -> sheet.round().equals(round.id()))
                .count();
        if (sheets > 0) {
            settle.print(of(
                    round,
                    new Text(
                            Language.FR.count(sheets, "grille attend", "grilles attendent")
                                    + " une décision et ne compte" + Language.FR.agree(sheets, "", "nt")
                                    + " pas d'ici là ; l'annexe confidentielle dit de qui.",
                            Language.EN.count(sheets, "sheet waits", "sheets wait")
                                    + " for a decision and " + Language.EN.agree(sheets, "does", "do")
                                    + " not count until then; the confidential annex says whose.")));
        }
    }

    /** A threshold that none reaches; ranks that the jury adopts change no points. */
    private void nobodyGoesOn(RankingStage.RankedRound ranked) {
        Round round = ranked.round();
        round.cut()
                .map(CutWords::rule)
                .ifPresent(rule -> settle.ask(
                        "event.yaml",
                        "CUT_NOBODY",
                        of(
                                round,
                                new Text(
                                        "aucun projet ne passe au tour suivant (" + rule.fr() + "). Au jury de dire si"
                                                + " ses prix restent non attribués.",
                                        "no entry goes on to the next round (" + rule.en() + "). The jury says whether"
                                                + " its prizes are not awarded."))));
    }

    private Text notRanked(Unranked entry) {
        Text title = stages.titles().of(entry.submission());
        return new Text(
                title.fr() + " n'est pas classé : " + entry.reason().fr(),
                title.en() + " is not ranked: " + entry.reason().en());
    }

    /**
     * A sheet that a juror owes, or that does not count, is no zero: a person has to know that it is missing. Entries that
     * lack as many stand in one sentence.
     */
    private void sheets(RankingStage.RankedRound round) {
        Map<Missing, List<Id<Submission>>> lacking = new LinkedHashMap<>();
        for (RankedEntry entry : round.ranking().entries()) {
            long due = due(entry, round.round());
            if (entry.sheets() < due) {
                lacking.computeIfAbsent(new Missing(entry.sheets(), due), each -> new ArrayList<>())
                        .add(entry.submission());
            }
        }
        lacking.forEach((missing, entries) ->
                settle.ask(stages.marks().file(), "SHEETS_MISSING", of(round.round(), missing(missing, entries))));
    }

    private long due(RankedEntry entry, Round round) {
        return stages.assignment().stream()
                .filter(assigned -> assigned.round().id().equals(round.id()))
                .flatMap(assigned -> assigned.assignment().assignments().stream())
                .filter(assigned -> assigned.submission().equals(entry.submission()))
                .count();
    }

    private Text missing(Missing missing, List<Id<Submission>> entries) {
        boolean several = entries.size() > 1;
        return new Text(
                stages.titles().list(entries, Language.FR) + ", " + (several ? "pour chacun " : "")
                        + Language.FR.count(missing.sheets(), "grille", "grilles") + " sur " + missing.due()
                        + Language.FR.agree(missing.sheets(), " compte", " comptent")
                        + ". Complétez celles qui manquent, ou que le jury constate l'absence.",
                stages.titles().list(entries, Language.EN) + ", " + (several ? "for each " : "") + missing.sheets()
                        + " of " + Language.EN.count(missing.due(), "sheet", "sheets")
                        + Language.EN.agree(missing.sheets(), " counts", " count")
                        + ". Complete those that are missing, or let the jury record the absence.");
    }

    private static Text of(Round round, Text said) {
        Text label = round.label();
        return new Text(label.fr() + " : " + said.fr(), label.en() + ": " + said.en());
    }
}
