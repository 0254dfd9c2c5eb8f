package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.folder.AdoptedRank;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.deliberation.Adoption;
import org.palmares.engine.scoring.deliberation.Hands;

/** Holds what the jury adopted against the proposed rankings: it stands where each change has its vote and its reason. */
public final class AdoptionStage {
    private final List<RankingStage.RankedRound> rounds;
    private final int present;
    private final List<Problem> problems = new ArrayList<>();

    private AdoptionStage(List<RankingStage.RankedRound> rounds, int present) {
        this.rounds = rounds;
        this.present = present;
    }

    /**
     * A ranking on which the jury has voted.
     *
     * @param lines what it adopted, in the order of the file
     */
    public record AdoptedRound(RankingStage.RankedRound round, Adoption adoption, List<AdoptedRank> lines) {
        public AdoptedRound {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(adoption, "adoption");
            lines = List.copyOf(lines);
        }

        public Optional<AdoptedRank> line(Id<Submission> submission) {
            return lines.stream()
                    .filter(line -> line.submission().equals(submission))
                    .findFirst();
        }
    }

    /** The rankings on which the jury has voted, and what keeps some from standing. */
    public record Result(List<AdoptedRound> rounds, List<Problem> problems) {
        public Result {
            rounds = List.copyOf(rounds);
            problems = List.copyOf(problems);
        }

        /** The ranking that the jury adopted, if it stands. */
        public Optional<List<Contender>> of(RankingStage.RankedRound round) {
            return rounds.stream()
                    .filter(each ->
                            each.round().equals(round) && each.adoption().stands())
                    .map(each -> each.adoption().ranking())
                    .findFirst();
        }
    }

    /** @param present how many jurors are present; 0 where the jury is not known */
    public static Result run(List<RankingStage.RankedRound> rounds, List<AdoptedRank> adopted, int present) {
        AdoptionStage stage = new AdoptionStage(rounds, present);
        List<AdoptedRound> all = new ArrayList<>();
        for (RankingStage.RankedRound round : rounds) {
            List<AdoptedRank> lines =
                    adopted.stream().filter(line -> stage.isOf(line, round)).toList();
            if (!lines.isEmpty()) {
                all.add(stage.adopt(round, lines));
            }
        }
        adopted.stream()
                .filter(line -> rounds.stream().noneMatch(round -> stage.isOf(line, round)))
                .forEach(stage::ofNoRanking);
        return new Result(all, stage.problems);
    }

    private boolean isOf(AdoptedRank line, RankingStage.RankedRound round) {
        boolean group = line.group().isEmpty()
                ? round.group().isEmpty() || onlyIn(line.submission(), round)
                : round.group()
                        .filter(part -> part.id().equals(line.group().get()))
                        .isPresent();
        return group && line.round().equals(round.round().id());
    }

    private boolean onlyIn(Id<Submission> submission, RankingStage.RankedRound round) {
        List<RankingStage.RankedRound> in = rounds.stream()
                .filter(each -> each.round().equals(round.round()))
                .filter(each -> each.ranking().find(submission).isPresent())
                .toList();
        return in.equals(List.of(round));
    }

    private AdoptedRound adopt(RankingStage.RankedRound round, List<AdoptedRank> lines) {
        List<Adoption.Change> changes = lines.stream()
                .map(line -> new Adoption.Change(
                        line.submission(),
                        line.rank(),
                        line.vote(),
                        line.reason().isPresent()))
                .toList();
        Adoption adoption = Adoption.of(Contender.of(round.ranking()), changes);
        AdoptedRound adopted = new AdoptedRound(round, adoption, lines);
        adoption.faults().forEach(fault -> fault(fault, adopted));
        lines.forEach(this::tooMany);
        return adopted;
    }

    private void fault(Adoption.Fault fault, AdoptedRound adopted) {
        AdoptedRank line =
                adopted.line(fault.submission()).orElse(adopted.lines().get(0));
        Text what = AdoptionFaults.text(fault);
        Text label = adopted.round().label();
        problems.add(Problem.asked(
                line.place(),
                "ADOPTED_" + fault.kind(),
                new Text(
                        label.fr() + ", " + fault.submission() + " : " + what.fr()
                                + " En attendant, le classement proposé tient.",
                        label.en() + ", " + fault.submission() + ": " + what.en()
                                + " Until then the proposed ranking stands.")));
    }

    private void tooMany(AdoptedRank line) {
        int voters = line.vote().map(Hands::voters).orElse(0);
        if (present > 0 && voters > present) {
            problems.add(Problem.asked(
                    line.place(),
                    "ADOPTED_TOO_MANY_VOTES",
                    new Text(
                            voters + " voix et abstentions pour " + present + " jurés présents. Vérifiez le décompte.",
                            voters + " votes and abstentions for " + present + " jurors present. Check the count.")));
        }
    }

    private void ofNoRanking(AdoptedRank line) {
        problems.add(Problem.asked(
                line.place(),
                "ADOPTED_WITHOUT_RANKING",
                new Text(
                        "aucun classement proposé du tour " + line.round() + " ne contient " + line.submission()
                                + ", ou plusieurs. Vérifiez le tour, ou donnez le groupe (group).",
                        "no proposed ranking of round " + line.round() + " holds " + line.submission()
                                + ", or several do. Check the round, or give the group.")));
    }
}
