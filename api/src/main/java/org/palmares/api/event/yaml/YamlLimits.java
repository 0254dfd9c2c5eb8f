package org.palmares.api.event.yaml;

/**
 * How much of a YAML file is accepted; beyond any of these it is refused with advice, never cut.
 *
 * @param bytes size of the file
 * @param depth how deep lists and keys may stand inside one another
 * @param aliases how many times {@code *name} may be used
 * @param nodes values and keys once every alias stands for its content
 */
public record YamlLimits(int bytes, int depth, int aliases, int nodes) {
    /** 1 MiB, 20 levels, 100 aliases, 100,000 values. */
    public static final YamlLimits DEFAULT = new YamlLimits(1 << 20, 20, 100, 100_000);

    public YamlLimits {
        if (Math.min(Math.min(bytes, depth), nodes) < 1 || aliases < 0) {
            throw new IllegalArgumentException("every limit must be 1 or more, aliases 0 or more");
        }
    }
}
