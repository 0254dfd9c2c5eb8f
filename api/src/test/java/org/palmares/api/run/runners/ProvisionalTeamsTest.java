package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** People who registered, and four commands that need their teams without forming them. */
class ProvisionalTeamsTest {
    private static final String PLAN = "team;participant\nT1;P1\nT1;P2\nT2;P3\nT2;P4\nT3;P5\n";

    @TempDir
    Path home;

    @Test
    void commands_that_were_given_no_plan_say_that_their_teams_are_provisional() {
        Path folder = Worlds.folder(home, SmallFolder.FILES);
        Worlds.folder(
                folder,
                "event.yaml",
                Worlds.YAML.replace(
                        "quorum: 1, tie-break",
                        "timetable: {talk: PT5M, questions: PT3M, changeover: PT2M}, quorum: 1, tie-break"));
        assertEquals(List.of(1L, 1L, 1L, 1L), told(folder));
        assertEquals(List.of(0L, 0L, 0L, 0L), told(Worlds.folder(folder, "teams.csv", PLAN)));
    }

    private static List<Long> told(Path folder) {
        Optional<Language> english = Optional.of(Language.EN);
        TimetableRunner.Wish anew = new TimetableRunner.Wish(Optional.empty(), OptionalLong.empty(), Optional.empty());
        return List.of(
                told(new JuryRunner().outcome(folder, Optional.empty(), Optional.empty(), english)),
                told(new SheetsRunner().outcome(folder, Optional.empty(), english)),
                told(new TimetableRunner().outcome(folder, anew, english)),
                told(new RankRunner().outcome(folder, Optional.empty(), english)));
    }

    private static long told(RunOutcome outcome) {
        return outcome.result().problems().stream()
                .map(Problem::code)
                .filter("TEAMS_PROVISIONAL"::equals)
                .count();
    }
}
