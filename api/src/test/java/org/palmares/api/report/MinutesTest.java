package org.palmares.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Language;

class MinutesTest {
    @Test
    void full_minutes_in_french() {
        Golden.assertSame("minutes.fr.html", NightMinutes.full().html(Language.FR));
    }

    @Test
    void full_minutes_in_english() {
        Golden.assertSame("minutes.en.html", NightMinutes.full().html(Language.EN));
    }

    @Test
    void paper_says_what_the_screen_says() {
        for (Language language : Language.values()) {
            String paper = NightMinutes.full().paper(language);
            assertEquals(body(html(NightMinutes.full(), language)), body(paper));
        }
    }

    private static String body(String html) {
        return html.substring(html.indexOf("<body>"));
    }

    @Test
    void parts_that_an_event_does_not_have_are_not_printed() {
        String html = html(NightMinutes.least(), Language.EN);
        assertEquals(
                List.of(
                        "Jury",
                        "Rules in force",
                        "To repeat the computation",
                        "To be settled before signing",
                        "Decision and signatures"),
                all("<h2>([^<]*)</h2>", html));
        assertFalse(html.contains("algorithmic treatment"), "only a public body prints the mention");
    }

    @Test
    void nothing_that_people_write_becomes_markup() {
        String empty = html(NightMinutes.saying("x"), Language.FR);
        for (String attack : List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg onload=alert(1)>",
                "</title></style><script>",
                "<!--",
                "]]>",
                "${7*7}",
                "javascript:alert(1)")) {
            assertEquals(all("<[^>]*>", empty), all("<[^>]*>", html(NightMinutes.saying(attack), Language.FR)), attack);
        }
    }

    @Test
    void a_name_cannot_turn_the_text_around() {
        assertEquals(
                html(NightMinutes.saying("Ana B"), Language.FR),
                html(NightMinutes.saying("\u202EAna\n\u2066B\u0000"), Language.FR));
    }

    @Test
    void bytes_are_the_same_on_every_machine() {
        for (Language language : Language.values()) {
            assertEquals(1, new HashSet<>(Elsewhere.results(() -> html(NightMinutes.full(), language))).size());
        }
    }

    @Test
    void the_file_asks_for_nothing_else() {
        String html = html(NightMinutes.full(), Language.FR);
        assertEquals(List.of(), all("(?:src|href|url|@import|<script|<link)[=( ]", html));
    }

    @Test
    void headings_are_in_order_and_every_table_has_a_caption_and_scopes() {
        String html = html(NightMinutes.full(), Language.FR);
        List<String> headings = all("<h([1-6])>", html);
        for (int i = 1; i < headings.size(); i++) {
            int step = Integer.parseInt(headings.get(i)) - Integer.parseInt(headings.get(i - 1));
            assertTrue(step <= 1, headings::toString);
        }
        assertEquals(
                all("(<table)", html).size(),
                all("(<table[^>]*>\\s*<caption>)", html).size());
        assertEquals(
                all("(<th )", html).size(),
                all("(<th scope=\"(?:col|row)\")", html).size());
    }

    private static String html(Minutes minutes, Language language) {
        return new String(minutes.html(language), StandardCharsets.UTF_8);
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results()
                .map(found -> found.groupCount() == 0 ? found.group() : found.group(1))
                .toList();
    }
}
