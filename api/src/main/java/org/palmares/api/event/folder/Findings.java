package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palmares.api.event.settings.Lines;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/** The problems of one folder as they are found. Not thread-safe. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> incomplete = new HashSet<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    void error(Place place, String code, String fr, String en) {
        add(Wording.error(place, code, fr, en));
    }

    long errors() {
        return Problem.Severity.ERROR.among(problems).size();
    }

    /** Some id of a list could not be read: what the list does not hold cannot be told until that is mended. */
    void incomplete(String table) {
        incomplete.add(stem(table));
    }

    boolean isIncomplete(String table) {
        return incomplete.contains(stem(table));
    }

    private static String stem(String table) {
        return table.replaceFirst("\\.(csv|xlsx)$", "");
    }

    /** All of them, by file and line. */
    List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place, Lines.ORDER))
                .toList();
    }
}
