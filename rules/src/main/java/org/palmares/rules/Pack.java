package org.palmares.rules;

import java.util.List;
import java.util.Objects;

/**
 * Rules that belong together, from one file.
 *
 * @param name the name by which an event switches the pack on, such as {@code OPEN-SCIENCE}
 * @param sha256 of the file's bytes
 */
public record Pack(String name, String sha256, List<RuleDef> rules) {
    public Pack {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        rules = List.copyOf(rules);
    }

    /** The pack that a text's rules make, once {@link RuleParser#parse} found nothing wrong. */
    public static Pack of(String name, String text, Parsed.Rules parsed) {
        return new Pack(name, Digest.of(text), parsed.rules());
    }

    /** The pack that a file's rules make, once {@link RuleParser#parse} found nothing wrong. */
    public static Pack of(String name, byte[] bytes, Parsed.Rules parsed) {
        return new Pack(name, Digest.of(bytes), parsed.rules());
    }
}
