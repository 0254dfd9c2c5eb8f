package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.engine.domain.Language;
import org.palmares.rules.Parsed;
import org.palmares.rules.RuleParser;

/** The committee's guides say what the program answers: every command is typed, every change made, in order. */
class GuideTest {
    /** Alone on its line: lines left out; at the end of a line: the rest of the line. */
    static final String ANYTHING = "…";

    private static final String PROMPT = "$ palmares ";

    @TempDir
    private Path place;

    @ParameterizedTest
    @CsvSource({"rules.fr.md, FR, mon_evenement, 18, 8", "rules.md, EN, my_event, 18, 8"})
    void every_example_of_a_guide_is_what_the_program_does(
            String name, Language language, String event, int commands, int changes) throws IOException {
        copy(place.resolve(event));
        GuideSession session = new GuideSession(language, place, event);
        Path page = Path.of("..", "docs", name);
        int typed = 0;
        int changed = 0;
        for (Guide.Block block : Guide.blocks(page)) {
            String where = name + ":" + block.line();
            switch (block.kind().split(" ")[0]) {
                case "console" -> typed += type(session, block.lines(), where);
                case "diff" -> {
                    session.change(block.kind().split(" ")[1], block.lines());
                    changed++;
                }
                case "regles" -> parse(block.lines(), where);
                default -> fail(where + ": a block of a kind that is not tested: " + block.kind());
            }
        }
        assertTrue(typed >= commands && changed >= changes, typed + " commands, " + changed + " changes");
    }

    private static int type(GuideSession session, List<String> lines, String where) {
        int typed = 0;
        int at = 0;
        while (at < lines.size()) {
            String command = lines.get(at);
            assertTrue(command.startsWith(PROMPT), where + ": a console block starts with a command: " + command);
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith(PROMPT)) {
                end++;
            }
            List<String> answer = readable(session.type(command.substring(PROMPT.length())));
            if (!matches(readable(lines.subList(at + 1, end)), answer)) {
                assertEquals(String.join("\n", lines.subList(at + 1, end)), String.join("\n", answer), where + command);
            }
            at = end;
            typed++;
        }
        return typed;
    }

    private static void parse(List<String> lines, String where) {
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(Parsed.Rules.class, RuleParser.parse("guide.regles", text), where);
    }

    /** Without the blank lines between paragraphs; a space is a space. */
    private static List<String> readable(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("[\u00a0\u202f]", " ").stripTrailing())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean matches(List<String> told, List<String> seen) {
        if (told.isEmpty()) {
            return seen.isEmpty();
        }
        List<String> rest = told.subList(1, told.size());
        if (told.get(0).equals(ANYTHING)) {
            return matches(rest, seen) || !seen.isEmpty() && matches(told, seen.subList(1, seen.size()));
        }
        return !seen.isEmpty() && same(told.get(0), seen.get(0)) && matches(rest, seen.subList(1, seen.size()));
    }

    private static boolean same(String told, String seen) {
        return told.endsWith(ANYTHING)
                ? seen.startsWith(told.substring(0, told.length() - ANYTHING.length()))
                : seen.equals(told);
    }

    private static void copy(Path into) throws IOException {
        Files.createDirectory(into);
        try (var files = Files.list(Path.of("events", "science_ouverte_cancer"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
        }
    }
}
