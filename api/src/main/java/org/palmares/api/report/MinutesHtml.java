package org.palmares.api.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Language;

/**
 * The minutes as one HTML file that needs nothing else: no script, no font, no picture from elsewhere; readable on a
 * screen, by a screen reader and on A4. The templates are classes made at build time. Thread-safe.
 */
public final class MinutesHtml {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.palmares.api.templates");

    private MinutesHtml() {}

    /**
     * One file per language of the event: {@code minutes.html} in the first, {@code minutes.en.html} or
     * {@code minutes.fr.html} in the other.
     */
    public static SortedMap<String, byte[]> files(Minutes minutes, List<Language> languages) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Language language : languages) {
            String name = files.isEmpty() ? "minutes.html" : "minutes." + language.code() + ".html";
            files.put(name, bytes(minutes, language));
        }
        return files;
    }

    /** The bytes of the file, in UTF-8. */
    public static byte[] bytes(Minutes minutes, Language language) {
        StringOutput html = new StringOutput();
        ENGINE.render("minutes/document.jte", Map.of("minutes", minutes, "say", new Typography(language)), html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
