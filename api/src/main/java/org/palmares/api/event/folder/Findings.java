package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palmares.api.event.settings.Lines;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/** The problems of one folder as they are found. Not thread-safe. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    void error(Place place, String code, String fr, String en) {
        add(Wording.error(place, code, fr, en));
    }

    long errors() {
        return Problem.Severity.ERROR.among(problems).size();
    }

    /** All of them, by file and line. */
    List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place, Lines.ORDER))
                .toList();
    }
}
