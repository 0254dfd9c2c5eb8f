package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Collects what is to be settled, and which of it the public minutes may print. Not thread-safe. */
final class ToSettle {
    private final List<Problem> found = new ArrayList<>();
    private final List<Text> forEveryone = new ArrayList<>();

    static Problem problem(String file, String code, Text message) {
        return Problem.asked(Place.of(file), code, message);
    }

    /** Asks something that everybody may read. */
    void ask(String file, String code, Text message) {
        ask(problem(file, code, message), true);
    }

    void ask(Problem problem, boolean everyone) {
        tell(problem);
        if (everyone) {
            print(problem.message());
        }
    }

    /** For the organizer alone. */
    void tell(Problem problem) {
        found.add(problem);
    }

    /** For the minutes alone. */
    void print(Text message) {
        forEveryone.add(message);
    }

    /** In the order in which they came; what two rankings of a round leave alike, once. */
    List<Problem> problems() {
        return found.stream().distinct().toList();
    }

    List<Text> forEveryone() {
        return forEveryone.stream().distinct().toList();
    }
}
