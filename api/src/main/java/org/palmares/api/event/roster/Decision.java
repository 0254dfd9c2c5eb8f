package org.palmares.api.event.roster;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Topic;

/** One answer of the organizer, as {@code decisions.csv} keeps it. */
public sealed interface Decision {

    /** Line of {@code decisions.csv}. */
    int line();

    /** The participants that the decision is about. */
    List<Id<Participant>> participants();

    /** The same decision about participants under other ids. */
    Decision renamed(UnaryOperator<Id<Participant>> newId);

    /** The decision "role": the roles of a participant are these. */
    record RoleIs(int line, Id<Participant> participant, List<Id<Role>> roles) implements Decision {
        public RoleIs {
            roles = List.copyOf(roles);
        }

        @Override
        public List<Id<Participant>> participants() {
            return List.of(participant);
        }

        @Override
        public Decision renamed(UnaryOperator<Id<Participant>> newId) {
            return new RoleIs(line, newId.apply(participant), roles);
        }
    }

    /** {@code merge}: two registrations are one person; the first one's answers win. */
    record Merge(int line, Id<Participant> kept, Id<Participant> absorbed) implements Decision {
        @Override
        public List<Id<Participant>> participants() {
            return List.of(kept, absorbed);
        }

        @Override
        public Decision renamed(UnaryOperator<Id<Participant>> newId) {
            return new Merge(line, newId.apply(kept), newId.apply(absorbed));
        }
    }

    /** {@code distinct}: two registrations that look alike are two people. */
    record Distinct(int line, Id<Participant> one, Id<Participant> other) implements Decision {
        @Override
        public List<Id<Participant>> participants() {
            return List.of(one, other);
        }

        @Override
        public Decision renamed(UnaryOperator<Id<Participant>> newId) {
            return new Distinct(line, newId.apply(one), newId.apply(other));
        }
    }

    /** {@code correct}: the text of one field of a registration is this. */
    record Correct(int line, Id<Participant> participant, Target target, String text) implements Decision {
        public Correct {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public List<Id<Participant>> participants() {
            return List.of(participant);
        }

        @Override
        public Decision renamed(UnaryOperator<Id<Participant>> newId) {
            return new Correct(line, newId.apply(participant), target, text);
        }
    }

    /** {@code together}: two people are to be in one team. */
    record Together(int line, Id<Participant> one, Id<Participant> other) implements Decision {
        @Override
        public List<Id<Participant>> participants() {
            return List.of(one, other);
        }

        @Override
        public Decision renamed(UnaryOperator<Id<Participant>> newId) {
            return new Together(line, newId.apply(one), newId.apply(other));
        }
    }

    /** {@code apart}: two people are not to be in one team; for the organizer only. */
    record Apart(int line, Id<Participant> one, Id<Participant> other) implements Decision {
        @Override
        public List<Id<Participant>> participants() {
            return List.of(one, other);
        }

        @Override
        public Decision renamed(UnaryOperator<Id<Participant>> newId) {
            return new Apart(line, newId.apply(one), newId.apply(other));
        }
    }

    /** {@code siblings}: two people are brother or sister of one another. */
    record Siblings(int line, Id<Participant> one, Id<Participant> other) implements Decision {
        @Override
        public List<Id<Participant>> participants() {
            return List.of(one, other);
        }

        @Override
        public Decision renamed(UnaryOperator<Id<Participant>> newId) {
            return new Siblings(line, newId.apply(one), newId.apply(other));
        }
    }

    /** {@code place}: a participant works on this topic. */
    record PlaceOn(int line, Id<Participant> participant, Id<Topic> topic) implements Decision {
        @Override
        public List<Id<Participant>> participants() {
            return List.of(participant);
        }

        @Override
        public Decision renamed(UnaryOperator<Id<Participant>> newId) {
            return new PlaceOn(line, newId.apply(participant), topic);
        }
    }

    /** {@code live}: a pitched topic lives, or does not; about no participant. */
    record Live(int line, Id<Topic> topic, boolean lives) implements Decision {
        @Override
        public List<Id<Participant>> participants() {
            return List.of();
        }

        @Override
        public Decision renamed(UnaryOperator<Id<Participant>> newId) {
            return this;
        }
    }
}
