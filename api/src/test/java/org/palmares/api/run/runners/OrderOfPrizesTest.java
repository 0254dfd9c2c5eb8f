package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;

/** Two prizes of one ranking, of one place and of two: which is given first is announced and held to. */
class OrderOfPrizesTest {
    private static final String FIRST =
            "  - {id: first, label: {fr: Premier prix, en: First prize}, kind: ranking, round: heats, laureates: 1}\n";
    private static final String NEXT =
            "  - {id: next, label: {fr: Autre prix, en: Other prize}, kind: ranking, round: heats, laureates: 2}\n";
    private static final String OWN = "  - {id: heart, label: {fr: Cœur, en: Heart}, kind: jury-choice}\n";

    @TempDir
    private Path home;

    @Test
    void prizes_that_change_places_after_publication_are_refused_by_name() throws IOException {
        announce("", FIRST + NEXT);
        assertEquals(List.of(), differences("", FIRST + NEXT));
        assertEquals(
                List.of(
                        "prize.first.places: announced \"1\", found \"3\"",
                        "prize.next.places: announced \"2-3\", found \"1-2\""),
                differences("", NEXT + FIRST));
    }

    @Test
    void order_in_which_prizes_are_given_is_held_to_where_it_decides() throws IOException {
        announce("", FIRST + OWN);
        assertEquals(List.of(), differences("", OWN + FIRST));
        announce("prizes-per-team: 1\n", FIRST + OWN);
        assertEquals(
                List.of("prize-order: announced \"first heart\", found \"heart first\""),
                differences("prizes-per-team: 1\n", OWN + FIRST));
    }

    @Test
    void annex_names_the_places() throws IOException {
        String page = annex("", FIRST + NEXT).outputs().get("annex.html").text();
        assertTrue(page.contains("place 1") && page.contains("places 2 to 3"), page);
        String alone = annex("", FIRST + OWN).outputs().get("annex.html").text();
        assertTrue(!alone.contains("place 1"), alone);
    }

    private RunResult annex(String terms, String prizes) throws IOException {
        Path folder = folder(terms, prizes);
        return new TermsRunner().outcome(folder, Optional.of(Language.EN)).result();
    }

    private void announce(String terms, String prizes) throws IOException {
        RunResult annex = annex(terms, prizes);
        Files.write(
                home.resolve("published.csv"),
                annex.outputs().get("published.csv").toArray());
    }

    private List<String> differences(String terms, String prizes) throws IOException {
        Path folder = folder(terms, prizes);
        return new RankRunner()
                .outcome(folder, Optional.empty(), Optional.of(Language.EN)).result().problems().stream()
                        .filter(problem -> problem.code().startsWith("TERMS_"))
                        .map(problem -> problem.message().en().replaceFirst(" in event.yaml.*", ""))
                        .toList();
    }

    private Path folder(String terms, String prizes) throws IOException {
        Path folder = Worlds.folder(home, SmallFolder.FILES);
        String yaml = Worlds.YAML.replaceAll("(?s)prizes:\n.*?rules:", terms + "prizes:\n" + prizes + "rules:");
        return Worlds.folder(folder, "event.yaml", yaml);
    }
}
