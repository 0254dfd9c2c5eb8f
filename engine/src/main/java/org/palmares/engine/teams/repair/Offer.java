package org.palmares.engine.teams.repair;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.PlanScore;

/** Something that a person may accept besides the change list, or instead of it. Nothing of it is done unasked. */
public sealed interface Offer {
    /** What is offered, for the organizer. */
    Text sentence();

    /** Somebody of a scarce role helps other teams for some hours and stays in their own. */
    record SharedExpert(Id<Participant> person, Id<Team> home, List<Id<Team>> teams, Text sentence) implements Offer {
        public SharedExpert {
            teams = List.copyOf(teams);
            Objects.requireNonNull(sentence, "sentence");
        }
    }

    /** A team lends somebody to a team that is too small. */
    record Loan(Id<Participant> person, Id<Team> from, Id<Team> to, Text sentence) implements Offer {
        public Loan {
            Objects.requireNonNull(sentence, "sentence");
        }
    }

    /**
     * A small team joins another one; whoever brought the topic that ends must accept.
     *
     * @param score of the whole plan afterwards
     */
    record Merge(Id<Team> from, Id<Team> into, List<Id<Participant>> movers, PlanScore score, Text sentence)
            implements Offer {
        public Merge {
            movers = List.copyOf(movers);
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(sentence, "sentence");
        }
    }

    /**
     * Before the work begins: teams that have become too small are closed and their people join others.
     *
     * @param moved how many people would move
     * @param score of the whole plan afterwards
     */
    record Dissolve(List<Id<Team>> teams, int moved, PlanScore score, Text sentence) implements Offer {
        public Dissolve {
            teams = List.copyOf(teams);
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(sentence, "sentence");
        }
    }
}
