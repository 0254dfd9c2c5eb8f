package org.palmares.engine.scoring.prizes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Ranking;

/**
 * Proposes the laureates of the prizes that rankings decide.
 *
 * <p>Prizes are given in the order of the list. Those of the same round, category and pool are one series of places
 * (grand prize, second prize, third prize): each takes the best eligible entries that won none of the series yet.
 * Entries of equal rank are never parted: all of them win where the line falls among them. {@code amount} is what one
 * place is worth; ex æquo entries each receive it in full, or share what their places are worth, to the cent.
 */
public final class PrizeAllocator {
    /** Prizes for which the same places compete. */
    private record Series(Id<Round> round, Optional<Id<Category>> category, Prize.Pool pool) {}

    private final PrizeRequest request;
    private final Map<Id<Submission>, Integer> won = new TreeMap<>();
    private final Map<Id<Submission>, Set<Series>> wonIn = new TreeMap<>();

    private PrizeAllocator(PrizeRequest request) {
        this.request = request;
    }

    /** One result per prize, in the order of the request. */
    public static List<PrizeResult> allocate(PrizeRequest request) {
        PrizeAllocator allocator = new PrizeAllocator(request);
        return request.prizes().stream().map(allocator::allocate).toList();
    }

    private PrizeResult allocate(Prize prize) {
        if (prize.kind() != Prize.Kind.RANKING) {
            return new PrizeResult.Pending(prize.id(), prize.kind(), givenBy(prize.kind()));
        }
        Id<Round> round = prize.round().orElseThrow();
        return request.rankings().containsKey(round)
                ? allocate(prize, request.rankings().get(round), new Series(round, prize.category(), prize.pool()))
                : new PrizeResult.Pending(prize.id(), prize.kind(), notRankedYet(round));
    }

    private PrizeResult allocate(Prize prize, Ranking ranking, Series series) {
        List<RankedEntry> winners = new ArrayList<>();
        List<PrizeResult.PassedOver> passedOver = new ArrayList<>();
        for (RankedEntry entry : ranking.entries()) {
            boolean placeLeft = winners.size() < prize.laureates();
            boolean tiedAtTheLine =
                    !placeLeft && winners.get(winners.size() - 1).rank() == entry.rank();
            if (!competes(prize, series, entry.submission()) || !(placeLeft || tiedAtTheLine)) {
                continue;
            }
            bar(prize, entry)
                    .ifPresentOrElse(
                            reason -> passedOver.add(
                                    new PrizeResult.PassedOver(entry.submission(), entry.rank(), reason)),
                            () -> winners.add(entry));
        }
        winners.forEach(entry -> record(entry.submission(), series));
        return winners.isEmpty()
                ? new PrizeResult.NotAwarded(prize.id(), nobody(), passedOver)
                : new PrizeResult.Awarded(
                        prize.id(),
                        laureates(prize, winners),
                        Math.max(0, prize.laureates() - winners.size()),
                        passedOver);
    }

    private boolean competes(Prize prize, Series series, Id<Submission> entry) {
        boolean category = prize.category()
                .map(asked -> asked.equals(request.categories().get(entry)))
                .orElse(true);
        boolean pool = prize.pool() == Prize.Pool.ALL || request.finalists().contains(entry);
        return category && pool && !wonIn.getOrDefault(entry, Set.of()).contains(series);
    }

    private Optional<Text> bar(Prize prize, RankedEntry entry) {
        Id<Submission> submission = entry.submission();
        Optional<Text> excluded = request.exclusions().stream()
                .filter(each -> each.bars(submission, prize.id()))
                .map(PrizeRequest.Exclusion::reason)
                .findFirst();
        return excluded.or(() -> prize.threshold()
                        .map(Points::of)
                        .filter(threshold -> entry.points().compareTo(threshold) < 0)
                        .map(PrizeAllocator::below))
                .or(() -> won.getOrDefault(submission, 0) >= request.mostPerEntry()
                        ? Optional.of(enough(request.mostPerEntry()))
                        : Optional.empty());
    }

    private void record(Id<Submission> winner, Series series) {
        won.merge(winner, 1, Integer::sum);
        wonIn.computeIfAbsent(winner, each -> new LinkedHashSet<>()).add(series);
    }

    private static List<PrizeResult.Laureate> laureates(Prize prize, List<RankedEntry> winners) {
        Map<Integer, List<RankedEntry>> groups = new TreeMap<>();
        winners.forEach(entry ->
                groups.computeIfAbsent(entry.rank(), rank -> new ArrayList<>()).add(entry));
        List<PrizeResult.Laureate> laureates = new ArrayList<>();
        for (List<RankedEntry> group : groups.values()) {
            int places = Math.min(group.size(), prize.laureates() - laureates.size());
            List<Optional<Money>> amounts = amounts(prize, places, group.size());
            for (RankedEntry entry : group) {
                laureates.add(new PrizeResult.Laureate(
                        entry.submission(),
                        entry.rank(),
                        entry.points(),
                        group.size() > 1,
                        amounts.get(group.indexOf(entry))));
            }
        }
        return laureates;
    }

    private static List<Optional<Money>> amounts(Prize prize, int places, int winners) {
        return prize.amount()
                .map(each -> prize.exAequo() == Prize.ExAequo.EACH_FULL
                        ? Collections.nCopies(winners, each)
                        : Shares.equal(times(each, places), winners))
                .map(amounts -> amounts.stream().map(Optional::of).toList())
                .orElseGet(() -> Collections.nCopies(winners, Optional.empty()));
    }

    private static Money times(Money amount, int places) {
        return new Money(Math.multiplyExact(amount.cents(), (long) places), amount.currency());
    }

    private static Text givenBy(Prize.Kind kind) {
        return switch (kind) {
            case JURY_CHOICE -> new Text("à attribuer par le jury", "to be given by the jury");
            case SPONSOR -> new Text("à attribuer par le partenaire", "to be given by the sponsor");
            case PUBLIC_VOTE -> new Text("à attribuer par le vote du public", "to be given by the public vote");
            case COMMITTEE -> new Text("à attribuer par le comité", "to be given by the committee");
            case RANKING -> throw new IllegalArgumentException("kind must not be decided by a ranking, found: " + kind);
        };
    }

    private static Text notRankedYet(Id<Round> round) {
        return new Text("le tour " + round + " n'est pas encore classé", "round " + round + " is not ranked yet");
    }

    private static Text nobody() {
        return new Text("aucun projet classé ne peut le recevoir", "no ranked entry may win it");
    }

    private static Text below(Points threshold) {
        return new Text(
                "sous le seuil du prix, " + threshold.text().fr() + " points",
                "below the prize's threshold, " + threshold.text().en() + " points");
    }

    private static Text enough(int most) {
        return new Text(
                "déjà " + most + " prix, le maximum par projet", "already " + most + " prizes, the most per entry");
    }
}
