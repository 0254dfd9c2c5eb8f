package org.palmares.api.report;

import java.util.List;
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
        return Templates.html("minutes/annex.jte", "annex", this, language);
    }

    /** The same page with the style of paper, from which the PDF is made. */
    public String paper(Language language) {
        return Templates.paper("minutes/annex.jte", "annex", this, language);
    }
}
