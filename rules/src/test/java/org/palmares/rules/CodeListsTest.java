package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeListsTest {
    private static final CodeLists LISTS = CodeLists.builtIn();

    @Test
    void every_alias_leads_to_a_licence_of_the_lists() {
        List<String> known =
                LISTS.byName().values().stream().flatMap(List::stream).toList();
        List<String> strangers = ProgramTable.rows("lists/licence-aliases.csv").stream()
                .flatMap(row -> Stream.of(row.get(1).split("\\|")))
                .filter(id -> !known.contains(id))
                .toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    void no_open_list_holds_a_licence_with_a_restrictive_clause() {
        for (String name : List.of("licences-code-ouvertes", "licences-donnees-ouvertes", "licences-medias-ouvertes")) {
            for (String licence : LISTS.get(name)) {
                List<String> parts = Arrays.asList(licence.split("-"));
                assertEquals(false, parts.contains("NC") || parts.contains("ND"), name + " " + licence);
            }
        }
    }

    @Test
    void a_list_that_does_not_exist_is_our_mistake() {
        assertThrows(IllegalArgumentException.class, () -> LISTS.get("nowhere"));
    }
}
