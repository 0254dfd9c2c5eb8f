package org.palmares.rules.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Text;

/** What a rule says in a scenario: as it is written there, or as it was found. */
public sealed interface Expected {
    /** The rule decides, or cannot tell ({@link Outcome#TO_COMPLETE}). */
    record Decided(Outcome outcome) implements Expected {
        public Decided {
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public Text label() {
            return outcome.label();
        }
    }

    /** The rule does not hit. */
    record NoFinding() implements Expected {
        @Override
        public Text label() {
            return new Text("aucune", "none");
        }
    }

    /** The rule does not judge: not valid on that day, or without a parameter that it needs. */
    record NotInForce() implements Expected {
        @Override
        public Text label() {
            return new Text("pas en vigueur", "not in force");
        }
    }

    /** As a person writes it in the last column. */
    Text label();

    /** Reads the last column, in either language. */
    static Optional<Expected> read(String cell) {
        return listAll().stream()
                .filter(each -> cell.equals(each.label().fr())
                        || cell.equals(each.label().en()))
                .findFirst();
    }

    /** Everything that may be expected, in the order in which it is offered. */
    static List<Expected> listAll() {
        return Stream.<Expected>concat(
                        Stream.of(new NoFinding(), new NotInForce()),
                        Arrays.stream(Outcome.values()).map(Decided::new))
                .toList();
    }
}
