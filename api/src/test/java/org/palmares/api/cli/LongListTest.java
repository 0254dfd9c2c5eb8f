package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.api.report.Console;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

class LongListTest {
    private static final Text WHERE = new Text("tous sont dans import.csv", "all stand in import.csv");

    @Test
    void first_twenty_of_each_file_are_told_and_how_many_more_there_are() {
        List<Problem> problems = new ArrayList<>();
        for (int line = 351; line >= 2; line--) {
            problems.add(Problem.asked(Place.of("roster.csv", line), "ROSTER_ROLE_ASKED", Text.same("?")));
        }
        problems.add(100, Problem.asked(Place.of("event.yaml"), "SHORTAGE", Text.same("!")));

        List<String> lines = told(problems);

        assertEquals(22, lines.size());
        assertEquals("[?]  roster.csv:2: ?", lines.get(0));
        assertEquals("[?]  roster.csv:21: ?", lines.get(19));
        assertEquals("… and 330 more of roster.csv; all stand in import.csv.", lines.get(20));
        assertEquals("[?]  event.yaml: !", lines.get(21));
    }

    @Test
    void twenty_are_told_without_further_words() {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= 20; line++) {
            problems.add(Problem.asked(Place.of("roster.csv", line), "ROSTER_ROLE_ASKED", Text.same("?")));
        }

        assertEquals(20, told(problems).size());
    }

    private static List<String> told(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        LongList.tell(new Console(out, ConsoleStyle.plain(), Language.EN), problems, first -> WHERE);
        return out.toString().lines().map(String::strip).toList();
    }
}
