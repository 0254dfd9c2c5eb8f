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

/** The papers of a plan, each one HTML file that prints on A4 and needs nothing else. Thread-safe. */
public final class PapersHtml {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.palmares.api.templates");

    private static final List<String> PAPERS = List.of("team-pages", "table-cards", "wall-list", "attendance-sheet");

    private PapersHtml() {}

    /** Each paper by the name of its file, in UTF-8. */
    public static SortedMap<String, byte[]> files(Papers papers, Language language) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        PAPERS.forEach(paper -> files.put(paper + ".html", bytes(paper, papers, language)));
        return files;
    }

    private static byte[] bytes(String paper, Papers papers, Language language) {
        StringOutput html = new StringOutput();
        ENGINE.render("papers/" + paper + ".jte", Map.of("papers", papers, "say", new Typography(language)), html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
