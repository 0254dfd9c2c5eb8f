package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.engine.domain.Language;

/** On the event of the samples: 60 people in ten teams of 5 to 7. */
class RepairCommandTest {
    private static final Path NIGHT = Path.of("../samples/events/nuit_des_donnees");

    @TempDir
    Path place;

    @Test
    void people_who_withdrew_are_replaced_by_as_few_moves_as_counting_demands() throws IOException {
        Typed typed = repair("helloasso-7104204;withdrawn;", "helloasso-7104225;withdrawn;", "7104258;left;");

        assertEquals(0, typed.exit(), typed.said());
        assertTrue(typed.said().contains("2 people; at least 2 are needed (proven)"), typed.said());
        List<String> changes = Files.readAllLines(place.resolve("out/changes.csv"));
        assertEquals(3, changes.size());
        assertTrue(changes.get(1).contains("is short of people."), changes.get(1));
        assertFalse(Files.readString(place.resolve("out/teams.csv")).contains("helloasso-7104225"));
        assertTrue(Files.readString(place.resolve("out/changes.html")).contains("2 people change teams."));
        assertTrue(Files.readString(place.resolve("out/changes.fr.html")).contains("2 personnes changent"));
    }

    @Test
    void the_same_order_gives_the_same_bytes() throws IOException {
        repair("helloasso-7104204;withdrawn;", "helloasso-7104225;withdrawn;", "7104258;left;");
        byte[] first = Files.readAllBytes(place.resolve("out/curve.csv"));
        byte[] teams = Files.readAllBytes(place.resolve("out/teams.csv"));
        repair("helloasso-7104204;withdrawn;", "helloasso-7104225;withdrawn;", "7104258;left;");
        assertArrayEquals(first, Files.readAllBytes(place.resolve("out/curve.csv")));
        assertArrayEquals(teams, Files.readAllBytes(place.resolve("out/teams.csv")));
    }

    @Test
    void once_the_work_has_begun_nobody_moves_and_offers_name_people() throws IOException {
        Path attendance = Files.writeString(
                place.resolve("attendance.csv"),
                "participant;state\nhelloasso-7104204;withdrawn\nhelloasso-7104225;withdrawn\n7104258;left\n");
        Typed typed = repair(attendance, "--after-kick-off");

        assertEquals(1, typed.exit(), typed.said());
        assertTrue(typed.said().contains("nobody changes teams"), typed.said());
        String offers = Files.readString(place.resolve("out/offers.csv"));
        assertTrue(offers.contains("Loan: from “"), offers);
        assertTrue(offers.contains("Shared expert: some hours with “"), offers);
        assertFalse(Files.readString(place.resolve("out/changes.csv")).contains(";moves;"));
    }

    @Test
    void an_offer_is_accepted_by_its_number_and_the_plan_that_comes_out_can_be_repaired_again() throws IOException {
        Path attendance = Files.writeString(
                place.resolve("attendance.csv"),
                "participant;state\nhelloasso-7104204;withdrawn\nhelloasso-7104225;withdrawn\n7104258;left\n");
        repair(attendance, "--after-kick-off");
        List<String> offers = Files.readAllLines(place.resolve("out/offers.csv"));
        String numbers = IntStream.range(1, offers.size())
                .filter(at ->
                        offers.get(at).contains("Loan: ") || offers.get(at).contains("Shared expert: "))
                .mapToObj(at -> offers.get(at).split(";")[0])
                .collect(Collectors.joining(","));

        Typed typed = repair(attendance, "--after-kick-off", "--accept", numbers);
        String changes = Files.readString(place.resolve("out/changes.csv"));
        assertTrue(changes.contains(";Lent to team “"), typed.said() + changes);
        assertTrue(changes.contains(";also helps a team;"), typed.said() + changes);
        assertTrue(Files.readString(place.resolve("out/offers.csv")).contains(";yes\n"));
        assertTrue(Files.readString(place.resolve("out/teams.csv")).contains("Helps this team besides their own.;yes"));
        assertFalse(typed.said().contains("offers wait for your consent"), typed.said());

        Path published = Files.copy(place.resolve("out/teams.csv"), place.resolve("published.csv"));
        Typed again = Typed.in(
                Language.EN,
                "repair",
                night(),
                "--plan",
                published.toString(),
                "--attendance",
                attendance.toString(),
                "--out",
                place.resolve("out").toString(),
                "--lang",
                "en",
                "--after-kick-off");
        assertFalse(again.exit() == 2, again.said());
        assertTrue(Files.readString(place.resolve("out/teams.csv")).contains("Helps this team besides their own.;yes"));
    }

    @Test
    void a_number_that_is_no_offer_is_refused() throws IOException {
        Path attendance = Files.writeString(place.resolve("attendance.csv"), "participant;state\n7104258;left\n");
        Typed typed = repair(attendance, "--after-kick-off", "--accept", "99");
        assertEquals(2, typed.exit(), typed.said());
        assertTrue(typed.said().contains("--accept 99: there is no offer of that number"), typed.said());
    }

    @Test
    void after_the_hour_a_desk_that_marked_few_people_is_asked_about() throws IOException {
        Typed typed = repair("helloasso-7104201;arrived;2026-10-09 17:00", "7104258;left;2026-10-09 18:30");

        assertEquals(1, typed.exit(), typed.said());
        assertTrue(
                typed.said().contains("the hour has passed and only 1 of 60 people are marked as arrived"),
                typed.said());
    }

    @Test
    void bad_input_is_named_with_file_and_line_and_nothing_is_written() throws IOException {
        Typed state = repair("helloasso-7104204;perhaps;");
        assertEquals(2, state.exit());
        assertTrue(state.said().contains("attendance.csv:2: state “perhaps” is unknown."), state.said());
        assertFalse(Files.exists(place.resolve("out")));

        Path plan = Files.writeString(place.resolve("plan.csv"), "team;participant\nT99;helloasso-7104204\n");
        Typed team = Typed.in(
                Language.EN,
                "repair",
                night(),
                "--plan",
                plan.toString(),
                "--out",
                place.resolve("out").toString());
        assertEquals(2, team.exit());
        assertTrue(
                team.said().contains("plan.csv:2: team “T99” is not of this event (expected: T01, T02,"), team.said());

        Typed missing = Typed.in(
                Language.EN,
                "repair",
                night(),
                "--plan",
                "nowhere.csv",
                "--out",
                place.resolve("out").toString());
        assertEquals(2, missing.exit());
        assertTrue(missing.said().contains("nowhere.csv: this file does not exist. Check the path."), missing.said());
    }

    private Typed repair(String... lines) throws IOException {
        List<String> rows = new ArrayList<>(List.of("participant;state;at"));
        rows.addAll(List.of(lines));
        return repair(Files.write(place.resolve("attendance.csv"), rows));
    }

    private Typed repair(Path attendance, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "repair",
                night(),
                "--plan",
                NIGHT.resolve("expected/teams.csv").toAbsolutePath().normalize().toString(),
                "--attendance",
                attendance.toString(),
                "--out",
                place.resolve("out").toString(),
                "--lang",
                "en"));
        words.addAll(List.of(more));
        return Typed.in(Language.EN, words.toArray(String[]::new));
    }

    private static String night() {
        return NIGHT.toAbsolutePath().normalize().toString();
    }
}
