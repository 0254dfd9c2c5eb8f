package org.palmares.api.cli;

import org.palmares.engine.domain.Text;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number between two bounds, both included. */
abstract sealed class Whole implements Expecting<Long> {
    private final long least;
    private final long most;

    private Whole(long least, long most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public Long convert(String typed) {
        try {
            long number = Long.parseLong(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, as a number out of bounds is.
        }
        throw new TypeConversionException(expected().en());
    }

    @Override
    public Text expected() {
        return new Text("un nombre entier de " + least + " à " + most, "a whole number from " + least + " to " + most);
    }

    /** People a team. */
    static final class TeamSize extends Whole {
        TeamSize() {
            super(2, 40);
        }
    }

    /** People who may change teams. */
    static final class Moves extends Whole {
        Moves() {
            super(0, 100_000);
        }
    }

    /** An offer of a repair. */
    static final class Offer extends Whole {
        Offer() {
            super(1, 1_000);
        }
    }

    /** A port of this machine; 0 lets the system choose. */
    static final class Port extends Whole {
        Port() {
            super(0, 65_535);
        }
    }

    /** A cap on the time of a search: up to a day. */
    static final class Seconds extends Whole {
        Seconds() {
            super(1, 86_400);
        }
    }

    /** Proposals to compare. */
    static final class Proposals extends Whole {
        Proposals() {
            super(1, 20);
        }
    }

    /** A search budget. */
    static final class Evaluations extends Whole {
        Evaluations() {
            super(1, 100_000_000_000L);
        }
    }

    /** How many seeds. */
    static final class Seeds extends Whole {
        Seeds() {
            super(1, 1_000);
        }
    }

    /** A seed, as an event file may hold it. */
    static final class Seed extends Whole {
        Seed() {
            super(0, 999_999_999_999_999_999L);
        }

        @Override
        public Text expected() {
            return new Text(
                    "un nombre entier positif de 18 chiffres au plus",
                    "a whole number of at least 0, of 18 digits at most");
        }
    }
}
