package org.palmares.engine.scoring.prizes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;

/**
 * Proposes the laureates of prizes.
 *
 * <p>Prizes are given in the order of the list; those that people wish come after all others where they are given all
 * together ({@link Wishes}). Prizes of one ranking or vote that are open to the same entries are one series of places
 * (grand prize, second prize, third prize): each takes the best eligible entries that won none of the series yet.
 * Entries that are tied are never parted: all of them win where the line falls among them. {@code amount} is what one
 * place is worth; ex æquo entries each receive it in full, or share what their places are worth, to the cent, with those
 * of later prizes that they hold ({@link HeldPlaces}).
 */
public final class PrizeAllocator {
    private final PrizeRequest request;
    private final Bars bars;
    private final Cabinet cabinet;
    private final HeldPlaces held;
    private final Map<Id<Submission>, Set<Series>> wonIn = new TreeMap<>();
    private final Map<Id<Prize>, PrizeResult> results = new TreeMap<>();

    private PrizeAllocator(PrizeRequest request) {
        this.request = request;
        this.bars = new Bars(request);
        this.cabinet = new Cabinet(request);
        this.held = new HeldPlaces(request, bars);
    }

    /** One result per prize, in the order of the request. */
    public static List<PrizeResult> allocate(PrizeRequest request) {
        PrizeAllocator allocator = new PrizeAllocator(request);
        allocator.allocate();
        return request.prizes().stream()
                .map(prize -> allocator.results.get(prize.id()))
                .toList();
    }

    private void allocate() {
        boolean together = request.allocation() == PrizeRequest.Allocation.WISHES;
        List<Prize> wished = new ArrayList<>();
        for (Prize prize : request.prizes()) {
            if (request.undecided().containsKey(prize.id())) {
                Text reason = request.undecided().get(prize.id());
                results.put(prize.id(), new PrizeResult.Pending(prize.id(), prize.kind(), reason));
            } else if (together && prize.source().isPeoples()) {
                wished.add(prize);
            } else {
                results.put(prize.id(), inTurn(prize));
            }
        }
        new Wishes(request, bars, cabinet)
                .give(wished)
                .forEach((prize, winners) -> results.put(
                        prize.id(),
                        result(prize, winners.stream().map(List::of).toList(), passedOver(prize, winners))));
    }

    private PrizeResult inTurn(Prize prize) {
        if (held.free(prize) == 0) {
            return new PrizeResult.NotAwarded(prize.id(), held.why(prize), List.of());
        }
        Series series = Series.of(prize);
        List<Contender> running = request.contenders().get(prize.id()).stream()
                .filter(each -> !wonIn.getOrDefault(each.submission(), Set.of()).contains(series))
                .toList();
        List<List<Contender>> groups = winners(prize, running);
        List<Contender> winners = groups.stream().flatMap(List::stream).toList();
        winners.forEach(winner -> wonIn.computeIfAbsent(winner.submission(), each -> new LinkedHashSet<>())
                .add(series));
        return result(prize, groups, passedOver(prize, running, winners));
    }

    /** The tie groups that take the places. Who may win is asked anew for each: a team may have had its share by then. */
    private List<List<Contender>> winners(Prize prize, List<Contender> running) {
        List<List<Contender>> groups = new ArrayList<>();
        List<Contender> left = eligible(prize, running);
        int taken = 0;
        while (taken < held.free(prize) && !left.isEmpty()) {
            List<Contender> group = given(prize, Places.next(left, prize));
            groups.add(group);
            taken += group.size();
            left = eligible(
                    prize, left.stream().filter(each -> !group.contains(each)).toList());
        }
        return groups;
    }

    private List<Contender> eligible(Prize prize, List<Contender> running) {
        return running.stream().filter(each -> why(prize, each).isEmpty()).toList();
    }

    /** Of those tied, whoever's team has room for one more when its turn comes. */
    private List<Contender> given(Prize prize, List<Contender> tied) {
        List<Contender> winners = new ArrayList<>();
        for (Contender each : tied) {
            if (why(prize, each).isEmpty()) {
                cabinet.add(each.submission(), prize);
                winners.add(each);
            }
        }
        return winners;
    }

    private Optional<Text> why(Prize prize, Contender contender) {
        return bars.bar(prize, contender).or(() -> cabinet.full(contender.submission()));
    }

    private List<PrizeResult.PassedOver> passedOver(Prize prize, List<Contender> winners) {
        return passedOver(prize, request.contenders().get(prize.id()), winners);
    }

    /** Everybody who stands no lower than the last winner and does not win; everybody, where a place is left. */
    private List<PrizeResult.PassedOver> passedOver(Prize prize, List<Contender> running, List<Contender> winners) {
        int line = winners.size() < held.free(prize)
                ? Integer.MAX_VALUE
                : winners.get(winners.size() - 1).rank();
        return running.stream()
                .filter(each -> each.rank() <= line && !winners.contains(each))
                .flatMap(
                        each -> why(prize, each)
                                .map(reason -> new PrizeResult.PassedOver(each.submission(), each.rank(), reason))
                                .stream())
                .toList();
    }

    private PrizeResult result(Prize prize, List<List<Contender>> groups, List<PrizeResult.PassedOver> passedOver) {
        if (groups.isEmpty()) {
            return new PrizeResult.NotAwarded(prize.id(), bars.nobody(prize), passedOver);
        }
        List<PrizeResult.Laureate> laureates = new ArrayList<>();
        List<HeldPlaces.Held> further = List.of();
        for (List<Contender> group : groups) {
            int places = Math.min(group.size(), held.free(prize) - laureates.size());
            further = held.take(prize, group, group.size() - places);
            laureates.addAll(laureates(group, Amounts.of(prize, places, further, group.size())));
        }
        return new PrizeResult.Awarded(
                prize.id(),
                laureates,
                Math.max(0, held.free(prize) - laureates.size()),
                further.stream().map(HeldPlaces.Held::prize).toList(),
                passedOver);
    }

    private static List<PrizeResult.Laureate> laureates(List<Contender> group, List<Optional<Money>> amounts) {
        List<PrizeResult.Laureate> laureates = new ArrayList<>();
        for (Contender each : group) {
            int rank = group.get(0).rank();
            Optional<Money> amount = amounts.get(laureates.size());
            laureates.add(new PrizeResult.Laureate(each.submission(), rank, each.points(), group.size() > 1, amount));
        }
        return laureates;
    }
}
