package org.palmares.api.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.palmares.engine.domain.Language;

/** The announcement of a repair as one HTML file that needs nothing else, on A4. Thread-safe. */
public final class AnnouncementHtml {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.palmares.api.templates");

    private AnnouncementHtml() {}

    /** The bytes of the file, in UTF-8. */
    public static byte[] bytes(Announcement announcement, Language language) {
        StringOutput html = new StringOutput();
        ENGINE.render(
                "repair/document.jte", Map.of("announcement", announcement, "say", new Typography(language)), html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
