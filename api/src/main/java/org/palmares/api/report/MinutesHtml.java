package org.palmares.api.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.palmares.engine.domain.Language;

/**
 * The minutes as one HTML file that needs nothing else: no script, no font, no picture from elsewhere; readable on a
 * screen, by a screen reader and on A4. The templates are classes made at build time. Thread-safe.
 */
public final class MinutesHtml {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.palmares.api.templates");

    private MinutesHtml() {}

    /** The bytes of the file, in UTF-8. */
    public static byte[] bytes(Minutes minutes, Language language) {
        return page(minutes, language, false).getBytes(StandardCharsets.UTF_8);
    }

    /** The same page with the style of paper, from which the PDF is made. */
    public static String paper(Minutes minutes, Language language) {
        return page(minutes, language, true);
    }

    private static String page(Minutes minutes, Language language, boolean paper) {
        StringOutput html = new StringOutput();
        ENGINE.render(
                "minutes/document.jte",
                Map.of("minutes", minutes, "say", new Typography(language), "paper", paper),
                html);
        return html.toString();
    }
}
