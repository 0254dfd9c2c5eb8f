package org.palmares.api.event.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.yaml.YamlTree;

/**
 * One departure from the schema, freed from the validator.
 *
 * @param keyword the schema's keyword that failed
 * @param pointer the value that fails it
 * @param property the key that is missing or unknown; blank for other keywords
 * @param found the value
 * @param schema the schema object in which the keyword stands
 * @param root the whole schema, in which references are looked up
 */
record Mistake(String keyword, String pointer, String property, JsonNode found, JsonNode schema, JsonNode root) {
    static Mistake of(ValidationMessage message, JsonNode root) {
        String fragment = message.getSchemaLocation().getFragment().toString();
        String owner = fragment.substring(0, fragment.lastIndexOf('/'));
        return new Mistake(
                message.getType(),
                message.getInstanceLocation().toString(),
                Optional.ofNullable(message.getProperty()).orElse(""),
                message.getInstanceNode(),
                root.at(owner),
                root);
    }

    boolean is(String other) {
        return keyword.equals(other);
    }

    /** The keys that the schema knows here. */
    List<String> knownKeys() {
        List<String> keys = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** For an unknown key: the known one that is not written here and that it probably means. */
    Optional<String> meant() {
        List<String> unwritten =
                knownKeys().stream().filter(key -> !found.has(key)).toList();
        return is("additionalProperties") ? Nearest.to(property, unwritten) : Optional.empty();
    }

    /** A key is not missing when it is there under a mistyped name; one mistake gets one sentence. */
    boolean isExplainedBy(List<Mistake> all) {
        return is("required")
                && all.stream()
                        .filter(other -> other.pointer.equals(pointer))
                        .anyMatch(
                                other -> other.meant().filter(property::equals).isPresent());
    }

    /** The key of the value, or of the list in which it stands. */
    String key() {
        List<String> steps = List.of(pointer.split("/"));
        return steps.stream()
                .filter(step -> !step.matches("[0-9]*"))
                .reduce((first, last) -> last)
                .orElse("event.yaml");
    }

    /** Whether the value would do between quotes. */
    boolean takesAsText(String text) {
        boolean takesText = schema.path("type").asText().equals("string");
        return takesText && text.matches(schema.path("pattern").asText(".*").replace("\\S", ".+"));
    }

    /** The pointer of the key that is missing or unknown. */
    String keyPointer() {
        return YamlTree.child(pointer, property);
    }
}
