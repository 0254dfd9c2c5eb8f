package org.palmares.api.cli;

import java.util.Optional;
import org.palmares.engine.domain.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that answers once may be told. */
final class CommonOptions {
    @Mixin
    private SpokenOptions spoken = new SpokenOptions();

    @Option(
            names = "--json",
            description = {"un objet JSON au lieu de phrases", "one JSON object instead of sentences"})
    private boolean json;

    Optional<Language> language() {
        return spoken.language();
    }

    Voice voice(Surroundings world) {
        return new Voice(world, spoken.language().orElse(world.language()), json);
    }
}
