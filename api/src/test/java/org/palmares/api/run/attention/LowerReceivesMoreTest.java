package org.palmares.api.run.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Text;

/** S1 at 80 points and S2, whose member works for Acme, at 60 are tied for the first prize and share; S3 stands at 50. */
class LowerReceivesMoreTest {
    private static final String SHARED = Worlds.YAML
            .replace("tie-break: [use]", "tie-within: 25")
            .replace("at-the-line: tie-break", "at-the-line: keep-all")
            .replace("amount: 100 EUR", "amount: 100 EUR, ex-aequo: shared");

    @TempDir
    private Path folder;

    @Test
    void lower_rank_that_would_receive_more_is_asked_about() {
        assertEquals(
                List.of("Acme prize: Relais, of rank 3, would receive more than Boussole, of rank 1 (First prize). The"
                        + " jury decides, and the minutes say so."),
                asked("laureates: 1, sponsor: acme, amount: 80 EUR"));
    }

    @Test
    void nothing_is_asked_where_those_tied_hold_the_place_or_the_lower_receives_less() {
        assertEquals(List.of(), asked("laureates: 1, amount: 80 EUR"));
        assertEquals(List.of(), asked("laureates: 1, sponsor: acme, amount: 40 EUR"));
    }

    @Test
    void what_whole_teams_receive_is_compared_where_one_prize_pays_the_team_and_the_other_its_members() {
        List<String> asked = List.of("Acme prize: Relais, of rank 3, would receive more than Boussole, of rank 1 (First"
                + " prize). The jury decides, and the minutes say so.");
        assertEquals(asked, asked("laureates: 1, amount: 80 EUR, paid-to: members"));
        assertEquals(List.of(), asked("laureates: 1, amount: 40 EUR, paid-to: members"));
        assertEquals(asked, asked("laureates: 1, amount: 30 EUR, paid-to: each-member"));
        assertEquals(List.of(), asked("laureates: 1, amount: 20 EUR, paid-to: each-member"));
    }

    @Test
    void amounts_of_two_currencies_are_not_compared() {
        assertEquals(List.of(), asked("laureates: 1, amount: 80 USD, paid-to: members"));
    }

    private List<String> asked(String second) {
        Worlds.folder(folder, SmallFolder.FILES);
        Worlds.folder(
                folder,
                "event.yaml",
                SHARED.replace("pool: finalists, laureates: 1, sponsor: acme", second),
                "teams.csv",
                Worlds.lines("team;participant", "T1;P1", "T2;P2", "T3;P5", "T3;P4"),
                "organisations.csv",
                Worlds.lines("id;name;level;parent;aliases", "acme;Acme;group;;"));
        return new LowerReceivesMore(Worlds.run(folder).stages())
                .sentences().stream().map(Text::en).toList();
    }
}
