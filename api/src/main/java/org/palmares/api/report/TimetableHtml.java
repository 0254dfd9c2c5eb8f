package org.palmares.api.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.palmares.engine.domain.Language;

/** Timetables as HTML files that print on A4 and need nothing else. Thread-safe. */
public final class TimetableHtml {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.palmares.api.templates");

    private TimetableHtml() {}

    /** The wall list, in UTF-8. */
    public static byte[] wall(TimetablePage page, Language language) {
        return bytes("timetable/wall.jte", page, language);
    }

    /** One section per juror, in UTF-8. */
    public static byte[] jury(TimetablePage page, Language language) {
        return bytes("timetable/jury.jte", page, language);
    }

    private static byte[] bytes(String template, TimetablePage page, Language language) {
        StringOutput html = new StringOutput();
        ENGINE.render(template, Map.of("page", page, "say", new Typography(language)), html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
