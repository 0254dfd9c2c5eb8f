package org.palmares.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Collects the problems of one file, up to a limit. Not thread-safe. */
final class ProblemList {
    private static final Comparator<Problem> BY_LINE =
            Comparator.comparingInt(problem -> problem.place().line().orElse(0));

    private final String file;
    private final int limit;
    private final List<Problem> problems = new ArrayList<>();
    private final Work work = new Work();

    ProblemList(String file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    void add(int line, String code, Text message) {
        add(Problem.error(Place.of(file, line), code, message));
    }

    void add(int line, int column, String code, Text message) {
        add(Problem.error(Place.of(file, line, column), code, message));
    }

    private void add(Problem problem) {
        if (problems.size() < limit) {
            problems.add(problem);
        }
    }

    Place place(int line) {
        return Place.of(file, line);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether what else is wrong is not told: then nothing more need be looked at. */
    boolean isFull() {
        return problems.size() >= limit;
    }

    /** What reading the file has cost so far. */
    Work work() {
        return work;
    }

    /** In the order of the lines. */
    List<Problem> sorted() {
        return problems.stream().sorted(BY_LINE).toList();
    }
}
