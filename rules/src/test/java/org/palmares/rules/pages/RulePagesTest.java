package org.palmares.rules.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of {@code docs/rules} against the packs. {@code -Dgolden.accept=true} writes them anew. */
class RulePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final String HOW =
            " differs from the packs: run this test once with -Dgolden.accept=true, and read it";

    @Test
    void every_page_is_what_the_packs_say() throws IOException {
        SortedMap<String, String> pages = RulePages.builtIn();
        if (Boolean.getBoolean("golden.accept")) {
            accept(pages);
        }
        assertEquals(List.copyOf(pages.keySet()), names(), "docs/rules" + HOW);
        for (String name : pages.keySet()) {
            assertEquals(pages.get(name), Files.readString(FOLDER.resolve(name)), "docs/rules/" + name + HOW);
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            TreeSet<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return List.copyOf(names);
        }
    }

    private static void accept(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String name : names()) {
            if (!pages.containsKey(name)) {
                Files.delete(FOLDER.resolve(name));
            }
        }
        for (String name : pages.keySet()) {
            Files.writeString(FOLDER.resolve(name), pages.get(name));
        }
    }
}
