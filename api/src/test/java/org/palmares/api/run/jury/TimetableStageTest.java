package org.palmares.api.run.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;

/** Three entries in heats without marks; each finalist would pitch for four hours, and there is time for two. */
class TimetableStageTest {
    private static final String FINAL = Worlds.YAML.replace(
            "quorum: 1, carry-over",
            "timetable: {talk: PT4H, questions: PT5M, changeover: PT5M}, quorum: 1, carry-over");

    @TempDir
    Path home;

    @Test
    void cut_of_each_topic_lets_as_many_through_as_there_are_topics() {
        assertEquals(List.of(), tooShort(FINAL.replace("cut: {kind: top, count: 2", "cut: {kind: top, count: 1")));
        assertEquals(
                List.of("Final: 3 pitches"),
                tooShort(FINAL.replace("cut: {kind: top, count: 2", "per: topic, cut: {kind: top, count: 1")));
    }

    @Test
    void cut_of_each_category_is_made_once_in_the_ranking_of_each_topic() {
        String categories = FINAL.replace("topics:", "categories: [{id: all, label: {fr: Tout, en: All}}]\ntopics:");
        String cut = "cut: {kind: per-category, count: 1, more: 0";
        assertEquals(List.of(), tooShort(categories.replace("cut: {kind: top, count: 2", cut)));
        assertEquals(
                List.of("Final: 3 pitches"),
                tooShort(categories.replace("cut: {kind: top, count: 2", "per: topic, " + cut)));
    }

    private List<String> tooShort(String yaml) {
        Path folder = Worlds.folder(
                home, "event.yaml", yaml, "jurors.csv", SmallFolder.JURORS, "submissions.csv", SmallFolder.SUBMISSIONS);
        return Worlds.run(folder).problems().stream()
                .filter(problem -> problem.code().equals("TIMETABLE_TOO_SHORT"))
                .map(problem -> problem.message().en().replaceFirst("(pitches).*", "$1"))
                .toList();
    }
}
