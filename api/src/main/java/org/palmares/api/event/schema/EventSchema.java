package org.palmares.api.event.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/** Holds an event file against {@code event.schema.json}. Nothing is fetched. Thread-safe. */
public final class EventSchema {
    private static final String RESOURCE = "/org/palmares/api/event/event.schema.json";
    private static final JsonNode DOCUMENT = document();
    private static final JsonSchema SCHEMA = compile();

    private EventSchema() {}

    /** The schema itself, as published. */
    public static JsonNode published() {
        return DOCUMENT.deepCopy();
    }

    /** Everything in which the file departs from the schema, in the order of its lines; empty when it conforms. */
    public static List<Problem> check(YamlTree tree) {
        Set<ValidationMessage> messages = SCHEMA.validate(tree.root());
        List<Mistake> mistakes = new ArrayList<>();
        messages.forEach(message -> mistakes.add(Mistake.of(message, DOCUMENT)));
        return mistakes.stream()
                .filter(mistake -> !mistake.isExplainedBy(mistakes))
                .map(mistake -> SchemaProblems.of(mistake, tree))
                .distinct()
                .sorted(Comparator.comparing(Problem::place, EventSchema::byLine))
                .toList();
    }

    private static int byLine(Place a, Place b) {
        int lines = Integer.compare(a.line().orElse(0), b.line().orElse(0));
        return lines != 0
                ? lines
                : Integer.compare(a.column().orElse(0), b.column().orElse(0));
    }

    private static JsonNode document() {
        try (InputStream content = EventSchema.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " must be readable", e);
        }
    }

    private static JsonSchema compile() {
        JsonMetaSchema draft = JsonMetaSchema.getV202012();
        JsonMetaSchema dialect = JsonMetaSchema.builder(draft.getIri(), draft)
                .keyword(new NonValidationKeyword(Expectation.KEYWORD))
                .build();
        JsonSchemaFactory factory = JsonSchemaFactory.builder(
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
                .metaSchema(dialect)
                .build();
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .regularExpressionFactory(EventSchema::expression)
                .build();
        return factory.getSchema(DOCUMENT, config);
    }

    /** As in ECMAScript, {@code $} is the end of the text only; in Java it also stands before a last line break. */
    private static RegularExpression expression(String regex) {
        String whole = regex.endsWith("$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex;
        Pattern pattern = Pattern.compile(whole, Pattern.UNICODE_CHARACTER_CLASS);
        return value -> pattern.matcher(value).find();
    }
}
