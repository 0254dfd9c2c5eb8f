package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.committee.RoundActs;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** A sponsor's prize with a rubric of its own, and a vote: what is announced of them, and what is printed. */
class PrizeOfItsOwnTest {
    private static final String YAML = Worlds.YAML
            .replace("rounds:\n", """
                      - id: own
                        label: {fr: Grille Acme, en: Acme rubric}
                        scale: {min: -1, max: 4, step: 0.5}
                        criteria:
                          - {id: fit, label: {fr: Adéquation, en: Fit}, weight: 3}
                    votes:
                      - {id: crowd, label: {fr: Vote du public, en: Public vote}, voters: everyone}
                    prizes-per-team: 2
                    rounds:
                    """)
            .replace(
                    "kind: ranking, round: heats, pool: finalists, laureates: 1, sponsor: acme",
                    "kind: sponsor, rubric: own, pool: finalists, laureates: 1, sponsor: acme")
            .replace(
                    "kind: ranking, round: heats, laureates: 1, amount: 100 EUR",
                    "kind: ranking, round: heats, laureates: 1, amount: 100 EUR, ex-aequo: shared, ex-aequo-within: 3")
            .replace("quorum: 1, carry-over: 0.5", "quorum: 1, carry-over: 0.5, casting-vote: [J1, J2]");

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
        Files.writeString(folder.resolve("event.yaml"), YAML);
    }

    @Test
    void criterion_added_to_its_rubric_after_publication_is_refused() throws IOException {
        announce();
        change(
                "event.yaml",
                "weight: 3}\n",
                "weight: 3}\n      - {id: more, label: {fr: Plus, en: More}, weight: 90}\n");
        assertEquals(
                List.of(
                        "round.given.criterion.more.floor: announced nothing, found none",
                        "round.given.criterion.more.scale: announced nothing, found \"-1 4 0.5\"",
                        "round.given.criterion.more.weight: announced nothing, found \"90\""),
                differences());
    }

    @Test
    void who_votes_is_held_to() throws IOException {
        announce();
        change("event.yaml", "voters: everyone", "voters: participants, own-team: true");
        assertEquals(
                List.of(
                        "vote.crowd.own-team: announced \"false\", found \"true\"",
                        "vote.crowd.voters: announced \"everyone\", found \"participants\""),
                differences());
    }

    @Test
    void terms_as_printed_hold_and_a_line_changed_by_hand_is_refused_by_name() throws IOException {
        announce();
        assertEquals(List.of(), differences());
        change("published.csv", "published-on;", "published-on;2026-04-01");
        assertEquals(List.of(), differences());
        change("published.csv", "criterion.fit.weight;3", "criterion.fit.weight;4");
        Problem edited = assertInstanceOf(Loaded.Refused.class, EventFolder.load(folder))
                .problems()
                .get(0);
        assertEquals("TERMS_EDITED published.csv:2", edited.code() + " " + edited.place());
    }

    @Test
    void table_without_its_hash_is_refused() throws IOException {
        announce();
        Path file = folder.resolve("published.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("sha256;.*\n", ""));
        Problem edited = assertInstanceOf(Loaded.Refused.class, EventFolder.load(folder))
                .problems()
                .get(0);
        assertEquals("TERMS_EDITED published.csv", edited.code() + " " + edited.place());
    }

    @Test
    void closed_round_of_a_prize_holds_its_rubric() throws IOException {
        change("score-sheets.csv", "heats;J1;S1;use;8;", "given;J1;S1;fit;3;\nheats;J1;S1;use;8;");
        RoundActs.act(
                folder,
                new RoundActs.Order(
                        Optional.of("given"),
                        RoundAct.Kind.CLOSED,
                        "Odile F.",
                        "",
                        Instant.parse("2026-05-05T17:00:00Z")));
        change("event.yaml", "weight: 3}", "weight: 4}");
        assertEquals(
                List.of("round.given.criterion.fit.weight: \"3\" in the register of rounds, \"4\" now"),
                rank().problems().stream()
                        .filter(problem -> problem.code().equals("ROUND_TERMS_CHANGED"))
                        .map(problem -> problem.message().en().replaceFirst(" now\\..*", " now"))
                        .toList());
    }

    @Test
    void annex_says_everything_that_decides() {
        RunResult annex =
                new TermsRunner().outcome(folder, Optional.of(Language.FR)).result();
        holds(
                annex,
                "annex.html",
                List.of(
                        "−1–4 par 0,5",
                        "Prix Acme : une grille à part",
                        "À égalité pour la dernière place : le départage décide.",
                        "départage par la grille du premier de ces membres du jury qui les a tous notés : Odile Ferrand, Bruno Tessier",
                        "ex æquo : à moins de 3 points du meilleur d’une place ; les dotations de leurs places sont partagées",
                        "noté avec une grille à part, ci-dessus",
                        "parmi les finalistes",
                        "fermé aux équipes qui comptent quelqu’un du partenaire (Acme)",
                        "Une même équipe reçoit au plus 2 prix",
                        "Vote du public : votent tous ceux qui ont un badge ou un bulletin, une fois par badge"));
        holds(
                annex,
                "annex.en.html",
                List.of(
                        "−1–4 in steps of 0.5",
                        "Acme prize: a rubric of its own",
                        "Tied for the last place: the tie-break decides.",
                        "tied: less than 3 points below the best of a place; the amounts of their places are shared",
                        "One team wins at most 2 prizes"));
    }

    @Test
    void annex_of_an_event_without_them_has_none_of_these() throws IOException {
        Files.writeString(folder.resolve("event.yaml"), Worlds.YAML);
        String page = new TermsRunner()
                .outcome(folder, Optional.of(Language.EN))
                .result()
                .outputs()
                .get("annex.html")
                .text();
        for (String word : List.of("in steps of", "of its own", "sheet of", "One team", "once a badge", "<p></p>")) {
            assertFalse(page.contains(word), word);
        }
    }

    @Test
    void jurors_have_sheets_for_it_once_its_finalists_are_known_and_they_are_read_back() throws IOException {
        RunResult sheets = new SheetsRunner()
                .outcome(folder, Optional.of("given"), Optional.empty())
                .result();
        assertEquals(
                List.of("given+J1.xlsx", "given+J2.xlsx", "given.html"),
                List.copyOf(sheets.outputs().keySet()));
        String page = sheets.outputs().get("given.html").text();
        assertTrue(page.contains("Boussole") && page.contains("Carnet"), page);
        assertFalse(page.contains("Relais"), page);
        Path back = Files.createDirectories(folder.resolve("sheets"));
        Files.writeString(
                back.resolve("given-J1.csv"),
                "round;juror;submission;title;mark_fit;for_team;note\ngiven;J1;S1;Boussole;3,5;;\n");
        Loaded.Ready ready = assertInstanceOf(Loaded.Ready.class, EventFolder.load(folder));
        assertEquals(
                1,
                ready.input().marks().sheets().stream()
                        .filter(sheet -> sheet.round().value().equals("given"))
                        .count());
    }

    @Test
    void whoever_works_for_its_sponsor_has_no_sheet_for_it_and_marked_all_the_same_does_not_win_it()
            throws IOException {
        Files.writeString(folder.resolve("teams.csv"), "team;participant\nT1;P1\nT2;P2\nT3;P3\n");
        Files.writeString(folder.resolve("organisations.csv"), "id;name;level;parent;aliases\nacme;Acme;group;;\n");
        assertEquals("given J1 S1 judges\ngiven J2 S1 judges", readings());
        change("score-sheets.csv", "heats;J1;S1;use;8;", "given;J1;S1;fit;3;\nheats;J1;S1;use;8;");
        assertEquals(List.of("S1"), rankedForIt());
        assertEquals(List.of(), about("given", "S2"));
        change("score-sheets.csv", "given;J1;S1;fit;3;", "given;J1;S1;fit;3;\ngiven;J1;S2;fit;4;");
        assertEquals(List.of("S2", "S1"), rankedForIt());
        String prize = new FolderRunner()
                .run(folder, RunOrder.DEFAULT, step -> {}, () -> false)
                .outputs()
                .get("prize-given.csv")
                .text();
        assertTrue(prize.contains("Un membre de l'équipe est salarié de : Acme."), prize);
    }

    private List<String> rankedForIt() {
        return rank().outputs()
                .get("ranking-prize-given.csv")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(";")[1])
                .toList();
    }

    private List<String> about(String... words) {
        return rank().problems().stream()
                .map(problem -> problem.message().en())
                .filter(message -> Stream.of(words).allMatch(message::contains))
                .toList();
    }

    @Test
    void who_marks_it_is_assigned_and_can_be_put_back() throws IOException {
        assertEquals("given J1 S1 judges\ngiven J2 S1 judges\ngiven J1 S2 judges\ngiven J2 S2 judges", readings());
        Files.writeString(folder.resolve("assignment.csv"), assignment());
        assertEquals(assignment(), assignment());
    }

    private String readings() {
        return assignment()
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells -> String.join(" ", cells[0], cells[3], cells[1], cells[5]))
                .collect(Collectors.joining("\n"));
    }

    private String assignment() {
        return new JuryRunner()
                .outcome(folder, Optional.of("given"), Optional.empty(), Optional.of(Language.EN))
                .result()
                .outputs()
                .get("assignment.csv")
                .text();
    }

    @Test
    void papers_of_the_jury_hold_it_and_strike_out_whoever_steps_aside() throws IOException {
        Files.writeString(folder.resolve("teams.csv"), "team;participant\nE1;P1\nE2;P2\nE3;P3\n");
        change("jurors.csv", "president;;;", "president;;mentor:submission:S1;");
        String tally = new PrintRunner()
                .outcome(folder, Optional.empty(), Optional.of(Language.EN))
                .result()
                .outputs()
                .get("hand-tally.html")
                .text();
        assertTrue(tally.contains("<li>Fit: (mark + 1) × 20</li>"), tally);
        assertTrue(tally.contains("A check only: Points are 50% of this round’s"), tally);
        assertEquals(3, tally.split("class=\"box struck\"", -1).length - 1, tally);
    }

    @Test
    void papers_of_a_later_round_hold_whoever_goes_on_to_it() {
        String tally = new PrintRunner()
                .outcome(folder, Optional.empty(), Optional.of(Language.EN))
                .result()
                .outputs()
                .get("hand-tally.html")
                .text();
        List<String> pages = List.of(tally.split("<h1>", -1));
        assertEquals(
                List.of("Boussole Carnet Relais", "Boussole Carnet"),
                pages.subList(1, 3).stream()
                        .map(page -> Stream.of("Boussole", "Carnet", "Relais")
                                .filter(page::contains)
                                .collect(Collectors.joining(" ")))
                        .toList());
    }

    private static void holds(RunResult annex, String name, List<String> sentences) {
        String page = annex.outputs()
                .get(name)
                .text()
                .replaceAll("[\u202F\u00A0]", " ")
                .replace("&#39;", "’");
        for (String sentence : sentences) {
            assertTrue(page.contains(sentence), sentence + " is not in\n" + page);
        }
    }

    private void announce() throws IOException {
        RunResult annex = new TermsRunner().outcome(folder, Optional.empty()).result();
        Files.write(
                folder.resolve("published.csv"),
                annex.outputs().get("published.csv").toArray());
    }

    private void change(String name, String before, String after) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertTrue(text.contains(before), text);
        Files.writeString(file, text.replace(before, after));
    }

    private List<String> differences() {
        return rank().problems().stream()
                .filter(problem -> problem.code().startsWith("TERMS_"))
                .map(problem -> problem.message().en().replaceFirst(" in event.yaml.*", ""))
                .toList();
    }

    private RunResult rank() {
        return new RankRunner()
                .outcome(folder, Optional.empty(), Optional.of(Language.EN))
                .result();
    }
}
