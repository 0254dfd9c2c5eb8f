package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.folder.AdoptedRank;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.deliberation.Adoption;
import org.palmares.engine.scoring.deliberation.Hands;
import org.palmares.engine.scoring.deliberation.Voters;

/** Holds what the jury adopted against the proposed rankings: it stands where each change has its vote and its reason. */
public final class AdoptionStage {
    private final List<AdoptedRank> lines;
    private final Optional<Voters> voters;
    private final List<Identity> jurors;

    /**
     * What the jury adopted.
     *
     * @param voters who may vote; empty where the jury is not known
     * @param jurors whom no reason may name
     */
    public AdoptionStage(List<AdoptedRank> lines, Optional<Voters> voters, List<Identity> jurors) {
        this.lines = List.copyOf(lines);
        this.voters = voters;
        this.jurors = List.copyOf(jurors);
    }

    /**
     * What the jury voted on one ranking; it stands or falls as a whole.
     *
     * @param proposed the ranking that it voted on
     * @param lines what it adopted, in the order of the file
     */
    public record AdoptedRound(List<Contender> proposed, Adoption adoption, List<AdoptedRank> lines) {
        public AdoptedRound {
            proposed = List.copyOf(proposed);
            Objects.requireNonNull(adoption, "adoption");
            lines = List.copyOf(lines);
        }

        /**
         * Whether the jury lets entries stand together: it stands and voted on each of them, or put one of them there.
         *
         * @param together tied as the ranking is adopted
         */
        public boolean letsStand(Collection<Id<Submission>> together) {
            boolean each = together.stream()
                    .allMatch(entry -> line(entry).flatMap(AdoptedRank::vote).isPresent());
            return adoption.stands() && (each || together.stream().anyMatch(this::isMoved));
        }

        /** Whether others share the proposed rank of an entry. */
        public boolean isTied(Id<Submission> entry) {
            List<Integer> own = ranks(proposed, entry);
            return proposed.stream().filter(each -> own.contains(each.rank())).count() > 1;
        }

        private boolean isMoved(Id<Submission> entry) {
            return line(entry).isPresent() && !ranks(proposed, entry).equals(ranks(adoption.ranking(), entry));
        }

        private static List<Integer> ranks(List<Contender> ranking, Id<Submission> entry) {
            return ranking.stream()
                    .filter(each -> each.submission().equals(entry))
                    .map(Contender::rank)
                    .toList();
        }

        public Optional<AdoptedRank> line(Id<Submission> submission) {
            return lines.stream()
                    .filter(line -> line.submission().equals(submission))
                    .findFirst();
        }
    }

    /**
     * What the jury voted on a proposed ranking, if it did.
     *
     * @param ofRound all rankings of its round
     */
    Optional<AdoptedRound> of(RankingStage.RankedRound proposed, List<RankingStage.RankedRound> ofRound) {
        return of(
                Contender.of(proposed.ranking()),
                lines.stream().filter(line -> isOf(line, proposed, ofRound)).toList(),
                Adoption.Power.EVERY_RANK);
    }

    /** What the jury voted on the order in which ballots propose a prize, if it did; lines of it name the prize as round. */
    Optional<AdoptedRound> of(Prize prize, List<Contender> proposed) {
        return of(
                proposed,
                lines.stream()
                        .filter(line -> line.round().value().equals(prize.id().value()))
                        .toList(),
                Adoption.Power.TIES_ALONE);
    }

    private Optional<AdoptedRound> of(List<Contender> proposed, List<AdoptedRank> own, Adoption.Power power) {
        List<Adoption.Change> changes = own.stream()
                .map(line -> new Adoption.Change(
                        line.submission(),
                        line.rank(),
                        line.vote(),
                        line.reason().map(this::reason).orElse(Adoption.Reason.MISSING)))
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new AdoptedRound(proposed, Adoption.of(proposed, changes, voters, power), own));
    }

    /** Who may vote; empty where the jury is not known. */
    public Optional<Voters> voters() {
        return voters;
    }

    private Adoption.Reason reason(String written) {
        return named(written).isPresent() ? Adoption.Reason.NAMES_JUROR : Adoption.Reason.GIVEN;
    }

    private Optional<String> named(String written) {
        return jurors.stream()
                .filter(juror -> juror.isNamedIn(written))
                .map(Identity::fullName)
                .findFirst();
    }

    private static boolean isOf(
            AdoptedRank line, RankingStage.RankedRound ranking, List<RankingStage.RankedRound> ofRound) {
        boolean group = line.group().isEmpty()
                ? ranking.group().isEmpty() || onlyIn(line.submission(), ranking, ofRound)
                : ranking.group()
                        .filter(part -> part.id().equals(line.group().get()))
                        .isPresent();
        return group && line.round().equals(ranking.round().id());
    }

    private static boolean onlyIn(
            Id<Submission> submission, RankingStage.RankedRound ranking, List<RankingStage.RankedRound> ofRound) {
        return ofRound.stream()
                .filter(each -> each.ranking().find(submission).isPresent())
                .toList()
                .equals(List.of(ranking));
    }

    /** What keeps the jury's ranks from standing, over all rankings of the event and the prizes by vote. */
    public List<Problem> problems(List<RankingStage.RankedRound> rankings, List<AdoptedVote> votes, Titles titles) {
        List<Problem> problems = new ArrayList<>();
        List<AdoptedRank> placed = new ArrayList<>();
        rankings.forEach(ranking -> ranking.adopted().ifPresent(adopted -> {
            problems.addAll(faults(adopted, ranking.label(), titles));
            placed.addAll(adopted.lines());
        }));
        votes.forEach(vote -> {
            problems.addAll(faults(vote.adopted(), vote.prize().label(), titles));
            placed.addAll(vote.adopted().lines());
        });
        lines.stream().filter(line -> !placed.contains(line)).forEach(line -> problems.add(ofNoRanking(line, titles)));
        return problems;
    }

    private List<Problem> faults(AdoptedRound adopted, Text label, Titles titles) {
        return adopted.adoption().faults().stream()
                .map(fault -> fault(fault, adopted, label, titles))
                .toList();
    }

    private Problem fault(Adoption.Fault fault, AdoptedRound adopted, Text label, Titles titles) {
        Text title = titles.withId(fault.submission());
        AdoptedRank line =
                adopted.line(fault.submission()).orElse(adopted.lines().get(0));
        int hands = line.vote().map(Hands::voters).orElse(0);
        String named = line.reason().flatMap(this::named).orElse("");
        Text what = AdoptionFaults.text(fault, hands, voters, named);
        return Problem.asked(
                line.place(),
                "ADOPTED_" + fault.kind(),
                new Text(
                        label.fr() + ", " + title.fr() + " : " + what.fr()
                                + " En attendant, le classement proposé tient.",
                        label.en() + ", " + title.en() + ": " + what.en()
                                + " Until then the proposed ranking stands."));
    }

    private static Problem ofNoRanking(AdoptedRank line, Titles titles) {
        Text title = titles.withId(line.submission());
        return Problem.asked(
                line.place(),
                "ADOPTED_WITHOUT_RANKING",
                new Text(
                        "aucun classement proposé du tour " + line.round() + " ne contient " + title.fr()
                                + ", ou plusieurs. Vérifiez le tour, ou donnez le groupe (group).",
                        "no proposed ranking of round " + line.round() + " holds " + title.en()
                                + ", or several do. Check the round, or give the group."));
    }
}
