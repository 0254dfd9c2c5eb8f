package org.palmares.api.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * What stands beside the public minutes and is not published: marks by juror, both ranks, how each juror used the scale,
 * what must not stay unsaid. For the chair and the archive.
 *
 * @param parts one per round that has marks
 */
public record ConfidentialAnnex(Text event, String organizer, List<Part> parts) {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.palmares.api.templates");

    /**
     * One round.
     *
     * @param sentences what is said before the tables
     * @param tables each with its title above it
     */
    public record Part(Text heading, List<Text> sentences, List<ReportTable> tables) {
        public Part {
            Objects.requireNonNull(heading, "heading");
            sentences = List.copyOf(sentences);
            tables = List.copyOf(tables);
        }
    }

    public ConfidentialAnnex {
        Objects.requireNonNull(event, "event");
        Check.notBlank(organizer, "organizer");
        parts = List.copyOf(parts);
    }

    /** The bytes of the HTML file, in UTF-8. */
    public byte[] html(Language language) {
        return page(language, false).getBytes(StandardCharsets.UTF_8);
    }

    /** The same page with the style of paper, from which the PDF is made. */
    public String paper(Language language) {
        return page(language, true);
    }

    private String page(Language language, boolean paper) {
        StringOutput html = new StringOutput();
        ENGINE.render(
                "minutes/annex.jte", Map.of("annex", this, "say", new Typography(language), "paper", paper), html);
        return html.toString();
    }
}
