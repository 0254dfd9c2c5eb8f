package org.palmares.api.event.yaml;

import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML 1.2 file whose content is a mapping. Never throws on any content; thread-safe. */
public final class YamlReader {
    private YamlReader() {}

    /**
     * Reads the content of a file.
     *
     * @param file how problems name the file
     */
    public static YamlReading read(String file, byte[] bytes, YamlLimits limits) {
        if (bytes.length > limits.bytes()) {
            return refused(YamlProblems.tooLarge(file, bytes.length, limits.bytes()));
        }
        YamlText.Decoded decoded = YamlText.decode(file, bytes);
        return decoded.problem().map(YamlReader::refused).orElseGet(() -> parse(file, decoded.text(), limits));
    }

    private static YamlReading parse(String file, String text, YamlLimits limits) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(limits.bytes())
                .setMaxAliasesForCollections(limits.aliases())
                .build();
        try {
            Optional<Problem> beyond = new YamlBounds(file, limits).check(settings, text);
            return beyond.map(YamlReader::refused)
                    .orElseGet(() -> build(file, new Compose(settings).composeString(text), limits));
        } catch (MarkedYamlEngineException e) {
            return refused(YamlSyntax.problem(file, text, e));
        } catch (YamlEngineException e) {
            return refused(YamlSyntax.problem(file));
        }
    }

    private static YamlReading build(String file, Optional<Node> root, YamlLimits limits) {
        if (root.isEmpty()) {
            return refused(YamlProblems.empty(file));
        }
        if (!(root.get() instanceof MappingNode)) {
            return refused(YamlProblems.notAMapping(file));
        }
        return new TreeBuilder(file, limits).build(root.get());
    }

    private static YamlReading refused(Problem problem) {
        return new YamlReading.Refused(List.of(problem));
    }
}
