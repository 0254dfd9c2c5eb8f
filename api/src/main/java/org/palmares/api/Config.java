package org.palmares.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;

/** What the process takes from its environment; nothing else reads it. */
final class Config {
    private static final int USUAL_WIDTH = 80;
    private static final int FILE_WIDTH = 100;

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

    /** How standard output shows text. */
    static ConsoleStyle outStyle() {
        return style("out");
    }

    /** How standard error shows text. */
    static ConsoleStyle errStyle() {
        return style("err");
    }

    /** The launcher says which streams a person watches; without it, both where the JVM has a console. */
    private static ConsoleStyle style(String stream) {
        String said = System.getProperty("palmares.terminal");
        boolean watched = said == null
                ? System.console() != null
                : List.of(said.split(",")).contains(stream);
        Optional<String> noColor = Optional.ofNullable(System.getenv("NO_COLOR"));
        return watched
                ? ConsoleStyle.terminal(charset(stream), width(), noColor)
                : new ConsoleStyle(false, false, charset(stream), FILE_WIDTH);
    }

    private static Charset charset(String stream) {
        String name = System.getProperty("std" + stream + ".encoding", "");
        return name.isEmpty() || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    private static int width() {
        return Stream.of(System.getProperty("palmares.width"), System.getenv("COLUMNS"))
                .filter(text -> text != null && text.matches("[2-9][0-9]|[1-9][0-9]{2}"))
                .findFirst()
                .map(Integer::valueOf)
                .orElse(USUAL_WIDTH);
    }
}
