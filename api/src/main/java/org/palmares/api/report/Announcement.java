package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * The page that announces who changes teams, for everyone to read: names as given, reasons that show nothing personal.
 *
 * @param note one sentence on the whole
 * @param parts people who move, people who join, and so on; a part without lines is not printed
 */
public record Announcement(Text event, Text note, List<Part> parts) {
    public Announcement {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(note, "note");
        parts = List.copyOf(parts);
    }

    /** Lines of one kind. */
    public record Part(Text title, List<Line> lines) {
        public Part {
            Objects.requireNonNull(title, "title");
            lines = List.copyOf(lines);
        }
    }

    /**
     * One person.
     *
     * @param from the team left, a dash where there is none
     * @param to the team joined, a dash where there is none
     */
    public record Line(String name, Text from, Text to, Text reason) {
        public Line {
            Check.notBlank(name, "name");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** One HTML file that needs nothing else, on A4, in UTF-8. */
    public byte[] html(Language language) {
        return Templates.html("repair/document.jte", "announcement", this, language);
    }
}
