package org.palmares.api.event.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.palmares.engine.domain.Place;

/**
 * The content of a YAML file as a tree, and where each part stands. Places are found by JSON pointer (RFC 6901); the
 * whole file is {@code ""}. Treat the tree as immutable.
 *
 * @param root a mapping
 * @param values where each value starts
 * @param keys where each key of a mapping stands, by the pointer of its value
 */
public record YamlTree(String file, JsonNode root, Map<String, Place> values, Map<String, Place> keys) {
    public YamlTree {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(root, "root");
        values = Map.copyOf(values);
        keys = Map.copyOf(keys);
    }

    /** Where the value at a pointer starts; the nearest value around it where nothing stands there. */
    public Place place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Place place = values.get(at);
            if (place != null) {
                return place;
            }
        }
        return values.getOrDefault("", Place.of(file, 1));
    }

    /** Where the key of the value at a pointer stands; the value itself in a list. */
    public Place keyPlace(String pointer) {
        Place place = keys.get(pointer);
        return place == null ? place(pointer) : place;
    }

    /** The pointer of a part of the value at {@code pointer}. */
    public static String child(String pointer, String name) {
        return pointer + '/' + name.replace("~", "~0").replace("/", "~1");
    }
}
