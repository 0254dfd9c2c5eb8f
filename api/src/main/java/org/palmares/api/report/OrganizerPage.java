package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * What the gates ask of the organizer, with names and causes: never projected, never handed on.
 *
 * @param parts in the order in which they press; those without a line are left out
 */
public record OrganizerPage(Text event, List<Part> parts) {
    /** What is alike. */
    public record Part(Text title, Text toDo, List<Line> lines) {
        public Part {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(toDo, "toDo");
            lines = List.copyOf(lines);
        }
    }

    /**
     * One finding, or one correction.
     *
     * @param rule its code, if a rule is at the root
     * @param command what to type, if something can be
     */
    public record Line(Text about, Optional<String> rule, Text found, Optional<String> command) {
        public Line {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(command, "command");
        }
    }

    public OrganizerPage {
        Objects.requireNonNull(event, "event");
        parts = parts.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    /** The page as one HTML file that needs nothing else, in UTF-8. */
    public byte[] html(Language language) {
        return Templates.html("organizer/page.jte", "page", this, language);
    }
}
