package org.palmares.api.event.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Scalars of the YAML 1.2 core schema: null, true, false, numbers, and text for all the rest. */
final class Scalars {
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(?:\\.[0-9]{1,18}|[0-9]{1,18}(?:\\.[0-9]{0,18})?)");

    private Scalars() {}

    /** The value; empty for an application's tag and for a number in a form that people do not write. */
    static Optional<JsonNode> read(ScalarNode node) {
        Tag tag = node.getTag();
        if (tag.equals(Tag.STR)) {
            return Optional.of(NODES.textNode(node.getValue()));
        }
        if (tag.equals(Tag.NULL)) {
            return Optional.of(NODES.nullNode());
        }
        if (tag.equals(Tag.BOOL)) {
            return Optional.of(
                    NODES.booleanNode(node.getValue().toLowerCase(Locale.ROOT).equals("true")));
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(node.getValue()) : Optional.empty();
    }

    private static Optional<JsonNode> number(String text) {
        if (INTEGER.matcher(text).matches()) {
            long value = new BigInteger(text).longValueExact();
            boolean small = value == (int) value;
            return Optional.of(small ? NODES.numberNode((int) value) : NODES.numberNode(value));
        }
        return DECIMAL.matcher(text).matches() ? Optional.of(NODES.numberNode(new BigDecimal(text))) : Optional.empty();
    }
}
