package org.palmares.api.cli;

import org.palmares.api.run.RunResult;

/** The three ways in which a command ends. */
final class Exit {
    static final int DONE = 0;
    static final int NEEDS_PERSON = 1;
    static final int BAD_INPUT = 2;

    private Exit() {}

    static int of(RunResult.Status status) {
        return switch (status) {
            case DONE -> DONE;
            case NEEDS_PERSON -> NEEDS_PERSON;
            case BAD_INPUT -> BAD_INPUT;
        };
    }
}
