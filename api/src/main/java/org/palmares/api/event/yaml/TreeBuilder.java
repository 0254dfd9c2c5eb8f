package org.palmares.api.event.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Composed YAML to a {@link YamlTree}. An alias stands for its content, so depth and nodes are counted once more: a
 * value that contains itself ends at the depth limit. One use per object.
 */
final class TreeBuilder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final YamlLimits limits;
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int nodes;
    private boolean beyond;

    TreeBuilder(String file, YamlLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    YamlReading build(Node root) {
        JsonNode tree = convert(root, "", 1);
        return problems.isEmpty()
                ? new YamlReading.Read(new YamlTree(file, tree, values, keys))
                : new YamlReading.Refused(problems);
    }

    private JsonNode convert(Node node, String pointer, int depth) {
        Place place = Marks.place(file, node.getStartMark());
        values.put(pointer, place);
        if (isBeyond(place, depth)) {
            return NODES.nullNode();
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(sequence, pointer, depth);
        }
        return scalar((ScalarNode) node, place);
    }

    private boolean isBeyond(Place place, int depth) {
        if (!beyond && depth > limits.depth() + 1) {
            beyond = problems.add(YamlProblems.tooDeep(place, limits.depth()));
        }
        if (!beyond && ++nodes > limits.nodes()) {
            beyond = problems.add(YamlProblems.tooManyNodes(place, limits.nodes()));
        }
        return beyond;
    }

    private JsonNode mapping(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = NODES.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            Place place = Marks.place(file, entry.getKeyNode().getStartMark());
            if (entry.getKeyNode() instanceof ScalarNode key) {
                add(object, key.getValue(), place, entry.getValueNode(), pointer, depth);
            } else {
                problems.add(YamlProblems.keyNotText(place));
            }
        }
        return object;
    }

    private void add(ObjectNode object, String key, Place place, Node value, String parent, int depth) {
        String pointer = YamlTree.child(parent, key);
        if (object.has(key)) {
            problems.add(YamlProblems.duplicateKey(place, key, keys.get(pointer)));
            return;
        }
        keys.put(pointer, place);
        object.set(key, convert(value, pointer, depth + 1));
    }

    private JsonNode sequence(SequenceNode sequence, String pointer, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(convert(item, YamlTree.child(pointer, Integer.toString(array.size())), depth + 1));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode node, Place place) {
        return Scalars.read(node).orElseGet(() -> {
            problems.add(YamlProblems.strangeValue(place, node.getValue()));
            return NODES.nullNode();
        });
    }
}
