package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * What the president lays before the jury: whom to weigh at each line, and where the rankings are in doubt. Confidential:
 * it names entries that stand outside a prize.
 *
 * @param doubts one per ranking of which something must not stay unsaid
 * @param lines one per prize or cut with somebody to weigh
 */
public record DeliberationPage(Text event, String organizer, List<Doubt> doubts, List<ReportTable> lines) {
    /** What a ranking says of itself. */
    public record Doubt(Text ranking, List<Text> sentences) {
        public Doubt {
            Objects.requireNonNull(ranking, "ranking");
            sentences = List.copyOf(sentences);
        }
    }

    public DeliberationPage {
        Objects.requireNonNull(event, "event");
        Check.notBlank(organizer, "organizer");
        doubts = doubts.stream().filter(doubt -> !doubt.sentences().isEmpty()).toList();
        lines = List.copyOf(lines);
    }

    /** The page as one HTML file that needs nothing else, in UTF-8. */
    public byte[] html(Language language) {
        return Templates.html("minutes/deliberation.jte", "page", this, language);
    }
}
