package org.palmares.api.run.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.report.Column;
import org.palmares.api.report.Csv;
import org.palmares.api.report.MinutesPrize;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.attention.Summaries;
import org.palmares.api.run.stages.EventRun;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;

/** The event of {@link SmallFolder}: S1 stands at 80 points, S2 at 60, S3 at 50. */
class LaureateWordsTest {
    private static final String KEPT = Worlds.YAML.replace("at-the-line: tie-break", "at-the-line: keep-all");
    private static final String NEAR = KEPT.replace("tie-break: [use]", "tie-within: 25");

    @TempDir
    private Path folder;

    @Test
    void tie_that_the_jury_adopted_is_its_decision() {
        String adopted = Worlds.lines(
                "round;submission;rank;for;against;abstentions;reason", "heats;S2;1;2;0;0;equal in our eyes");
        assertEquals(
                List.of("S1 100.00 tied, by the jury's decision", "S2 100.00 tied, by the jury's decision"),
                first(run(Worlds.YAML, "adopted.csv", adopted)));
    }

    @Test
    void tie_by_the_margin_of_the_round_says_so() {
        assertEquals(
                List.of(
                        "S1 100.00 tied, at most 25 points from the best of them",
                        "S2 100.00 tied, at most 25 points from the best of them"),
                first(run(NEAR)));
    }

    @Test
    void tie_by_the_margin_of_the_prize_says_so_and_that_it_goes_over_a_tie_break() {
        String within = KEPT.replace("amount: 100 EUR", "amount: 100 EUR, ex-aequo-within: 20.5");
        assertEquals(
                List.of("S1 100.00 tied, less than 20.5 points apart", "S2 100.00 tied, less than 20.5 points apart"),
                first(run(within)));
        Stages again = run(within.replace("tie-break: [use]", "tie-within: 25, tie-break: [use]"));
        String said = "tied, less than 20.5 points apart: this prize goes over the tie-break of the ranking";
        assertEquals(List.of("S1 100.00 " + said, "S2 100.00 " + said), first(again));
        assertEquals(
                List.of(
                        "at most 25 points from Carnet, separated on: Usefulness",
                        "at most 25 points from Boussole, separated on: Usefulness",
                        ""),
                column(RankingTable.of("ranking", again.rounds().get(0), again), "tie"));
    }

    @Test
    void those_tied_who_share_hold_the_next_place_and_both_tables_say_so() {
        Stages stages = run(NEAR.replace("amount: 100 EUR", "amount: 100 EUR, ex-aequo: shared")
                .replace("pool: finalists, laureates: 1, sponsor: acme", "laureates: 1, amount: 50 EUR"));
        String said = "tied, at most 25 points from the best of them; sharing also: Acme prize";
        assertEquals(List.of("S1 75.00 " + said, "S2 75.00 " + said), first(stages));
        assertEquals(
                List.of("its place is held by those tied for “First prize”, who share the amounts"),
                column(PrizeTable.of(prizes(stages).get(1), stages.prizes().get(1), stages), "reason"));
    }

    @Test
    void places_left_empty_are_said_on_the_console_in_the_minutes_and_in_the_table() {
        Stages stages = run(KEPT.replace("laureates: 1, amount", "laureates: 4, threshold: 55, amount"));
        assertEquals(
                List.of("Boussole, Carnet; not awarded: 2 places, for want of another eligible entry"),
                console(stages, Language.EN, "First prize"));
        assertEquals(
                List.of("Boussole, Carnet ; non attribué : 2 places, faute d'autre projet admissible"),
                console(stages, Language.FR, "Premier prix"));
        assertEquals(
                Optional.of("2 places, for want of another eligible entry"),
                leftInMinutes(stages).map(Text::en));
        ReportTable table = PrizeTable.of(prizes(stages).get(0), stages.prizes().get(0), stages);
        assertEquals(
                List.of("proposed laureate", "proposed laureate", "not awarded", "not eligible for this prize"),
                column(table, "state"));
        assertEquals(
                "2 places, for want of another eligible entry",
                column(table, "reason").get(2));
    }

    @Test
    void one_place_left_empty_is_said_and_nothing_where_none_is() {
        Stages stages = run(KEPT.replace("laureates: 1, amount", "laureates: 3, threshold: 55, amount"));
        assertEquals(
                List.of("Boussole, Carnet; not awarded: 1 place, for want of another eligible entry"),
                console(stages, Language.EN, "First prize"));
        Stages full = run(KEPT);
        assertEquals(List.of("Boussole"), console(full, Language.EN, "First prize"));
        assertEquals(Optional.empty(), leftInMinutes(full));
    }

    private static Optional<Text> leftInMinutes(Stages stages) {
        MinutesPrize first = new PrizeMinutes(stages, stages.titles()).all().get(0);
        return ((MinutesPrize.Proposal.Awarded) first.proposal()).left();
    }

    private static List<String> console(Stages stages, Language language, String label) {
        return Summaries.of(stages).stream()
                .flatMap(summary -> summary.lines().stream())
                .filter(line -> line.label().in(language).equals(label))
                .map(line -> line.value().in(language))
                .toList();
    }

    private Stages run(String yaml, String... files) {
        Worlds.folder(folder, SmallFolder.FILES);
        Worlds.folder(
                folder,
                "event.yaml",
                yaml,
                "teams.csv",
                Worlds.lines("team;participant", "T1;P1", "T2;P2", "T3;P5"),
                "organisations.csv",
                Worlds.lines("id;name;level;parent;aliases", "acme;Acme;group;;"));
        EventRun.Result result = Worlds.run(Worlds.folder(folder, files));
        return result.stages();
    }

    private static List<Prize> prizes(Stages stages) {
        return stages.event().prizes();
    }

    /** Laureate, amount and reason of each row of the first prize. */
    private static List<String> first(Stages stages) {
        return rows(PrizeTable.of(prizes(stages).get(0), stages.prizes().get(0), stages)).stream()
                .map(cells -> cells.get(3) + " " + cells.get(5) + " " + cells.get(7))
                .toList();
    }

    private static List<String> column(ReportTable table, String key) {
        int at = table.columns().stream().map(Column::key).toList().indexOf(key);
        return rows(table).stream().map(cells -> cells.get(at)).toList();
    }

    private static List<List<String>> rows(ReportTable table) {
        return Csv.rows(table, Language.EN);
    }
}
