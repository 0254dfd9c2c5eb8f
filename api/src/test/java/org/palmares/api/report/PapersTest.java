package org.palmares.api.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** Two tables, three people at one, nobody yet at the other, and somebody without a table. People are fictional. */
class PapersTest {
    private static final Papers PAPERS = papers();

    @Test
    void each_paper_is_one_file_of_its_own_in_the_language_asked_for() {
        SortedMap<String, byte[]> files = PAPERS.files(Language.FR);
        assertEquals(
                List.of("attendance-sheet.html", "table-cards.html", "team-pages.html", "wall-list.html"),
                List.copyOf(files.keySet()));
        assertTrue(text(files, "wall-list.html").contains("<html lang=\"fr\">"));
        assertTrue(text(files, "wall-list.html").contains("Trouvez votre table"));
        assertTrue(text(PAPERS.files(Language.EN), "wall-list.html").contains("Find your table"));
    }

    @Test
    void nothing_is_fetched_from_elsewhere_and_nothing_runs() {
        PAPERS.files(Language.FR)
                .forEach((name, bytes) -> Stream.of("<script", "http:", "https:", "url(", "@import", "<img")
                        .forEach(sign -> assertFalse(new String(bytes, UTF_8).contains(sign), name + " " + sign)));
    }

    @Test
    void wall_list_tells_names_and_tables_and_no_role() {
        String wall = text(PAPERS.files(Language.FR), "wall-list.html");
        assertTrue(wall.contains("<span class=\"name\">Ada R.</span>"), wall);
        assertFalse(wall.contains("Usagers"), wall);
        assertFalse(wall.contains("Roussel"), wall);
    }

    @Test
    void team_page_tells_topic_and_public_roles_by_short_names() {
        String pages = text(PAPERS.files(Language.EN), "team-pages.html");
        assertTrue(pages.contains("<th scope=\"row\">Ada R.</th><td>Users and carers</td>"), pages);
        assertTrue(pages.contains("<p class=\"topic\">After the stroke</p>"), pages);
        assertFalse(pages.contains("Roussel"), pages);
    }

    @Test
    void attendance_sheet_has_everybody_with_a_dash_for_who_has_no_table() {
        String sheet = text(PAPERS.files(Language.FR), "attendance-sheet.html");
        assertTrue(sheet.contains("<tr><th scope=\"row\">Roussel</th><td>Ada</td><td class=\"at\">1</td>"), sheet);
        assertTrue(sheet.contains("<tr><th scope=\"row\">Tard</th><td>Luc</td><td class=\"at\">—</td>"), sheet);
    }

    @Test
    void what_people_wrote_is_never_a_tag() {
        Papers hostile = new Papers(
                Text.same("<b>E</b>"),
                "<i>O</i>",
                List.of(new Papers.Table(
                        1,
                        Text.same("<script>x()</script>"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Papers.Member("<img src=x>", Text.same("R"))))),
                List.of(new Papers.Seat("<img src=x>", 1, Text.same("T"))),
                List.of(new Papers.Expected("<u>N</u>", "<u>P</u>", Optional.empty())));
        hostile.files(Language.EN)
                .values()
                .forEach(bytes -> Stream.of("<b>", "<i>", "<script>", "<img", "<u>")
                        .forEach(tag -> assertFalse(new String(bytes, UTF_8).contains(tag), tag)));
    }

    @Test
    void tables_of_the_lists_are_defused_where_a_name_is_a_formula() {
        Papers hostile = new Papers(
                Text.same("E"),
                "O",
                List.of(),
                List.of(new Papers.Seat("=1+1 A.", 1, Text.same("T"))),
                List.of(new Papers.Expected("+cmd", "@x", Optional.empty())));
        List<String> tables = PapersTables.of(hostile).stream()
                .map(table -> new String(Csv.bytes(table, Language.FR), UTF_8))
                .toList();
        assertEquals(
                List.of(
                        "name;table;team\n'=1+1 A.;1;T\n",
                        "family_name;given_name;table;team;signature\n'+cmd;'@x;;;\n"),
                tables);
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8);
    }

    private static Papers papers() {
        Text team = new Text("Équipe 01", "Team 01");
        Text role = new Text("Usagers et aidants", "Users and carers");
        Papers.Seat ada = new Papers.Seat("Ada R.", 1, team);
        return new Papers(
                new Text("Nuit d'essai", "Trial night"),
                "Nous",
                List.of(
                        new Papers.Table(
                                1,
                                team,
                                Optional.of(new Text("Après l'AVC", "After the stroke")),
                                Optional.of(Text.same("Lyon")),
                                List.of(new Papers.Member("Ada R.", role))),
                        new Papers.Table(2, Text.same("Loutres"), Optional.empty(), Optional.empty(), List.of())),
                List.of(ada),
                List.of(
                        new Papers.Expected("Roussel", "Ada", Optional.of(ada)),
                        new Papers.Expected("Tard", "Luc", Optional.empty())));
    }
}
