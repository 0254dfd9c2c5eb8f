package org.palmares.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.palmares.engine.domain.Language;

/** What the process takes from its environment; nothing else reads it. */
final class Config {
    private Config() {}

    /** The launcher says the installation's folder; without it, the current folder. */
    static Path home() {
        return Path.of(System.getProperty("palmares.home", ""));
    }

    /** The language of the environment, French unless it is another than French. */
    static Language language() {
        String language = Locale.getDefault().getLanguage();
        return language.equals(Locale.FRENCH.getLanguage()) ? Language.FR : Language.EN;
    }

    /** The launcher says whether a person watches; without it, whether the JVM has a console. */
    static boolean isTerminal() {
        String said = System.getProperty("palmares.terminal");
        return said == null ? System.console() != null : Boolean.parseBoolean(said);
    }

    static Charset consoleCharset() {
        String name = System.getProperty("stdout.encoding", "");
        return name.isEmpty() || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    static Optional<Integer> width() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(text -> text.matches("[0-9]{2,3}"))
                .map(Integer::valueOf);
    }
}
