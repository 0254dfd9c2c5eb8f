package org.palmares.api.http;

import org.palmares.engine.domain.Language;

/** A problem as a page, for a person who follows a link in a browser. */
final class ProblemPage {

    private ProblemPage() {}

    static String html(ApiProblem problem, Language language) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>Palmarès</title></head>
                <body><h1>Palmarès</h1><p>%s</p><p><small>%s %s</small></p></body>
                </html>
                """.formatted(language.code(), escape(problem.message().in(language)), problem.status(), problem.code());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
