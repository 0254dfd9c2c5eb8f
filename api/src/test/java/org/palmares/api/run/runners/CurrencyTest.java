package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;

/** A prize whose currency has no cents, or thousandths, paid to the three members of the team that wins it. */
class CurrencyTest {
    @TempDir
    private Path home;

    @Test
    void amounts_in_tables_have_the_decimals_of_their_currency() {
        assertEquals(List.of("100.00 EUR", "33.34 EUR", "33.33 EUR", "33.33 EUR"), amounts(run("100 EUR")));
        assertEquals(List.of("1000 XOF", "334 XOF", "333 XOF", "333 XOF"), amounts(run("1000 XOF")));
        assertEquals(
                List.of("1000.125 TND", "333.375 TND", "333.375 TND", "333.375 TND"), amounts(run("1000.125 TND")));
    }

    @Test
    void minutes_print_the_same_amount() {
        RunResult result = run("1000.125 TND");
        String minutes = result.outputs().get("minutes.en.html").text().replace('\u00a0', ' ');
        assertTrue(minutes.contains("TND 1,000.125"), minutes);
    }

    @Test
    void unit_that_is_no_money_is_refused() {
        assertEquals(
                List.of("EVENT_UNKNOWN_CURRENCY"), Worlds.codes(run("5 XAU").problems()));
    }

    private RunResult run(String amount) {
        Path folder = Worlds.folder(home.resolve(amount), SmallFolder.FILES);
        Worlds.folder(
                folder,
                "event.yaml",
                Worlds.YAML.replace("amount: 100 EUR", "paid-to: members, amount: " + amount),
                "teams.csv",
                Worlds.lines("team;participant", "T1;P1", "T1;P3", "T1;P4", "T2;P2", "T3;P5"));
        return new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
    }

    /** Of the laureate, then of its members. */
    private static List<String> amounts(RunResult result) {
        return List.of("prize-first.csv", "payments.csv").stream()
                .flatMap(file -> result.outputs().get(file).text().lines().skip(1))
                .map(line -> line.split(";", -1))
                .map(cells -> cells[5] + " " + cells[6])
                .toList();
    }
}
