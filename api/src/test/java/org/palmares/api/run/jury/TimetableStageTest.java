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

    @Test
    void cut_of_each_category_goes_by_the_categories_that_the_event_or_its_entries_name() {
        String apart = FINAL.replace(
                        "topics:",
                        "categories: [{id: a, label: {fr: A, en: A}}, {id: b, label: {fr: B, en: B}},"
                                + " {id: c, label: {fr: C, en: C}}]\ntopics:")
                .replace("cut: {kind: top, count: 2", "per: category, cut: {kind: CUT");
        String top = apart.replace("CUT", "top, count: 1");
        String each = apart.replace("CUT", "per-category, count: 1, more: 0");
        String both = Worlds.lines(
                "id,title,topic,team,category,submitted_at",
                "S1,One,T1,E1,a,2026-05-03 10:00",
                "S2,Two,T2,E2,b,2026-05-03 10:00",
                "S3,Three,T3,E3,b,2026-05-03 10:00");
        String all = both.replace("T3,E3,b", "T3,E3,c");
        // Two rankings, each with a cut of its own, give two finalists, for whom there is time; three give one too
        // many.
        assertEquals(List.of(), tooShort(top, both));
        assertEquals(List.of(), tooShort(each, both));
        assertEquals(List.of("Final: 3 pitches"), tooShort(top, all));
        assertEquals(List.of("Final: 3 pitches"), tooShort(each, all));
        // No entry says of which category it is: the event's three count.
        assertEquals(List.of("Final: 3 pitches"), tooShort(top, SmallFolder.SUBMISSIONS));
    }

    private List<String> tooShort(String yaml) {
        return tooShort(yaml, SmallFolder.SUBMISSIONS);
    }

    private List<String> tooShort(String yaml, String submissions) {
        Path folder = Worlds.folder(
                home, "event.yaml", yaml, "jurors.csv", SmallFolder.JURORS, "submissions.csv", submissions);
        return Worlds.run(folder).problems().stream()
                .filter(problem -> problem.code().equals("TIMETABLE_TOO_SHORT"))
                .map(problem -> problem.message().en().replaceFirst("(pitches).*", "$1"))
                .toList();
    }
}
