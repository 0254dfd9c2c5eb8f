package org.palmares.api.event.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.palmares.engine.domain.Place;

/**
 * One value of a tree, by JSON pointer. Readers come in two kinds: {@code findX} is empty where there is no such value
 * of that type, so that checks can walk a file that has other mistakes; {@code x} is for trees that a schema has already
 * accepted, and throws {@link IllegalStateException} where the value is missing.
 */
public record At(YamlTree tree, String pointer) {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** The value itself; a missing node where nothing stands. */
    public JsonNode node() {
        return tree.root().at(pointer);
    }

    public Place place() {
        return tree.place(pointer);
    }

    /** Where the key stands; the value itself in a list. */
    public Place keyPlace() {
        return tree.keyPlace(pointer);
    }

    public boolean isPresent() {
        return !node().isMissingNode();
    }

    /** The part with that key, present or not. */
    public At at(String key) {
        return new At(tree, YamlTree.child(pointer, key));
    }

    /** The items of a list; none where this is no list. */
    public List<At> items() {
        List<At> items = new ArrayList<>();
        for (int index = 0; node().isArray() && index < node().size(); index++) {
            items.add(at(Integer.toString(index)));
        }
        return items;
    }

    /** The keys of a mapping in the order of the file; none where this is no mapping. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        node().fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    public Optional<String> findText() {
        return Optional.of(node()).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    public Optional<String> findText(String key) {
        return at(key).findText();
    }

    public Optional<BigDecimal> findNumber() {
        return Optional.of(node()).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    public Optional<BigDecimal> findNumber(String key) {
        return at(key).findNumber();
    }

    /** A whole number, also when it is written 5.0. */
    public OptionalInt findInteger(String key) {
        return findNumber(key)
                .filter(number -> number.remainder(BigDecimal.ONE).signum() == 0)
                .filter(number -> number.abs().compareTo(LARGEST) <= 0)
                .map(number -> OptionalInt.of(number.intValue()))
                .orElseGet(OptionalInt::empty);
    }

    /** The texts of a list, in its order. */
    public List<String> texts() {
        return items().stream().map(At::findText).flatMap(Optional::stream).toList();
    }

    public String text(String key) {
        return findText(key).orElseThrow(() -> missing(key));
    }

    public BigDecimal number(String key) {
        return findNumber(key).orElseThrow(() -> missing(key));
    }

    public int integer(String key) {
        return findInteger(key).orElseThrow(() -> missing(key));
    }

    public boolean flag(String key) {
        return at(key).node().asBoolean(false);
    }

    /** The items of the list at a key, each read. */
    public <T> List<T> each(String key, Function<At, T> read) {
        return at(key).items().stream().map(read).toList();
    }

    /** Every value whose pointer matches: {@code *} stands for any item of a list or any key of a mapping. */
    public static List<At> select(YamlTree tree, String pattern) {
        List<At> found = List.of(new At(tree, ""));
        for (String step : pattern.substring(1).split("/")) {
            List<At> next = new ArrayList<>();
            found.forEach(at -> next.addAll(at.step(step)));
            found = next.stream().filter(At::isPresent).toList();
        }
        return found;
    }

    private List<At> step(String step) {
        if (!step.equals("*")) {
            return List.of(at(step));
        }
        List<At> parts = new ArrayList<>(items());
        for (Iterator<String> names = node().fieldNames(); names.hasNext(); ) {
            parts.add(at(names.next()));
        }
        return parts;
    }

    private IllegalStateException missing(String key) {
        return new IllegalStateException("no readable value at " + YamlTree.child(pointer, key));
    }
}
