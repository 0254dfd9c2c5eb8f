package org.palmares.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Collects the problems of one file, up to a limit. Not thread-safe. */
public final class ProblemList {
    private static final Comparator<Problem> BY_PLACE = Comparator.<Problem>comparingInt(
                    problem -> problem.place().line().orElse(0))
            .thenComparingInt(problem -> problem.place().column().orElse(0));

    private final String file;
    private final int limit;
    private final List<Problem> problems = new ArrayList<>();
    private final Work work = new Work();

    /**
     * No problems yet.
     *
     * @param file the name that problems carry
     * @param limit how many are kept
     */
    public ProblemList(String file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    public void add(int line, String code, Text message) {
        add(Problem.error(Place.of(file, line), code, message));
    }

    public void add(int line, int column, String code, Text message) {
        add(Problem.error(Place.of(file, line, column), code, message));
    }

    /** Keeps a problem, unless there are enough. */
    public void add(Problem problem) {
        if (problems.size() < limit) {
            problems.add(problem);
        }
    }

    public Place place(int line) {
        return Place.of(file, line);
    }

    public boolean isEmpty() {
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

    /** In the order of the lines, and of the columns of a line. */
    public List<Problem> sorted() {
        return problems.stream().sorted(BY_PLACE).toList();
    }
}
