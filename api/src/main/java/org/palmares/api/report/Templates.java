package org.palmares.api.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.palmares.engine.domain.Language;

/**
 * Pages from templates, which are classes made at build time: HTML that needs no script, no font and no picture from
 * elsewhere. Thread-safe.
 */
final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.palmares.api.templates");

    private Templates() {}

    /**
     * The file of a page, in UTF-8.
     *
     * @param name what the template calls the page
     */
    static byte[] html(String template, String name, Object page, Language language) {
        return bytes(template, Map.of(name, page, "say", new Typography(language), "paper", false));
    }

    /** The same page with the style of paper, from which a PDF is made. */
    static String paper(String template, String name, Object page, Language language) {
        return text(template, Map.of(name, page, "say", new Typography(language), "paper", true));
    }

    /** The file of a page that says the same in each language, one after the other, in UTF-8. */
    static byte[] html(String template, String name, Object page, List<Language> languages) {
        return bytes(
                template,
                Map.of(
                        name,
                        page,
                        "voices",
                        languages.stream().map(Typography::new).toList()));
    }

    private static byte[] bytes(String template, Map<String, Object> model) {
        return text(template, model).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String template, Map<String, Object> model) {
        StringOutput html = new StringOutput();
        ENGINE.render(template, model, html);
        return html.toString();
    }
}
