package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.Feedback;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.TeamWords;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.SheetComment;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.CriterionPart;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.RankedEntry;

/** What each team is told of how the jury saw its submission: nothing about others, and no juror's name. */
public final class Feedbacks {
    private final Stages stages;

    private Feedbacks(Stages stages) {
        this.stages = stages;
    }

    /** By entry; one for each that these rankings hold. */
    public static SortedMap<Id<Submission>, Feedback> of(Stages stages, List<RankingStage.RankedRound> rankings) {
        SortedMap<Id<Submission>, List<Feedback.Stage>> told = new TreeMap<>();
        Feedbacks feedbacks = new Feedbacks(stages);
        for (RankingStage.RankedRound round : rankings) {
            for (RankedEntry entry : round.ranking().entries()) {
                told.computeIfAbsent(entry.submission(), each -> new ArrayList<>())
                        .add(feedbacks.stage(round, entry));
            }
        }
        SortedMap<Id<Submission>, Feedback> all = new TreeMap<>();
        told.forEach((submission, parts) -> all.put(submission, feedbacks.feedback(submission, parts)));
        return all;
    }

    private Feedback feedback(Id<Submission> submission, List<Feedback.Stage> parts) {
        return new Feedback(
                stages.event().name(),
                stages.event().organizer().name(),
                stages.titles().name(submission),
                parts,
                Appeals.text(stages.settings()));
    }

    private Feedback.Stage stage(RankingStage.RankedRound round, RankedEntry entry) {
        List<Feedback.Average> averages = round.rubric().criteria().stream()
                .flatMap(criterion -> average(entry, criterion).stream())
                .toList();
        return new Feedback.Stage(round.round().label(), outcome(round, entry), averages, comments(round, entry));
    }

    private static Text outcome(RankingStage.RankedRound round, RankedEntry entry) {
        Optional<Boolean> goesOn =
                round.cut().flatMap(cut -> cut.find(entry.submission())).map(CutDecision.Line::goesOn);
        if (goesOn.isEmpty()) {
            return new Text("Votre projet a été noté par le jury.", "Your submission was marked by the jury.");
        }
        if (goesOn.get() && round.standing().isPresent()) {
            return new Text("Le jury a retenu votre projet pour la suite.", "The jury chose your submission to go on.");
        }
        return goesOn.get()
                ? new Text(
                        "Votre projet est proposé pour la suite ; le jury arrête la liste.",
                        "Your submission is proposed to go on; the jury adopts the list.")
                : new Text(
                        "Votre projet n'est pas retenu pour la suite, à cette étape.",
                        "Your submission does not go on, at this stage.");
    }

    private static Optional<Feedback.Average> average(RankedEntry entry, Criterion criterion) {
        return entry.why().criteria().stream()
                .filter(part -> part.criterion().equals(criterion.id()))
                .findFirst()
                .map(CriterionPart::mean)
                .map(mean ->
                        new Feedback.Average(criterion.label(), mean.rounded(), criterion.scale(), criterion.counts()));
    }

    /** In the order of their words: that of the jurors would tell who wrote what from one team to the next. */
    private List<String> comments(RankingStage.RankedRound round, RankedEntry entry) {
        return stages.marks().comments().stream()
                .filter(comment -> comment.round().equals(round.round().id()))
                .filter(comment -> comment.submission().equals(entry.submission()))
                .filter(comment -> counts(comment, round))
                .filter(new TeamWords(stages.directory())::nameNobody)
                .map(SheetComment::forTeam)
                .filter(text -> !text.isBlank())
                .sorted()
                .toList();
    }

    /** Words beside marks that do not count are not the jury's. */
    private boolean counts(SheetComment comment, RankingStage.RankedRound round) {
        boolean marked = stages.marks().sheets().stream()
                .anyMatch(sheet -> sheet.round().equals(comment.round())
                        && sheet.juror().equals(comment.juror())
                        && sheet.submission().equals(comment.submission()));
        boolean ofJury = round.sheets().stream()
                .anyMatch(sheet -> sheet.juror().equals(comment.juror())
                        && sheet.submission().equals(comment.submission()));
        boolean aside = round.ranking().setAside().stream()
                .anyMatch(sheet -> sheet.juror().equals(comment.juror())
                        && sheet.submission().equals(comment.submission()));
        return !marked || ofJury && !aside;
    }
}
