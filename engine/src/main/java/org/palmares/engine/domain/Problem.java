package org.palmares.engine.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Something in people's data that needs a person: where, what was found, what was expected and what to do.
 *
 * @param place where it was found
 * @param code stable upper-case code such as {@code EVENT_UNKNOWN_KEY}, by which programs recognise the problem
 * @param severity whether nothing may go on, or only a person should look
 * @param message one or two sentences in both languages: found, expected, advice
 */
public record Problem(Place place, String code, Severity severity, Text message) {
    /** How far a problem reaches. */
    public enum Severity {
        /** Nothing is written; the command ends with 2. */
        ERROR,
        /** The work is done, and a person has something to settle; the command ends with 1. */
        ASKED,
        /** Said for information; nobody has to act. */
        NOTICE;

        /** Whether one of the problems reaches just this far. */
        public boolean isAmong(Collection<Problem> problems) {
            return problems.stream().anyMatch(problem -> problem.severity() == this);
        }

        /** The problems that reach just this far, in their order. */
        public List<Problem> among(Collection<Problem> problems) {
            return problems.stream()
                    .filter(problem -> problem.severity() == this)
                    .toList();
        }
    }

    public Problem {
        Objects.requireNonNull(place, "place");
        Require.that(code.matches("[A-Z][A-Z0-9_]*"), "code must be upper case", code);
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
    }

    public static Problem error(Place place, String code, Text message) {
        return new Problem(place, code, Severity.ERROR, message);
    }

    public static Problem asked(Place place, String code, Text message) {
        return new Problem(place, code, Severity.ASKED, message);
    }

    public static Problem notice(Place place, String code, Text message) {
        return new Problem(place, code, Severity.NOTICE, message);
    }

    /** The same problem elsewhere. */
    public Problem at(Place elsewhere) {
        return new Problem(elsewhere, code, severity, message);
    }

    /** {@code file:line: sentence}. */
    public String in(Language language) {
        return place + (language == Language.FR ? " : " : ": ") + message.in(language);
    }
}
