package org.palmares.api.run.rankings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Titles;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Exclusions;

/** Three entries; ties of the heats are broken by usefulness. */
class TiesTest {
    private final Event event = Worlds.event();
    private final List<Entry> entries = List.of(
            Worlds.entry(Worlds.sound("S1", "T1")),
            Worlds.entry(Worlds.sound("S2", "T2")),
            Worlds.entry(Worlds.sound("S3", "T3")));

    @Test
    void entry_with_points_of_its_own_has_no_tie() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                ties("heats J1 S1 9 9", "heats J1 S2 8 8", "heats J1 S3 7 7"));
    }

    @Test
    void entries_that_a_criterion_separated_name_it() {
        assertEquals(
                List.of(
                        Optional.of(new Text(
                                "à égalité de points avec Projet S2, départagés sur : Utilité",
                                "level on points with Project S2, separated on: Usefulness")),
                        Optional.of(new Text(
                                "à égalité de points avec Projet S1, départagés sur : Utilité",
                                "level on points with Project S1, separated on: Usefulness")),
                        Optional.empty()),
                ties("heats J1 S1 9 7", "heats J1 S2 8 8", "heats J1 S3 7 7"));
    }

    @Test
    void entries_that_nothing_separates_are_tied() {
        assertEquals(
                List.of(
                        Optional.of(new Text("ex æquo avec Projet S2, Projet S3", "tied with Project S2, Project S3")),
                        Optional.of(new Text("ex æquo avec Projet S1, Projet S3", "tied with Project S1, Project S3")),
                        Optional.of(new Text("ex æquo avec Projet S1, Projet S2", "tied with Project S1, Project S2"))),
                ties("heats J1 S1 8 8", "heats J1 S2 8 8", "heats J1 S3 8 8"));
    }

    @Test
    void title_is_that_of_the_version_that_counts() {
        Titles titles = new Titles(List.of(new Entry(
                List.of(
                        Worlds.submission("S1", "T1", "2026-05-02T08:00:00Z", Facts.NONE),
                        new Submission(
                                Id.of("S1"),
                                new Text("Nouveau", "New"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Instant.parse("2026-05-03T08:00:00Z"),
                                Facts.NONE)),
                Optional.empty(),
                List.of())));
        assertEquals(new Text("Nouveau", "New"), titles.of(Id.of("S1")));
    }

    private List<Optional<Text>> ties(String... sheets) {
        RankingStage.RankedRound round = RankingStage.run(
                        event,
                        entries,
                        Stream.of(sheets).map(Worlds::sheet).toList(),
                        RoundExclusions.open(Exclusions.NONE),
                        new AdoptionStage(List.of(), Optional.empty(), List.of()))
                .rounds()
                .get(0);
        Titles titles = new Titles(entries);
        return round.ranking().entries().stream()
                .map(entry -> Ties.text(entry, round, titles, new Directory(List.of(), List.of())))
                .toList();
    }
}
