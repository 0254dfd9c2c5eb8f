package org.palmares.api.run.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Problem;

/** J1 alone marked S1 and S2, J2 alone S3: two groups that nobody links, of which two entries go on and one wins. */
class PartsAttentionTest {
    private static final List<String> ACROSS = List.of("CUT_ACROSS_PARTS", "PRIZE_ACROSS_PARTS");

    private static final String APART = SmallFolder.SHEETS
            .lines()
            .filter(line -> !line.startsWith("heats;J1;S3") && !line.matches("heats;J2;S[12].*"))
            .collect(Collectors.joining("\n", "", "\n"));

    @TempDir
    Path home;

    @Test
    void cut_and_prizes_across_groups_that_nobody_links_are_asked_about() {
        assertEquals(List.of("CUT_ACROSS_PARTS", "PRIZE_ACROSS_PARTS"), codes("score-sheets.csv", APART));
        assertEquals(
                "Heats, the cut: comparing 2 groups with no juror in common assumes equally severe juries.",
                problems("score-sheets.csv", APART).get(0).message().en().replaceFirst("juries\\..*", "juries."));
    }

    @Test
    void prize_of_the_finalists_is_not_asked_about_where_all_of_them_are_of_one_group() {
        List<String> asked = problems("score-sheets.csv", APART).stream()
                .map(problem -> problem.message().en().replaceFirst(": comparing.*", ""))
                .toList();
        assertEquals(List.of("Heats, the cut", "Heats, First prize"), asked);
    }

    @Test
    void linked_entries_compare() {
        assertEquals(List.of(), codes());
    }

    @Test
    void ranking_that_the_jury_adopted_settles_it() {
        assertEquals(
                List.of(),
                codes(
                        "score-sheets.csv",
                        APART,
                        "adopted.csv",
                        Worlds.lines(
                                "round;submission;rank;for;against;abstentions;reason",
                                "heats;S1;1;2;0;0;First of its group")));
    }

    private List<String> codes(String... more) {
        return problems(more).stream().map(Problem::code).toList();
    }

    private List<Problem> problems(String... more) {
        Worlds.folder(home, SmallFolder.FILES);
        return Attention.of(Worlds.run(Worlds.folder(home, more)).stages()).problems().stream()
                .filter(problem -> ACROSS.contains(problem.code()))
                .toList();
    }
}
