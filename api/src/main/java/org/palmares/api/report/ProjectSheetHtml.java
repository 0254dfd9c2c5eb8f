package org.palmares.api.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.palmares.engine.domain.Language;

/** The project sheet on paper: one page a submission, with boxes to tick. Thread-safe. */
public final class ProjectSheetHtml {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.palmares.api.templates");

    private ProjectSheetHtml() {}

    /** The file, in UTF-8. */
    public static byte[] bytes(ProjectSheet sheet, Language language) {
        StringOutput html = new StringOutput();
        ENGINE.render("papers/project-sheet.jte", Map.of("sheet", sheet, "say", new Typography(language)), html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
