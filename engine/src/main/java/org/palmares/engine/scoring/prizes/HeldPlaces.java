package org.palmares.engine.scoring.prizes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;

/**
 * Places of later prizes of a series that those tied for an earlier one hold. Three who are tied for the first of three
 * places, and share, hold all three: they share what the three are worth, and the next stands fourth. Where each of them
 * receives the full amount they hold no further place, and the next prize goes to the next best.
 */
final class HeldPlaces {
    /** So many places of a later prize. */
    record Held(Prize prize, int places) {}

    private final PrizeRequest request;
    private final Bars bars;
    private final Map<Id<Prize>, Integer> places = new TreeMap<>();
    private final Map<Id<Prize>, Prize> holders = new TreeMap<>();

    HeldPlaces(PrizeRequest request, Bars bars) {
        this.request = request;
        this.bars = bars;
    }

    /** How many places of a prize nobody tied for an earlier one holds. */
    int free(Prize prize) {
        return prize.laureates() - places.getOrDefault(prize.id(), 0);
    }

    /** Why a prize of which no place is free goes to nobody. */
    Text why(Prize prize) {
        Text holder = holders.get(prize.id()).label();
        return new Text(
                "sa place est tenue par les ex æquo de « " + holder.fr() + " », qui se partagent les dotations",
                "its place is held by those tied for “" + holder.en() + "”, who share the amounts");
    }

    /** What those tied hold further down, once {@code beyond} of them find no place left in their own prize. */
    List<Held> take(Prize prize, List<Contender> tied, int beyond) {
        List<Held> taken = new ArrayList<>();
        int missing = prize.tied().receive() == Prize.ExAequo.SHARED ? beyond : 0;
        for (Prize next : after(prize)) {
            int held = Math.min(missing, free(next));
            if (held > 0 && !adds(prize, next, tied)) {
                break;
            }
            if (held > 0) {
                places.merge(next.id(), held, Integer::sum);
                holders.put(next.id(), prize);
                taken.add(new Held(next, held));
                missing -= held;
            }
        }
        return taken;
    }

    private List<Prize> after(Prize prize) {
        return request
                .prizes()
                .subList(request.prizes().indexOf(prize) + 1, request.prizes().size())
                .stream()
                .filter(next -> Series.of(next).equals(Series.of(prize)))
                .filter(next -> request.contenders().containsKey(next.id()))
                .toList();
    }

    /** Whether all who are tied may win the next prize too, and what they share is paid as it is. */
    private boolean adds(Prize prize, Prize next, List<Contender> tied) {
        return isPaidAs(prize, next)
                && tied.stream().allMatch(each -> bars.bar(next, each).isEmpty());
    }

    /** By the same sponsor to the same payees, in one currency; or both in no money at all, as goods are. */
    private static boolean isPaidAs(Prize prize, Prize next) {
        return prize.paidTo() == next.paidTo()
                && prize.sponsor().equals(next.sponsor())
                && prize.amount().map(Money::currency).equals(next.amount().map(Money::currency));
    }
}
