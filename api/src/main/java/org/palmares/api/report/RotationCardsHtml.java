package org.palmares.api.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.palmares.engine.domain.Language;

/** The table cards as one HTML file that needs nothing else, each turn on pages of its own. Thread-safe. */
public final class RotationCardsHtml {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.palmares.api.templates");

    private RotationCardsHtml() {}

    /** The bytes of the file, in UTF-8. */
    public static byte[] bytes(RotationCards cards, Language language) {
        StringOutput html = new StringOutput();
        ENGINE.render("rotation/cards.jte", Map.of("cards", cards, "say", new Typography(language)), html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
