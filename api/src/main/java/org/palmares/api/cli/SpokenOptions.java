package org.palmares.api.cli;

import java.util.Optional;
import org.palmares.engine.domain.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command may be told: to explain itself, and in which language. */
final class SpokenOptions {
    @Mixin
    HelpOption help;

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            converter = Choice.OfLanguage.class,
            description = {"langue des messages et des documents", "language of messages and documents"})
    private Optional<Language> language = Optional.empty();

    Optional<Language> language() {
        return language;
    }

    /** Sentences in the language asked for, else in that of whoever typed the command. */
    Voice voice(Surroundings world) {
        return new Voice(world, language.orElse(world.language()), false);
    }
}
