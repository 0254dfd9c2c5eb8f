package org.palmares.api.store;

import java.util.Objects;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** The service cannot start for a reason that the person at the terminal can settle; {@link #problem} says how. */
public final class CannotStartException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public CannotStartException(Problem problem) {
        super(problem.message().en());
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /**
     * @param place the folder or address concerned
     * @param code stable code, such as {@code DATA_IN_USE}
     */
    public CannotStartException(String place, String code, String french, String english) {
        this(Problem.error(Place.of(place), code, new Text(french, english)));
    }

    public Problem problem() {
        return problem;
    }
}
