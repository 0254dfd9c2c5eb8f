package org.palmares.api.event.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;

class YamlReaderTest {
    @Test
    void only_null_true_false_and_numbers_are_more_than_text() {
        YamlTree tree = tree("""
                hour: 14:00
                norway: NO
                answer: yes
                off: off
                date: 2026-10-09
                octal: 010
                version: 1.10
                mark: 3,5
                nothing: null
                blank:
                truth: true
                number: -7
                quoted: "12"
                """);
        assertEquals(
                "{\"hour\":\"14:00\",\"norway\":\"NO\",\"answer\":\"yes\",\"off\":\"off\",\"date\":\"2026-10-09\","
                        + "\"octal\":10,\"version\":1.10,\"mark\":\"3,5\",\"nothing\":null,\"blank\":null,"
                        + "\"truth\":true,\"number\":-7,\"quoted\":\"12\"}",
                tree.root().toString());
    }

    @Test
    void every_value_and_key_knows_its_place() {
        YamlTree tree = tree("teams:\n  size: {min: 5}\nlist:\n  - a\n  - b\n");
        assertEquals(Place.of("e.yaml", 2, 9), tree.place("/teams/size"));
        assertEquals(Place.of("e.yaml", 2, 15), tree.place("/teams/size/min"));
        assertEquals(Place.of("e.yaml", 2, 10), tree.keyPlace("/teams/size/min"));
        assertEquals(Place.of("e.yaml", 5, 5), tree.place("/list/1"));
        assertEquals(Place.of("e.yaml", 2, 9), tree.place("/teams/size/absent"));
    }

    @Test
    void alias_stands_for_its_content() {
        YamlTree tree = tree("a: &one {x: 1}\nb: *one\n");
        assertEquals("{\"a\":{\"x\":1},\"b\":{\"x\":1}}", tree.root().toString());
    }

    @Test
    void byte_order_mark_and_windows_line_ends_are_accepted() {
        assertEquals("{\"a\":1,\"b\":2}", tree("\uFEFFa: 1\r\nb: 2\r\n").root().toString());
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(
                        "",
                        "e.yaml: the file is empty; keys followed by a colon are expected. \"palmares new\" writes a model."),
                broken(
                        "# only a remark\n",
                        "e.yaml: the file is empty; keys followed by a colon are expected. \"palmares new\" writes a model."),
                broken(
                        "- a\n- b\n",
                        "e.yaml:1: the file is a list or a text; keys followed by a colon are expected, such as \"format: 1\"."),
                broken("a: 1\nb: 2\na: 3\n", "e.yaml:3:1: key \"a\" is written twice (first on line 1). Keep one."),
                broken(
                        "a: 1\n\tb: 2\n",
                        "e.yaml:2:1: a tab is used to indent; YAML takes spaces only. Replace it with spaces."),
                broken(
                        "a:\n  b: 1\n   c: 2\n",
                        "e.yaml:3:5: a colon is not expected here. Put a text that contains \": \" between quotes, or check the indent of the line."),
                broken(
                        "a: [1, 2\nb: 3\n",
                        "e.yaml:2:2: a bracket or a brace is not closed, or a comma is missing. Count [ ] and { }."),
                broken(
                        "a: \"x\nb: 2\n",
                        "e.yaml:3:1: a quote is opened and not closed, or \"\\\" is followed by an unknown sign. Close it, or double the \"\\\"."),
                broken(
                        "a: *nobody\n",
                        "e.yaml:1:4: this alias (*name) matches no anchor (&name) before it. Put the text between quotes if it must start with \"*\"."),
                broken(
                        "a: 1\n---\nb: 2\n",
                        "e.yaml:2:1: a second document starts here; one is expected. Delete the extra \"---\" line."),
                broken(
                        "a: !!binary aGk=\n",
                        "e.yaml:1:4: the value \"aGk=\" is an unusual number or carries a tag (!…). Write the number in digits, or the text between quotes."),
                broken(
                        "a: 1e999999999\n",
                        "e.yaml:1:4: the value \"1e999999999\" is an unusual number or carries a tag (!…). Write the number in digits, or the text between quotes."),
                broken(
                        "a: \u0000\n",
                        "e.yaml: the file holds null bytes: it is not UTF-8 text. Save it as plain text, UTF-8."),
                broken(
                        "a: x\u200Ey\nb: \u0007\n",
                        "e.yaml:2:4: the invisible character U+0007 does not belong in this file. Delete it."),
                broken(
                        "[a]: 1\n",
                        "e.yaml:1:1: a list or a group stands as a key; a word is expected. Check brackets and braces."),
                broken(
                        "a: &a [*a]\n",
                        "e.yaml:1:4: more than 20 levels inside one another. Check brackets, braces and anchors."),
                broken(
                        "a: " + "[".repeat(100_000),
                        "e.yaml:1:23: more than 20 levels inside one another. Check brackets, braces and anchors."),
                broken("a: @b\n", "e.yaml:1:4: a value cannot start with this sign. Put it between quotes."));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void broken_file_is_explained_with_its_line(String content, String message) {
        assertEquals(List.of(message), refusal(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void file_in_another_character_set_is_explained() {
        byte[] latin = "a: 1\nb: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("e.yaml:2: a character is not UTF-8. Save the file as UTF-8 (\"Save as\", encoding UTF-8)."),
                refusal(latin));
    }

    @Test
    void aliases_of_aliases_do_not_grow_without_limit() {
        StringBuilder text = new StringBuilder("a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n");
        for (int level = 1; level <= 9; level++) {
            String before = "*a" + (level - 1);
            text.append("a%d: &a%d [%s]\n"
                    .formatted(
                            level,
                            level,
                            String.join(
                                    ",",
                                    List.of(
                                            before, before, before, before, before, before, before, before, before,
                                            before))));
        }
        assertEquals(
                List.of(
                        "e.yaml:1:28: more than 100000 values, aliases included. Long lists belong in the CSV tables of the folder."),
                refusal(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void file_beyond_the_size_limit_is_refused_unread() {
        assertEquals(
                List.of("e.yaml: the file holds 1048577 bytes; at most 1048576 are accepted."
                        + " Long lists (people, marks) belong in the CSV tables of the folder."),
                refusal(new byte[(1 << 20) + 1]));
    }

    private static YamlTree tree(String content) {
        YamlReading reading = YamlReader.read("e.yaml", content.getBytes(StandardCharsets.UTF_8), YamlLimits.DEFAULT);
        if (reading instanceof YamlReading.Refused refused) {
            throw new AssertionError(refused.problems());
        }
        return ((YamlReading.Read) reading).tree();
    }

    private static List<String> refusal(byte[] content) {
        return YamlReader.read("e.yaml", content, YamlLimits.DEFAULT) instanceof YamlReading.Refused refused
                ? refused.problems().stream()
                        .map(problem -> problem.in(Language.EN))
                        .toList()
                : List.of();
    }

    private static Arguments broken(String content, String message) {
        return Arguments.of(content, message);
    }
}
