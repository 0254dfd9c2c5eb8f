package org.palmares.api.event.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Text;

/** What a part of the schema expects, in words: its own ({@value #KEYWORD}), else those of its type. */
final class Expectation {
    static final String KEYWORD = "x-expected";

    private static final String REFERENCE = "$ref";

    private Expectation() {}

    static Text of(JsonNode schema, JsonNode root) {
        if (schema.has(KEYWORD)) {
            JsonNode words = schema.get(KEYWORD);
            return new Text(words.path("fr").asText(), words.path("en").asText());
        }
        if (schema.has(REFERENCE)) {
            return of(resolve(schema, root), root);
        }
        return schema.has("enum") || schema.has("const") ? oneOf(choices(schema)) : ofType(schema);
    }

    /** The values of a closed list, as they are written. */
    static List<String> choices(JsonNode schema) {
        List<String> choices = new ArrayList<>();
        schema.path("enum").forEach(choice -> choices.add(choice.asText()));
        if (schema.has("const")) {
            choices.add(schema.get("const").asText());
        }
        return choices;
    }

    static Text oneOf(List<String> choices) {
        return Text.same(String.join(", ", choices));
    }

    private static JsonNode resolve(JsonNode schema, JsonNode root) {
        return root.at(schema.get(REFERENCE).asText().substring(1));
    }

    private static Text ofType(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "array" ->
                new Text(
                        "une liste : [a, b] ou des lignes qui commencent par « - »",
                        "a list: [a, b] or lines that start with \"-\"");
            case "object" -> new Text("un groupe de clés : " + keys(schema), "a group of keys: " + keys(schema));
            case "boolean" -> new Text("true ou false", "true or false");
            case "integer" -> new Text("un nombre entier" + rangeFr(schema), "a whole number" + rangeEn(schema));
            case "number" -> new Text("un nombre" + rangeFr(schema), "a number" + rangeEn(schema));
            default -> new Text("un texte", "a text");
        };
    }

    private static String keys(JsonNode schema) {
        List<String> keys = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        return String.join(", ", keys);
    }

    private static String rangeFr(JsonNode schema) {
        return range(schema, " de %s à %s", " d'au moins %s");
    }

    private static String rangeEn(JsonNode schema) {
        return range(schema, " from %s to %s", " of at least %s");
    }

    private static String range(JsonNode schema, String both, String lower) {
        if (!schema.has("minimum")) {
            return "";
        }
        String min = schema.get("minimum").asText();
        return schema.has("maximum") ? both.formatted(min, schema.get("maximum").asText()) : lower.formatted(min);
    }
}
