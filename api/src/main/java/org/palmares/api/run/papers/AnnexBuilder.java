package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.report.ConfidentialAnnex;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RemarkWords;
import org.palmares.api.run.rankings.Tally;
import org.palmares.api.run.rankings.VoteTable;
import org.palmares.api.run.rankings.VoteWords;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.SheetSetAside;

/** From the stages of a run to the confidential annex of its minutes. */
final class AnnexBuilder {
    /** Above this, marks fill hundreds of pages that nobody reads. */
    private static final int MOST_SHEETS = 600;

    private AnnexBuilder() {}

    /** The annex on these rankings; empty where there are none. */
    static Optional<ConfidentialAnnex> of(Stages stages, List<RankingStage.RankedRound> rankings) {
        List<ConfidentialAnnex.Part> parts = new ArrayList<>();
        rankings.forEach(round -> parts.add(part(stages, round)));
        Map<Round, Rubric> apart = new LinkedHashMap<>();
        rankings.stream()
                .filter(round -> round.group().isPresent())
                .forEach(round -> apart.put(round.round(), round.rubric()));
        apart.forEach((round, rubric) -> changed(stages, round, rubric).ifPresent(parts::add));
        if (!rankings.isEmpty() && rankings.equals(stages.allRankings())) {
            stages.awarding().tallies().forEach(tally -> parts.add(vote(stages, tally)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConfidentialAnnex(
                        stages.event().name(), stages.event().organizer().name(), parts));
    }

    private static ConfidentialAnnex.Part part(Stages stages, RankingStage.RankedRound round) {
        AnnexTables tables = new AnnexTables(stages, round);
        List<ScoreSheetDraft> sheets = stages.marks().sheets().stream()
                .filter(sheet -> sheet.round().equals(round.round().id()))
                .filter(sheet -> round.group().isEmpty() || round.judges(sheet.submission()))
                .toList();
        List<Text> sentences = new ArrayList<>();
        sentences.add(method(round, stages.marks().isHeld(round.round().id())));
        RemarkWords words = new RemarkWords(stages.directory(), stages.titles());
        round.ranking().remarks().stream().map(words::forTheChair).forEach(sentences::add);
        round.ranking().setAside().forEach(aside -> sentences.add(setAside(stages, aside)));
        sheets.stream().filter(stages.waiting()::contains).forEach(sheet -> sentences.add(waiting(stages, sheet)));
        List<ReportTable> parts = new ArrayList<>(List.of(tables.standings(), tables.jurors()));
        FlagTables flags = new FlagTables(stages, round);
        sentences.addAll(flags.sentences());
        parts.addAll(flags.all());
        if (sheets.size() <= MOST_SHEETS) {
            parts.add(tables.marks(sheets));
            sentences.add(new Text(
                    "Les points d'un projet sont la somme des points apportés par ses grilles et des points hors"
                            + " grilles (rapprochement de la moyenne générale, report du tour précédent).",
                    "The points of a submission are the sum of the points brought by its sheets and those beyond sheets"
                            + " (drawn towards the mean of all, carried over from the previous round)."));
        } else {
            sentences.add(new Text(
                    "Les " + sheets.size() + " grilles ne sont pas recopiées ici : elles sont dans les données de"
                            + " l'événement.",
                    "The " + sheets.size() + " sheets are not copied here: they stand in the event's data."));
        }
        ReportTable comments = CommentsTable.of(stages, round);
        if (!comments.rows().isEmpty()) {
            parts.add(comments);
        }
        if (round.group().isEmpty()) {
            parts.addAll(new ClosingWords(stages, round.round()).history(round.rubric()));
        }
        return new ConfidentialAnnex.Part(round.label(), sentences, parts);
    }

    /** Ballots by entry are for the organizer; the minutes have how many there are. */
    private static ConfidentialAnnex.Part vote(Stages stages, Tally tally) {
        return new ConfidentialAnnex.Part(
                tally.vote().label(), List.of(VoteWords.of(tally)), List.of(VoteTable.of(tally, stages.titles())));
    }

    /** What was changed in a round that ranks apart is said once, not with each of its rankings. */
    private static Optional<ConfidentialAnnex.Part> changed(Stages stages, Round round, Rubric rubric) {
        List<ReportTable> tables = new ClosingWords(stages, round).history(rubric);
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConfidentialAnnex.Part(round.label(), List.of(), tables));
    }

    private static Text method(RankingStage.RankedRound round, boolean announced) {
        Text label = round.ranking().method().label();
        return new Text(
                "Méthode" + (announced ? ", annoncée avant les notes : " : " : ") + label.fr() + ". Points sur 100.",
                "Method" + (announced ? ", named before marks opened: " : ": ") + label.en() + ". Points out of 100.");
    }

    private static Text waiting(Stages stages, ScoreSheetDraft sheet) {
        String name = stages.directory().juror(sheet.juror()).fullName();
        Text title = stages.titles().of(sheet.submission());
        return new Text(
                "Grille de " + name + " pour « " + title.fr() + " », non comptée tant que personne n'a décidé.",
                "Sheet of " + name + " for \"" + title.en() + "\", not counted until somebody decides.");
    }

    private static Text setAside(Stages stages, SheetSetAside aside) {
        String name = stages.directory().juror(aside.juror()).fullName();
        Text title = stages.titles().of(aside.submission());
        return new Text(
                "Grille de " + name + " pour « " + title.fr() + " », non comptée : "
                        + aside.reason().fr(),
                "Sheet of " + name + " for \"" + title.en() + "\", not counted: "
                        + aside.reason().en());
    }
}
