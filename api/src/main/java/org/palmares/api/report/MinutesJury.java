package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.engine.domain.Juror.Seat;
import org.palmares.engine.domain.Text;

/**
 * Who sat.
 *
 * @param members in the order in which they are printed
 * @param quorum how many must be present; empty when the event sets none
 * @param recusals who took no part for which submission, never why
 */
public record MinutesJury(List<Member> members, OptionalInt quorum, List<Recusal> recusals) {
    /** One member of the jury, by the name that the event published. */
    public record Member(String name, Seat seat, boolean present) {
        public Member {
            Check.notBlank(name, "name");
            Objects.requireNonNull(seat, "seat");
        }

        public Text seatLabel() {
            return switch (seat) {
                case PRESIDENT -> new Text("Présidence", "Chair");
                case VICE_PRESIDENT -> new Text("Vice-présidence", "Vice-chair");
                case MEMBER -> new Text("Membre", "Member");
                case SUBSTITUTE -> new Text("Suppléance", "Substitute");
            };
        }
    }

    /** A juror left the table for a submission. */
    public record Recusal(String juror, SubmissionName submission) {
        public Recusal {
            Check.notBlank(juror, "juror");
            Objects.requireNonNull(submission, "submission");
        }
    }

    public MinutesJury {
        members = List.copyOf(members);
        Objects.requireNonNull(quorum, "quorum");
        recusals = List.copyOf(recusals);
    }

    public int present() {
        return (int) members.stream().filter(Member::present).count();
    }

    /** Whether as many sat as the event asks for. */
    public boolean hasQuorum() {
        return present() >= quorum.orElse(0);
    }

    /** The name of the one who holds this seat, for the line where that person signs. */
    public Optional<String> holder(Seat seat) {
        return members.stream()
                .filter(member -> member.seat() == seat)
                .map(Member::name)
                .findFirst();
    }
}
