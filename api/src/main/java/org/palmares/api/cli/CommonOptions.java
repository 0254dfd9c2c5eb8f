package org.palmares.api.cli;

import java.util.Optional;
import org.palmares.engine.domain.Language;
import picocli.CommandLine.Option;

/** What every command that speaks may be told. */
final class CommonOptions {
    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            description = "langue des messages et des documents / language of messages and documents")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--json", description = "un objet JSON au lieu de phrases / one JSON object instead of sentences")
    private boolean json;

    Optional<Language> language() {
        return language;
    }

    boolean json() {
        return json;
    }
}
