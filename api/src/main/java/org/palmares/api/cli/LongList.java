package org.palmares.api.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.palmares.api.report.Console;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Tells many problems without burying anybody: the first ones of each file, how many more, and where all stand. */
final class LongList {
    static final int SHOWN_PER_FILE = 20;

    private static final Text IN_JSON = new Text("--json les donne tous", "--json gives them all");

    private LongList() {}

    static void tell(Console console, List<Problem> problems) {
        tell(console, problems, first -> IN_JSON);
    }

    /**
     * Tells the problems, those of one file together and in the order of its lines.
     *
     * @param whereAllStand from the first problem of a file to the words on where to read the others
     */
    static void tell(Console console, List<Problem> problems, Function<Problem, Text> whereAllStand) {
        Map<String, List<Problem>> files = new LinkedHashMap<>();
        problems.forEach(problem -> files.computeIfAbsent(problem.place().file(), file -> new ArrayList<>())
                .add(problem));
        files.values().forEach(some -> {
            some.sort(Comparator.comparingInt(problem -> problem.place().line().orElse(0)));
            console.problems(some.subList(0, Math.min(SHOWN_PER_FILE, some.size())));
            if (some.size() > SHOWN_PER_FILE) {
                console.say(Mark.NONE, more(some, whereAllStand.apply(some.get(0))));
            }
        });
    }

    static Text inJson() {
        return IN_JSON;
    }

    private static Text more(List<Problem> some, Text where) {
        int left = some.size() - SHOWN_PER_FILE;
        String file = some.get(0).place().file();
        return new Text(
                "… et " + Language.FR.count(left, "autre", "autres") + " de " + file + " ; " + where.fr() + ".",
                "… and " + left + " more of " + file + "; " + where.en() + ".");
    }
}
