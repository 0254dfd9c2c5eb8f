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
 * @param committees those of which it is said who sits in them, and those that judge and ask for a quorum
 * @param recusals who took no part for which submission, never why
 * @param quorum the fewest of the jury as a whole who must be there, if the event asks for any
 */
public record MinutesJury(
        List<Member> members, List<Committee> committees, List<Recusal> recusals, OptionalInt quorum) {
    /**
     * One member of the jury, by the name that the event published.
     *
     * @param committees in which the member sits, as far as it is said
     * @param waiting a substitute whom nobody called, and who is not counted
     */
    public record Member(String name, Seat seat, List<Text> committees, boolean present, boolean waiting) {
        public Member {
            Check.notBlank(name, "name");
            Objects.requireNonNull(seat, "seat");
            committees = List.copyOf(committees);
        }

        public Text seatLabel() {
            return MinutesJury.seatLabel(seat);
        }
    }

    /**
     * People who decide together.
     *
     * @param members how many sit in it; 0 where it is not said who
     * @param present how many of them are there
     * @param quorum the fewest who must be there, if the event asks for any
     */
    public record Committee(Text label, int members, int present, OptionalInt quorum) {
        public Committee {
            Objects.requireNonNull(label, "label");
            Check.that(present >= 0 && present <= members, "present must lie from 0 to members", present);
            Objects.requireNonNull(quorum, "quorum");
        }

        /** Whether as many are there as the event asks for. */
        public boolean hasQuorum() {
            return present >= quorum.orElse(0);
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
        committees = List.copyOf(committees);
        recusals = List.copyOf(recusals);
        Objects.requireNonNull(quorum, "quorum");
    }

    /** What the papers call a seat. */
    public static Text seatLabel(Seat seat) {
        return switch (seat) {
            case PRESIDENT -> new Text("Présidence", "Chair");
            case VICE_PRESIDENT -> new Text("Vice-présidence", "Vice-chair");
            case MEMBER -> new Text("Membre", "Member");
            case SUBSTITUTE -> new Text("Suppléance", "Substitute");
        };
    }

    /** How many the jury has, substitutes whom nobody called aside. */
    public int seated() {
        return (int) members.stream().filter(member -> !member.waiting()).count();
    }

    public int present() {
        return (int) members.stream()
                .filter(member -> member.present() && !member.waiting())
                .count();
    }

    /** Whether as many are there as the event asks for. */
    public boolean hasQuorum() {
        return present() >= quorum.orElse(0);
    }

    /** Whether it is said of anybody in which committee they sit. */
    public boolean isInCommittees() {
        return members.stream().anyMatch(member -> !member.committees().isEmpty());
    }

    /** The name of the one who holds this seat, for the line where that person signs. */
    public Optional<String> holder(Seat seat) {
        return members.stream()
                .filter(member -> member.seat() == seat)
                .map(Member::name)
                .findFirst();
    }
}
