package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.event.settings.Lines;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** The problems of one folder as they are found. Not thread-safe. */
final class Findings {
    /** More than these of one kind bury what else is to be mended. */
    private static final int MOST_ALIKE = 3;

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

    /** All of them, by file and line; a name that many lines of a file have, and that is
     * declared nowhere, is said once, at the first. */
    List<Problem> inOrder() {
        Map<List<Object>, List<Problem>> alike = problems.stream()
                .sorted(Comparator.comparing(Problem::place, Lines.ORDER))
                .collect(Collectors.groupingBy(Findings::said, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .flatMap(each ->
                        lines(each) > MOST_ALIKE && isUndeclared(each.get(0)) ? Stream.of(once(each)) : each.stream())
                .sorted(Comparator.comparing(Problem::place, Lines.ORDER))
                .toList();
    }

    private static List<Object> said(Problem problem) {
        return List.of(problem.place().file(), problem.code(), problem.severity(), problem.message());
    }

    private static boolean isUndeclared(Problem problem) {
        return problem.code().equals(Wording.UNDECLARED);
    }

    private static int lines(List<Problem> problems) {
        return (int)
                problems.stream().map(each -> each.place().line()).distinct().count();
    }

    private static Problem once(List<Problem> alike) {
        Problem first = alike.get(0);
        int more = lines(alike) - 1;
        return new Problem(
                first.place(),
                first.code(),
                first.severity(),
                new Text(
                        first.message().fr() + " De même à " + Language.FR.count(more, "autre ligne", "autres lignes")
                                + ".",
                        first.message().en() + " Likewise on " + Language.EN.count(more, "other line", "other lines")
                                + "."));
    }
}
