package org.palmares.api.run.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.report.Csv;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** From one event to the next: the laureates of the event of {@link SmallFolder} enter another. */
class LaureatesTest {
    /** Two laureates of one prize. */
    private static final String YAML = Worlds.YAML
            .replaceFirst("(?m)^ *- \\{id: given.*\\R", "")
            .replace("laureates: 1, amount: 100 EUR", "laureates: 2, amount: 100 EUR");

    private static final String LAUREATES = Worlds.lines(
            "id;title;team;submitted_at;event;submission;prizes;reserve",
            "small-S1;Boussole;small-T1;2026-05-03T10:00+02:00;small;S1;First prize;",
            "small-S2;Carnet;small-T2;2026-05-03T10:00+02:00;small;S2;First prize;");

    @TempDir
    private Path folder;

    @Test
    void laureates_leave_under_names_that_no_other_event_has() {
        Stages stages = Worlds.run(event()).stages();
        assertEquals(
                Optional.of(LAUREATES),
                LaureatesTable.of(stages)
                        .map(table -> new String(Csv.bytes(table, Language.EN), UTF_8).replace("\uFEFF", "")));
    }

    @Test
    void nobody_leaves_while_nobody_wins() {
        Stages stages = Worlds.run(event("score-sheets.csv", "round;juror;submission;criterion;mark;at\n"))
                .stages();
        assertEquals(Optional.empty(), LaureatesTable.of(stages));
    }

    @Test
    void laureate_is_a_first_version_that_the_entrant_completes() {
        Loaded loaded = EventFolder.load(event(
                "laureates.csv",
                LAUREATES,
                "submissions.csv",
                Worlds.lines(
                        "id;title;topic;team;submitted_at",
                        "A1;Sur place;T2;;2026-05-02 09:00",
                        "small-S1;Boussole de poche;T1;;2026-05-03 11:00"),
                "score-sheets.csv",
                "round;juror;submission;criterion;mark;at\n"));
        List<Submission> entries = ((Loaded.Ready) loaded).input().entries().submissions();
        assertEquals(
                List.of(
                        "small-S1 Boussole [] small-T1 2026-05-03T08:00:00Z",
                        "small-S2 Carnet [] small-T2 2026-05-03T08:00:00Z",
                        "A1 Sur place [T2] none 2026-05-02T07:00:00Z",
                        "small-S1 Boussole de poche [T1] none 2026-05-03T09:00:00Z"),
                entries.stream().map(LaureatesTest::shown).toList());
    }

    @Test
    void laureate_under_reserve_is_asked_about() {
        String reserved = LAUREATES.replace("small;S2;First prize;", "small;S2;First prize;opinion awaited (DAT-06)");
        Loaded loaded = EventFolder.load(event("laureates.csv", reserved));
        List<Problem> asked = ((Loaded.Ready) loaded)
                .input().notices().stream()
                        .filter(problem -> problem.code().equals("LAUREATE_UNDER_RESERVE"))
                        .toList();
        assertEquals(
                List.of(new Text(
                        "small-S2 : l'autre événement n'a nommé ce lauréat que sous réserve (opinion awaited (DAT-06))."
                                + " Attendez sa décision, puis videz la colonne « reserve » ou retirez la ligne.",
                        "small-S2: the other event named this laureate only under reserve (opinion awaited (DAT-06))."
                                + " Wait for its decision, then clear column \"reserve\" or remove the line.")),
                asked.stream().map(Problem::message).toList());
        assertEquals(3, asked.get(0).place().line().orElseThrow());
    }

    private static String shown(Submission entry) {
        Instant at = entry.submittedAt();
        return entry.id() + " " + entry.title().fr() + " " + entry.topics() + " "
                + entry.team().map(Id::value).orElse("none") + " " + at;
    }

    private Path event(String... more) {
        List<String> files = new ArrayList<>(Arrays.asList(SmallFolder.FILES));
        files.set(1, YAML);
        files.addAll(Arrays.asList(more));
        return Worlds.folder(folder, files.toArray(String[]::new));
    }
}
