package org.palmares.api.http;

import java.util.Objects;
import org.palmares.engine.domain.Text;

/** Ends a request with a problem; {@link ErrorMapper} tells it to the client. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ApiProblem problem;

    public ProblemException(ApiProblem problem) {
        super(problem.code() + ": " + problem.message().en());
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    public ProblemException(int status, String code, String french, String english) {
        this(new ApiProblem(status, code, new Text(french, english)));
    }

    public ApiProblem problem() {
        return problem;
    }
}
