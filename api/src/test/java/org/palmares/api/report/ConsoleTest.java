package org.palmares.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

class ConsoleTest {
    private static final Text TITLE = new Text("Constitution des équipes", "Team formation");
    private static final List<Line> LINES = List.of(
            Line.of(Mark.DONE, new Text("équipes", "teams"), "10"),
            new Line(Mark.WARNING, new Text("sans designer", "without a designer"), new Text("2 : T03", "2: T03")),
            Line.of(Mark.NONE, new Text("budget", "budget"), "1200000"));

    @Test
    void a_file_gets_plain_marks() {
        assertEquals("""
                Constitution des équipes
                  [ok] équipes        10
                  [!]  sans designer  2_: T03
                       budget         1200000

                """, shown(ConsoleStyle.plain(), Language.FR, console -> console.section(TITLE, LINES)));
    }

    @Test
    void a_terminal_gets_signs_and_colours() {
        assertEquals(
                """
                ^[1mTeam formation^[0m
                  ^[32m✓^[0m teams               10
                  ^[33m!^[0m without a designer  2: T03
                    budget              1200000

                """,
                shown(terminal(StandardCharsets.UTF_8, 80), Language.EN, console -> console.section(TITLE, LINES)));
    }

    @Test
    void an_old_terminal_gets_stand_ins() {
        Text sentence = new Text("L'été : « 5 € », cœur Ł", "Summer");
        assertEquals(
                "  [ok] L'ete : \" 5 EUR \", coeur ?\n",
                shown(style(StandardCharsets.US_ASCII), Language.FR, console -> console.say(Mark.DONE, sentence)));
        assertEquals(
                "  [ok] L'été : « 5 EUR », coeur ?\n",
                shown(style(StandardCharsets.ISO_8859_1), Language.FR, console -> console.say(Mark.DONE, sentence)));
    }

    @Test
    void no_color_takes_colours_away() {
        assertEquals(
                false,
                ConsoleStyle.terminal(StandardCharsets.UTF_8, 80, Optional.of("1"))
                        .colours());
        assertEquals(
                true,
                ConsoleStyle.terminal(StandardCharsets.UTF_8, 80, Optional.of(""))
                        .colours());
        assertEquals(
                true,
                ConsoleStyle.terminal(StandardCharsets.UTF_8, 80, Optional.empty())
                        .colours());
    }

    @Test
    void long_values_are_wrapped_under_themselves() {
        List<Line> lines = List.of(Line.of(Mark.ASKED, Text.same("who"), "one two three four five six seven eight"));
        ConsoleStyle narrow = new ConsoleStyle(false, false, StandardCharsets.UTF_8, 36);
        assertEquals("""
                Title
                  [?]  who  one two three four five
                            six seven eight

                """, shown(narrow, Language.EN, console -> console.section(Text.same("Title"), lines)));
    }

    @Test
    void problems_name_their_place() {
        Problem problem = Problem.error(
                Place.of("event.yaml", 3), "EVENT_UNKNOWN_KEY", new Text("clé inconnue : nom", "unknown key: nom"));
        assertEquals(
                "  [x]  event.yaml:3_: clé inconnue_: nom\n",
                shown(ConsoleStyle.plain(), Language.FR, console -> console.problems(List.of(problem))));
    }

    @Test
    void progress_is_written_over_and_goes_away() {
        Consumer<Console> work = console -> {
            console.progress(TITLE, List.of(), 5_000, 20_000);
            console.progress(TITLE, List.of(), 20_000, 20_000);
            console.say(Mark.DONE, Text.same("ready"));
        };
        assertEquals(
                "\rTeam formation  25%  5,000 / 20,000^[K\rTeam formation  100%  20,000 / 20,000^[K\r^[K"
                        + "  ^[32m✓^[0m ready\n",
                shown(terminal(StandardCharsets.UTF_8, 80), Language.EN, work));
        assertEquals("  [ok] ready\n", shown(ConsoleStyle.plain(), Language.EN, work));
    }

    @Test
    void details_of_progress_are_written_over_line_by_line_and_go_away_together() {
        Consumer<Console> work = console -> {
            console.progress(TITLE, List.of(Text.same("one"), Text.same("two")), 1, 4);
            console.progress(TITLE, List.of(Text.same("one")), 2, 4);
            console.endProgress();
        };
        assertEquals(
                "\rTeam formation  25%  1 / 4^[K\none^[K\ntwo^[K"
                        + "\r^[2ATeam formation  50%  2 / 4^[K\none^[K^[J"
                        + "\r^[1A^[J",
                shown(terminal(StandardCharsets.UTF_8, 80), Language.EN, work));
        assertEquals("", shown(ConsoleStyle.plain(), Language.EN, work));
    }

    @Test
    void a_progress_line_never_wraps() {
        assertEquals(
                "\rTeam formation  ...^[K",
                shown(
                        terminal(StandardCharsets.UTF_8, 20),
                        Language.EN,
                        console -> console.progress(TITLE, List.of(), 1, 1_000)));
    }

    @Test
    void a_name_cannot_command_the_terminal() {
        Text name = Text.same("Ana\u001B[2J\u0007\u009B31m\r\nB");
        assertEquals(
                "  [ok] Ana[2J31m B\n",
                shown(ConsoleStyle.plain(), Language.EN, console -> console.say(Mark.DONE, name)));
    }

    private static ConsoleStyle terminal(Charset charset, int width) {
        return ConsoleStyle.terminal(charset, width, Optional.empty());
    }

    private static ConsoleStyle style(Charset charset) {
        return new ConsoleStyle(true, false, charset, 80);
    }

    /** A narrow no-break space as _, and the escape character as ^, so that one sees them. */
    private static String shown(ConsoleStyle style, Language language, Consumer<Console> work) {
        StringBuilder out = new StringBuilder();
        work.accept(new Console(out, style, language));
        return out.toString().replace('\u202F', '_').replace('\u001B', '^');
    }
}
