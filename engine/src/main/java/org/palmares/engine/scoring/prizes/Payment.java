package org.palmares.engine.scoring.prizes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Prize;

/**
 * What one payee receives of what an entry wins.
 *
 * @param member to whom; empty where it is paid for the whole team
 */
public record Payment(Optional<Id<Participant>> member, Money amount) {
    public Payment {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * The payments of one laureate, in the order of the members. Shares sum exactly to the amount and differ by a cent at
     * most, the first members having the cents that do not divide. Where no member is known, all goes to the team.
     *
     * @param amount what the laureate receives, or each of its members where the prize pays each
     */
    public static List<Payment> of(Prize.PaidTo paidTo, Money amount, List<Id<Participant>> members) {
        if (paidTo == Prize.PaidTo.TEAM || members.isEmpty()) {
            return List.of(new Payment(Optional.empty(), amount));
        }
        if (paidTo == Prize.PaidTo.EACH_MEMBER) {
            return members.stream()
                    .map(member -> new Payment(Optional.of(member), amount))
                    .toList();
        }
        List<Money> shares = Shares.equal(amount, members.size());
        return IntStream.range(0, members.size())
                .mapToObj(at -> new Payment(Optional.of(members.get(at)), shares.get(at)))
                .toList();
    }
}
