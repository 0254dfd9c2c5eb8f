package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.Payment;
import org.palmares.engine.scoring.prizes.PrizeResult.Awarded;
import org.palmares.engine.scoring.prizes.PrizeResult.Laureate;
import org.palmares.engine.scoring.prizes.Series;

/** Laureates of one series of places of whom the lower in rank would receive more money. */
final class LowerReceivesMore {
    private final Stages stages;

    LowerReceivesMore(Stages stages) {
        this.stages = stages;
    }

    /** A prize that is awarded, with whom. */
    private record Won(Prize prize, Awarded awarded) {}

    /** One sentence for each two prizes of which this is so. */
    List<Text> sentences() {
        List<Won> won = won();
        List<Text> sentences = new ArrayList<>();
        for (Won one : won) {
            for (Won other : won) {
                between(one, other).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private List<Won> won() {
        List<Won> won = new ArrayList<>();
        for (int at = 0; at < stages.prizes().size(); at++) {
            if (stages.prizes().get(at) instanceof Awarded awarded) {
                won.add(new Won(stages.event().prizes().get(at), awarded));
            }
        }
        return won;
    }

    /** The first laureate of one prize who receives less than one of another prize, lower in rank; if there is any. */
    private Optional<Text> between(Won one, Won other) {
        boolean comparable = Series.of(one.prize()).equals(Series.of(other.prize()));
        return one.awarded().laureates().stream()
                .filter(higher -> comparable && mayWin(higher, other.awarded()))
                .flatMap(higher -> other.awarded().laureates().stream()
                        .filter(lower -> higher.rank() < lower.rank()
                                && isLess(received(one, other, higher), received(other, one, lower)))
                        .map(lower -> sentence(one.prize(), higher, other.prize(), lower)))
                .findFirst();
    }

    /** Whoever may not win the other prize has its reason there. */
    private static boolean mayWin(Laureate laureate, Awarded other) {
        return other.passedOver().stream()
                .noneMatch(passed -> passed.submission().equals(laureate.submission()));
    }

    /** The amount itself where both prizes are paid alike, else what the whole team receives. */
    private Optional<Money> received(Won own, Won other, Laureate laureate) {
        return own.prize().paidTo() == other.prize().paidTo()
                ? laureate.amount()
                : laureate.amount().flatMap(amount -> ofTeam(own.prize(), amount, laureate.submission()));
    }

    private Optional<Money> ofTeam(Prize prize, Money amount, Id<Submission> submission) {
        return Payment.of(prize.paidTo(), amount, members(submission)).stream()
                .map(Payment::amount)
                .reduce(Money::plus);
    }

    private List<Id<Participant>> members(Id<Submission> submission) {
        return stages.entries().stream()
                .map(JudgedEntry::entry)
                .filter(entry -> entry.id().equals(submission))
                .flatMap(entry -> entry.members().stream())
                .map(Participant::id)
                .toList();
    }

    private static boolean isLess(Optional<Money> amount, Optional<Money> than) {
        return amount.flatMap(one ->
                        than.filter(other -> one.currency().equals(other.currency()) && one.cents() < other.cents()))
                .isPresent();
    }

    private Text sentence(Prize prize, Laureate higher, Prize other, Laureate lower) {
        Text first = stages.titles().of(higher.submission());
        Text second = stages.titles().of(lower.submission());
        return new Text(
                other.label().fr() + " : " + second.fr() + ", de rang " + lower.rank() + ", recevrait plus que "
                        + first.fr() + ", de rang " + higher.rank() + " ("
                        + prize.label().fr()
                        + "). Au jury d'en décider, et de le dire au procès-verbal.",
                other.label().en() + ": " + second.en() + ", of rank " + lower.rank() + ", would receive more than "
                        + first.en() + ", of rank " + higher.rank() + " ("
                        + prize.label().en()
                        + "). The jury decides, and the minutes say so.");
    }
}
