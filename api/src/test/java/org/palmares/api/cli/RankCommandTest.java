package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;

/** The words of a jury that closes its round. */
class RankCommandTest {
    private static final List<String> CLOSE =
            List.of("--round", "heats", "--close", "--as", "Claire Delmas", "--at", "2026-05-05T18:00+02:00");

    private static final List<String> IN_ENGLISH = List.of("--lang", "en");

    @TempDir
    Path place;

    private Path event;

    @BeforeEach
    void write() {
        event = Worlds.folder(place.resolve("event"), SmallFolder.FILES);
    }

    @Test
    void closing_tells_the_hashes_and_changed_marks_are_refused_in_both_languages() throws IOException {
        Typed closed = rank(Language.EN, CLOSE);
        assertEquals(0, closed.exit(), closed.said());
        assertTrue(closed.said().contains("Marks 12; jurors: 2; submissions: 3"), closed.said());
        assertTrue(closed.said().contains("Act of 5\u00a0May 2026 at 18:00"), closed.said());
        assertTrue(closed.said().contains("nothing shows that they did not change meanwhile"), closed.said());
        Files.writeString(
                event.resolve("score-sheets.csv"),
                SmallFolder.SHEETS.replace("heats;J1;S2;use;7;", "heats;J1;S2;use;9;"));
        Typed french = rank(Language.FR, List.of());
        assertEquals(2, french.exit());
        assertTrue(french.said().contains("la note était 7, trouvé 9. Remettez 7, ou rouvrez le tour"), french.said());
        Typed english = rank(Language.EN, List.of());
        assertTrue(english.said().contains("Put 7 back, or open the round again with a reason"), english.said());
        assertFalse(Files.exists(place.resolve("event-ranking")), "nothing may be written");
    }

    @Test
    void blank_cells_are_counted_before_they_are_frozen() throws IOException {
        Files.writeString(event.resolve("score-sheets.csv"), SmallFolder.SHEETS.replace("heats;J1;S2;use;7;\n", ""));
        assertTrue(rank(Language.EN, CLOSE).said().contains("Cells without a mark 1"), "one mark is missing");
    }

    @Test
    void terms_under_which_marks_were_ranked_change_no_more_though_nobody_announced_them() throws IOException {
        Typed first = rank(Language.EN, IN_ENGLISH);
        assertTrue(first.said().contains("nothing shows that they were named before marks opened"), first.said());
        Path ranked = place.resolve("event-ranking/ranking-1-heats.csv");
        String before = Files.readString(ranked);
        String settings = Files.readString(event.resolve("event.yaml"));
        Files.writeString(event.resolve("event.yaml"), settings.replaceFirst("weight: 50", "weight: 90"));
        Typed second = rank(Language.EN, IN_ENGLISH);
        assertEquals(2, second.exit(), second.said());
        assertTrue(
                second.said()
                        .contains("round.heats.criterion.use.weight: “50” in the ranking that stands in"
                                + " “event-ranking”, “90” now."),
                second.said());
        assertEquals(before, Files.readString(ranked), "the ranking stands");
        Files.writeString(event.resolve("event.yaml"), settings);
        assertEquals(first, rank(Language.EN, IN_ENGLISH), "the value was restored");
    }

    @Test
    void round_that_was_opened_without_marks_is_held_to_its_terms() throws IOException {
        Files.writeString(event.resolve("score-sheets.csv"), "round;juror;submission;criterion;mark;at\n");
        List<String> open = List.of("--round", "heats", "--open", "--as", "Claire", "--at", "2026-05-01T18:00+02:00");
        assertEquals(0, rank(Language.EN, open).exit());
        Files.writeString(event.resolve("score-sheets.csv"), SmallFolder.SHEETS);
        assertFalse(rank(Language.EN, IN_ENGLISH).said().contains("nothing shows"), "opened before the marks");
    }

    @Test
    void signature_without_an_act_and_two_acts_at_once_are_refused() {
        assertTrue(
                rank(Language.EN, List.of("--as", "Claire Delmas"))
                        .said()
                        .contains("Say which: --open, --close or --reopen"),
                "no act");
        assertTrue(
                rank(Language.EN, List.of("--open", "--close", "--as", "Claire Delmas"))
                        .said()
                        .contains("only one of these acts at a time"),
                "two acts");
        assertFalse(Files.exists(event.resolve("rounds")), "a refused act leaves no folder");
    }

    private Typed rank(Language language, List<String> more) {
        String[] words = Stream.concat(Stream.of("rank", event.toString()), more.stream())
                .toArray(String[]::new);
        return Typed.of(ConsoleStyle.plain(), language, world -> List.of(new RankCommand(world)), words);
    }
}
