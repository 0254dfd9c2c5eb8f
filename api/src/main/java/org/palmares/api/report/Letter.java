package org.palmares.api.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * What a team is told of its own entry, and of nothing else: what was found, by which rule, what to do, until when, and
 * how to appeal.
 *
 * @param verdict what follows from all of it
 * @param examined when the entry was judged, in the event's zone
 * @param appeal whom to turn to, and until when
 */
public record Letter(
        Text event,
        String organizer,
        SubmissionName submission,
        LocalDateTime examined,
        Text verdict,
        List<Point> points,
        Text appeal) {
    /**
     * One finding.
     *
     * @param basis what the rule rests on
     * @param facts what the rule read
     * @param toDo what the team does now, and until when
     */
    public record Point(MinutesEntry.Note note, Text basis, List<Known> facts, Text toDo) {
        public Point {
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(basis, "basis");
            facts = List.copyOf(facts);
            Objects.requireNonNull(toDo, "toDo");
        }
    }

    /** A question, and the answer that was read. */
    public record Known(Text question, Text answer) {
        public Known {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(answer, "answer");
        }
    }

    public Letter {
        Objects.requireNonNull(event, "event");
        Check.notBlank(organizer, "organizer");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(examined, "examined");
        Objects.requireNonNull(verdict, "verdict");
        points = List.copyOf(points);
        Check.that(!points.isEmpty(), "a letter must have a point", submission);
        Objects.requireNonNull(appeal, "appeal");
    }

    /** The letter as one HTML file that needs nothing else, once in each language, in UTF-8. */
    public byte[] html(List<Language> languages) {
        return Templates.html("letters/letter.jte", "letter", this, languages);
    }
}
