package org.palmares.api.run.papers;

import java.util.Optional;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;

/** Whom the amount of a prize is paid to, in words that follow it; nothing where it goes to the team. */
final class PaidWords {
    private PaidWords() {}

    /** Of a prize that is announced: "à parts égales entre les membres de l'équipe". */
    static Optional<Text> of(Prize prize) {
        return said(
                prize,
                new Text("à parts égales entre les membres de l'équipe", "in equal shares to the members of the team"),
                new Text("à chaque membre de l'équipe", "to each member of the team"));
    }

    /** Of a laureate: "à parts égales entre 5 membres"; the same as announced where no member is known. */
    static Optional<Text> of(Prize prize, int members) {
        if (members < 2) {
            return of(prize).filter(announced -> members == 0);
        }
        return said(
                prize,
                new Text("à parts égales entre " + members + " membres", "in equal shares to " + members + " members"),
                new Text("à chacun des " + members + " membres", "to each of " + members + " members"));
    }

    private static Optional<Text> said(Prize prize, Text shared, Text each) {
        if (prize.amount().isEmpty()) {
            return Optional.empty();
        }
        return switch (prize.paidTo()) {
            case TEAM -> Optional.empty();
            case MEMBERS -> Optional.of(shared);
            case EACH_MEMBER -> Optional.of(each);
        };
    }
}
