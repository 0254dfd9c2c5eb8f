package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.Cuts;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.Methods;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Ranking;
import org.palmares.engine.scoring.RankingCalculator;
import org.palmares.engine.scoring.RankingRequest;

/** Score sheets to one ranking per round, each over those whom the cut of the round before let through. */
final class RankingStage {
    private final Event event;
    private final List<ScoreSheetDraft> drafts;
    private final Exclusions exclusions;
    private final SortedMap<Id<Submission>, Id<Category>> categories;
    private final List<Problem> problems = new ArrayList<>();

    private RankingStage(
            Event event,
            List<ScoreSheetDraft> drafts,
            Exclusions exclusions,
            SortedMap<Id<Submission>, Id<Category>> categories) {
        this.event = event;
        this.drafts = drafts;
        this.exclusions = exclusions;
        this.categories = categories;
    }

    /**
     * A round with its ranking.
     *
     * @param cut who goes on; empty where nobody is cut
     */
    record RankedRound(Round round, Rubric rubric, Ranking ranking, Optional<CutDecision> cut) {
        RankedRound {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(rubric, "rubric");
            Objects.requireNonNull(ranking, "ranking");
            Objects.requireNonNull(cut, "cut");
        }
    }

    /**
     * What the stage gives.
     *
     * @param rounds the rounds that have marks, in the order of the event
     */
    record Result(List<RankedRound> rounds, List<Problem> problems) {
        Result {
            rounds = List.copyOf(rounds);
            problems = List.copyOf(problems);
        }
    }

    static Result run(Event event, List<Entry> entries, List<ScoreSheetDraft> drafts, Exclusions exclusions) {
        SortedMap<Id<Submission>, Id<Category>> categories = new TreeMap<>();
        entries.forEach(entry -> entry.latest().category().ifPresent(category -> categories.put(entry.id(), category)));
        RankingStage stage = new RankingStage(event, drafts, exclusions, categories);
        return stage.rank(entries.stream().map(Entry::id).toList());
    }

    private Result rank(List<Id<Submission>> all) {
        List<RankedRound> rounds = new ArrayList<>();
        List<Id<Submission>> competing = all;
        SortedMap<Id<Submission>, Points> points = new TreeMap<>();
        for (Round round : event.rounds()) {
            if (!canRank(round)) {
                break;
            }
            RankedRound ranked = rank(round, competing, points);
            rounds.add(ranked);
            points = new TreeMap<>();
            for (RankedEntry entry : ranked.ranking().entries()) {
                points.put(entry.submission(), entry.points());
            }
            competing = ranked.cut().map(CutDecision::goingOn).orElse(competing);
        }
        return new Result(rounds, problems);
    }

    /** Marks are there, and by a method that is built; one that is not was named when the event was read. */
    private boolean canRank(Round round) {
        return Methods.find(round.method()).isPresent()
                && drafts.stream().anyMatch(draft -> draft.round().equals(round.id()));
    }

    private RankedRound rank(
            Round round, List<Id<Submission>> competing, SortedMap<Id<Submission>, Points> carriedOver) {
        Rubric rubric = event.findRubric(round.rubric()).orElseThrow();
        List<ScoreSheet> sheets = sheets(round, rubric, competing);
        Ranking ranking = RankingCalculator.compute(new RankingRequest(
                round,
                rubric,
                competing,
                sheets,
                exclusions,
                carriedOver,
                new TreeMap<>(),
                RankLines.of(event, round)));
        ranking.setAside()
                .forEach(sheet -> problems.add(sheet.problem(placeOf(round, sheet.juror(), sheet.submission()))));
        Optional<CutDecision> cut = round.cut().map(asked -> Cuts.apply(asked, ranking, categories));
        return new RankedRound(round, rubric, ranking, cut);
    }

    private List<ScoreSheet> sheets(Round round, Rubric rubric, List<Id<Submission>> competing) {
        Set<Id<Submission>> inRound = Set.copyOf(competing);
        List<ScoreSheet> sheets = new ArrayList<>();
        for (ScoreSheetDraft draft : drafts) {
            if (draft.round().equals(round.id()) && inRound.contains(draft.submission())) {
                check(draft, rubric, sheets);
            } else if (draft.round().equals(round.id())) {
                problems.add(notInRound(draft));
            }
        }
        return sheets;
    }

    private void check(ScoreSheetDraft draft, Rubric rubric, List<ScoreSheet> sheets) {
        ScoreSheetDraft.Checked checked = draft.check(rubric);
        if (checked instanceof ScoreSheetDraft.Checked.Sheet sound) {
            sheets.add(sound.sheet());
        } else if (checked instanceof ScoreSheetDraft.Checked.Refused refused) {
            problems.addAll(refused.problems());
        }
    }

    private static Problem notInRound(ScoreSheetDraft draft) {
        return Problem.asked(
                placeOf(draft),
                "SHEET_NOT_IN_ROUND",
                new Text(
                        "grille de " + draft.juror() + " pour " + draft.submission() + ", qui n'est pas au tour "
                                + draft.round() + " : elle ne compte pas. Vérifiez le tour ou le projet.",
                        "sheet of " + draft.juror() + " for " + draft.submission() + ", which is not in round "
                                + draft.round() + ": it does not count. Check the round or the submission."));
    }

    private Place placeOf(Round round, Id<Juror> juror, Id<Submission> submission) {
        return drafts.stream()
                .filter(draft -> draft.round().equals(round.id())
                        && draft.juror().equals(juror)
                        && draft.submission().equals(submission))
                .findFirst()
                .map(RankingStage::placeOf)
                .orElse(Place.of("score-sheets.csv"));
    }

    private static Place placeOf(ScoreSheetDraft draft) {
        return draft.entries().isEmpty()
                ? Place.of("score-sheets.csv")
                : draft.entries().get(0).place();
    }
}
