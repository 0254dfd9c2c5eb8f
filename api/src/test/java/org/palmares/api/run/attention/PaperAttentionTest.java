package org.palmares.api.run.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

class PaperAttentionTest {
    private static final String TITLES =
            SmallFolder.SUBMISSIONS.replace("Boussole", "\u6771\u4EAC").replace("Carnet", "Carnet \uD83D\uDE80");

    @TempDir
    Path home;

    @Test
    void titles_that_the_signed_paper_cannot_print_are_to_be_settled_with_their_characters() {
        assertEquals(
                List.of(Problem.asked(
                        Place.of("submissions.csv"),
                        "PDF_CHARACTERS",
                        new Text(
                                "Les polices des PDF n'ont pas tous les caractères de « 東京 » (U+6771, U+4EAC),"
                                        + " « Carnet 🚀 » (U+1F680) : un □ les y remplace. Écrivez un titre en lettres"
                                        + " latines dans submissions.csv, ou signez la page HTML.",
                                "The fonts of the PDFs lack characters of \"東京\" (U+6771, U+4EAC), \"Carnet 🚀\""
                                        + " (U+1F680): a □ stands for each. Write a title in Latin letters in"
                                        + " submissions.csv, or sign the HTML page."))),
                problems("submissions.csv", TITLES));
    }

    @Test
    void names_of_the_jury_and_of_the_event_are_looked_at_too() {
        List<Problem> asked = problems(
                "event.yaml",
                Worlds.YAML.replace("fr: Premier prix", "fr: Prix \u738B"),
                "jurors.csv",
                SmallFolder.JURORS.replace("Tessier", "\u738B"));
        assertEquals(
                List.of(Place.of("event.yaml"), Place.of("jurors.csv")),
                asked.stream().map(Problem::place).toList());
        assertTrue(asked.get(1).message().en().contains("\"Bruno 王\" (U+738B)"));
    }

    @Test
    void names_of_team_members_are_looked_at_as_the_minutes_print_them() {
        List<Problem> asked = problems("roster.csv", SmallFolder.ROSTER.replace("Ada;Roussel", "\u738B;\u5F20\u4F1F"));
        assertEquals(
                List.of(Place.of("roster.csv")),
                asked.stream().map(Problem::place).toList());
        assertTrue(asked.get(0).message().en().contains("\"\u738B \u5F20.\""), asked.toString());
    }

    @Test
    void nothing_is_asked_of_other_letters_than_latin_that_the_fonts_have() {
        assertEquals(
                List.of(), problems("submissions.csv", SmallFolder.SUBMISSIONS.replace("Boussole", "Œil, αβ, дж")));
    }

    @Test
    void nothing_is_asked_where_there_is_nothing_to_sign() {
        Worlds.folder(home, SmallFolder.FILES);
        assertEquals(
                List.of(),
                problems(
                        "score-sheets.csv",
                        SmallFolder.SHEETS.lines().findFirst().orElseThrow() + "\n",
                        "event.yaml",
                        Worlds.YAML.replaceAll("(?s)prizes:\\n.*?rules:", "rules:"),
                        "submissions.csv",
                        TITLES));
    }

    private List<Problem> problems(String... more) {
        Worlds.folder(home, SmallFolder.FILES);
        return Attention.of(Worlds.run(Worlds.folder(home, more)).stages()).problems().stream()
                .filter(problem -> problem.code().equals("PDF_CHARACTERS"))
                .toList();
    }
}
