package org.palmares.api.event.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.CellText;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;

/**
 * What words mean: phrases, matched by {@link CellText#key}, each with a value. Immutable.
 */
record WordMap(SortedMap<String, String> values) {

    private static final int LONGEST_PHRASE = 12;

    WordMap {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The first two columns of a word list of this package; the value is blank where there is one column. */
    static WordMap resource(String name) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Table.Row row : table(name).rows()) {
            values.put(phrase(row.cell(0)), row.cell(1));
        }
        return new WordMap(values);
    }

    /** A word list of this package as a table. */
    static Table table(String name) {
        TableOptions options =
                new TableOptions(Optional.of(StandardCharsets.UTF_8), Optional.of(';'), Optional.empty());
        try (InputStream in = WordMap.class.getResourceAsStream(name)) {
            return TableReader.read(name, in.readAllBytes(), TableLimits.DEFAULT, options)
                    .table()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of a phrase; a sign without letters, such as a tick, is its own key. */
    static String phrase(String text) {
        String key = CellText.key(text);
        return key.isEmpty() ? text.strip() : key;
    }

    /** What the whole text means. */
    Optional<String> find(String text) {
        return Optional.ofNullable(values.get(phrase(text)));
    }

    boolean contains(String text) {
        return values.containsKey(phrase(text));
    }

    /** What the phrases found in the text mean, in the order of the text; the longest phrase wins at each word. */
    List<String> scan(String text) {
        List<String> words = Arrays.asList(CellText.key(text).split(" "));
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longestAt(words, at);
            if (length > 0) {
                found.add(lookUp(words, at, length).orElseThrow());
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private int longestAt(List<String> words, int at) {
        int length = Math.min(LONGEST_PHRASE, words.size() - at);
        while (length > 0 && lookUp(words, at, length).isEmpty()) {
            length--;
        }
        return length;
    }

    /** A plural is read as its singular. */
    private Optional<String> lookUp(List<String> words, int at, int length) {
        String phrase = String.join(" ", words.subList(at, at + length));
        Optional<String> exact = Optional.ofNullable(values.get(phrase));
        return exact.isPresent() || !phrase.endsWith("s")
                ? exact
                : Optional.ofNullable(values.get(phrase.substring(0, phrase.length() - 1)));
    }
}
