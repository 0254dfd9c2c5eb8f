package org.palmares.api.event.yaml;

import java.util.List;
import org.palmares.engine.domain.Problem;

/** What came of reading a YAML file. */
public sealed interface YamlReading {
    /** The file could be read. */
    record Read(YamlTree tree) implements YamlReading {}

    /** The file could not be read; at least one problem says why. */
    record Refused(List<Problem> problems) implements YamlReading {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a problem");
            }
        }
    }
}
