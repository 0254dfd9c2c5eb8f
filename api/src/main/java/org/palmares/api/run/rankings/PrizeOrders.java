package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.palmares.api.event.folder.PrizeWish;
import org.palmares.api.run.Groups;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.Ranking;
import org.palmares.engine.scoring.prizes.PrizeResult;

/**
 * In which order entries stand for each prize: by its own rubric, by a round's ranking, by ballots, or as people wish.
 *
 * @param rounds every ranking there is, those of prizes with their own rubric too
 * @param adoptedVotes what the jury voted on prizes that ballots propose
 * @param finalists who may win a prize of the finalists
 */
public record PrizeOrders(
        Groups groups,
        List<RankingStage.RankedRound> rounds,
        List<Tally> tallies,
        List<AdoptedVote> adoptedVotes,
        List<PrizeWish> wishes,
        List<Id<Submission>> finalists) {
    public PrizeOrders {
        rounds = List.copyOf(rounds);
        tallies = List.copyOf(tallies);
        adoptedVotes = List.copyOf(adoptedVotes);
        wishes = List.copyOf(wishes);
        finalists = List.copyOf(finalists);
    }

    public boolean isOpenTo(Prize prize, Id<Submission> entry) {
        Prize.OpenTo openTo = prize.openTo();
        boolean category =
                openTo.category().map(asked -> groups.isIn(entry, asked)).orElse(true);
        boolean topic = openTo.topic().map(asked -> groups.isOn(entry, asked)).orElse(true);
        return category && topic && (openTo.pool() == Prize.Pool.ALL || finalists.contains(entry));
    }

    /** Those among whom a prize is given, the best first; empty while nothing orders them. */
    public Optional<List<Contender>> of(Prize prize) {
        return order(prize).map(order -> open(prize, order));
    }

    private Optional<List<Contender>> order(Prize prize) {
        if (ranked(prize).isPresent()) {
            List<RankingStage.RankedRound> rankings = rankings(prize);
            return rankings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(together(rankings, RankingStage.RankedRound::order));
        }
        return prize.source().vote().isPresent() ? byBallots(prize) : asWished(prize);
    }

    /** The same as the marks alone propose it, before the jury adopts; empty where no marks order them. */
    public List<Contender> proposed(Prize prize) {
        return open(prize, together(rankings(prize), each -> Contender.of(each.ranking())));
    }

    /** The same in the order of the other method; empty where there is none, or several rankings count. */
    public List<Contender> beside(Prize prize) {
        List<RankingStage.RankedRound> rankings = rankings(prize);
        return rankings.size() == 1 ? open(prize, beside(rankings.get(0).ranking())) : List.of();
    }

    public static List<Contender> beside(Ranking ranking) {
        return ranking.beside().stream()
                .flatMap(beside -> beside.entries().stream())
                .map(entry -> new Contender(entry.submission(), entry.rank(), entry.points()))
                .toList();
    }

    /** Whether the jury itself decided the order: points then part nobody any more. */
    public boolean isAdopted(Prize prize) {
        List<RankingStage.RankedRound> rankings = rankings(prize);
        return adoptedVotes.stream().anyMatch(vote -> vote.standsFor(prize))
                || rankings.size() == 1 && rankings.get(0).standing().isPresent();
    }

    /** Whether a tie gives more laureates than there are places, other than in a prize of one place that the near share. */
    private static boolean exceedsItsPlaces(Prize prize, PrizeResult.Awarded awarded) {
        boolean shared = prize.laureates() == 1 && prize.tied().within().signum() > 0;
        return awarded.laureates().size() > prize.laureates() && !shared;
    }

    /** Whether a tie at the line is still to be separated or let stand, in every ranking that decides. */
    public boolean isTieOpen(Prize prize, PrizeResult.Awarded awarded) {
        return exceedsItsPlaces(prize, awarded) && !isLetStand(prize, lastTied(awarded));
    }

    private boolean isLetStand(Prize prize, List<Id<Submission>> tied) {
        List<RankingStage.RankedRound> rankings = rankings(prize).stream()
                .filter(each -> each.order().stream().map(Contender::submission).anyMatch(tied::contains))
                .toList();
        boolean byRank = !rankings.isEmpty() && rankings.stream().allMatch(each -> each.letsStand(tied));
        return byRank
                || adoptedVotes.stream()
                        .anyMatch(
                                vote -> vote.standsFor(prize) && vote.adopted().letsStand(tied));
    }

    private static List<Id<Submission>> lastTied(PrizeResult.Awarded awarded) {
        int last = awarded.laureates().get(awarded.laureates().size() - 1).rank();
        return awarded.laureates().stream()
                .filter(laureate -> laureate.rank() == last)
                .map(PrizeResult.Laureate::submission)
                .toList();
    }

    /** The round whose ranking decides, the prize's own first. */
    public static Optional<Id<Round>> ranked(Prize prize) {
        return prize.source().rubric().isPresent()
                ? Optional.of(Id.of(prize.id().value()))
                : prize.source().round();
    }

    /** Under which round {@code adopted.csv} has the ranks of a prize: one by vote is a round of its own there. */
    public static Optional<Id<Round>> adoptedAs(Prize prize) {
        return ranked(prize)
                .or(() -> prize.source().vote().map(vote -> Id.of(prize.id().value())));
    }

    /** The rankings that decide a prize; none where none does, or not yet. */
    public List<RankingStage.RankedRound> rankings(Prize prize) {
        return ranked(prize).map(round -> rankings(prize, round)).orElse(List.of());
    }

    /** The rankings of the round: that of the prize's topic or category alone where there is one. */
    private List<RankingStage.RankedRound> rankings(Prize prize, Id<Round> round) {
        List<RankingStage.RankedRound> all =
                rounds.stream().filter(each -> each.round().id().equals(round)).toList();
        List<RankingStage.RankedRound> own =
                all.stream().filter(each -> isOwn(prize, each)).toList();
        return own.isEmpty() ? all : own;
    }

    private static boolean isOwn(Prize prize, RankingStage.RankedRound round) {
        Optional<String> wanted = round.round().scoring().per() == Round.Per.TOPIC
                ? prize.openTo().topic().map(Id::value)
                : prize.openTo().category().map(Id::value);
        return round.group().isPresent() && round.group().map(Groups.Group::id).equals(wanted);
    }

    /** One ranking as it is; entries of several rankings compare by their points, each with the highest it has. */
    private static List<Contender> together(
            List<RankingStage.RankedRound> rankings, Function<RankingStage.RankedRound, List<Contender>> order) {
        if (rankings.size() == 1) {
            return order.apply(rankings.get(0));
        }
        SortedMap<Id<Submission>, Points> points = new TreeMap<>();
        rankings.forEach(each -> order.apply(each)
                .forEach(one -> points.merge(one.submission(), one.points(), (a, b) -> a.compareTo(b) >= 0 ? a : b)));
        return Contender.byPoints(points);
    }

    private Optional<List<Contender>> byBallots(Prize prize) {
        return adoptedVotes.stream()
                .filter(vote -> vote.standsFor(prize))
                .map(vote -> vote.adopted().adoption().ranking())
                .findFirst()
                .or(() -> Tally.of(prize, tallies).map(Tally::order));
    }

    private Optional<List<Contender>> asWished(Prize prize) {
        List<Contender> order = new ArrayList<>();
        wishes.stream()
                .filter(wish -> wish.prize().equals(prize.id()))
                .sorted(Comparator.comparing(PrizeWish::order))
                .forEach(wish -> order.add(new Contender(wish.submission(), wish.order(), Points.ZERO)));
        return order.isEmpty() ? Optional.empty() : Optional.of(order);
    }

    private List<Contender> open(Prize prize, List<Contender> order) {
        return order.stream().filter(each -> isOpenTo(prize, each.submission())).toList();
    }

    /** Why a prize cannot be decided yet. */
    public static Text whyNot(Event event, Prize prize) {
        if (ranked(prize).isPresent()) {
            Id<Round> round = ranked(prize).get();
            return prize.source().rubric().isPresent()
                    ? new Text(
                            "pas encore noté avec sa propre grille (tour " + round + " des notes)",
                            "not marked yet with its own rubric (round " + round + " of the marks)")
                    : event.rounds().stream()
                            .filter(each -> each.id().equals(round))
                            .map(Round::label)
                            .findFirst()
                            .map(label -> new Text(
                                    "le tour « " + label.fr() + " » n'est pas encore classé",
                                    "round \"" + label.en() + "\" is not ranked yet"))
                            .orElseThrow();
        }
        return switch (prize.kind()) {
            case JURY_CHOICE -> new Text("à attribuer par le jury", "to be given by the jury");
            case SPONSOR -> new Text("à attribuer par le partenaire", "to be given by the sponsor");
            case PUBLIC_VOTE -> new Text("à attribuer par le vote du public", "to be given by the public vote");
            case COMMITTEE -> new Text("à attribuer par le comité", "to be given by the committee");
            case RANKING -> throw new IllegalArgumentException("a prize of a ranking must name its round: " + prize);
        };
    }
}
