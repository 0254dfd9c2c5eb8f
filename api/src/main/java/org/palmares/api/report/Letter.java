package org.palmares.api.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * What a team is told of its own entry, and of nothing else: what was found, by which rule, what to do, until when; which
 * cut left it out; how to appeal.
 *
 * @param findings empty where there is nothing to tell of any
 * @param leftOut one for each ranking whose cut left the entry out
 * @param appeal whom to turn to, and until when
 */
public record Letter(
        Text event,
        String organizer,
        SubmissionName submission,
        Optional<Findings> findings,
        List<LeftOut> leftOut,
        Text appeal) {
    /**
     * What the rules found.
     *
     * @param examined when the entry was judged, in the event's zone
     * @param verdict what follows from all of it
     */
    public record Findings(LocalDateTime examined, Text verdict, List<Point> points) {
        public Findings {
            Objects.requireNonNull(examined, "examined");
            Objects.requireNonNull(verdict, "verdict");
            points = List.copyOf(points);
            Check.that(!points.isEmpty(), "findings must have a point", verdict);
        }
    }

    /**
     * A round after which the entry does not go on.
     *
     * @param draft whether it may still change, so that the letter is not to be sent yet
     * @param sentences by which rule, and with what rank
     */
    public record LeftOut(Text round, boolean draft, List<Text> sentences) {
        public LeftOut {
            Objects.requireNonNull(round, "round");
            sentences = List.copyOf(sentences);
        }
    }

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
        Objects.requireNonNull(findings, "findings");
        leftOut = List.copyOf(leftOut);
        Check.that(findings.isPresent() || !leftOut.isEmpty(), "a letter must have something to tell", submission);
        Objects.requireNonNull(appeal, "appeal");
    }

    /** Whether any of it may still change by what the jury does. */
    public boolean isDraft() {
        return leftOut.stream().anyMatch(LeftOut::draft);
    }

    /** The letter as one HTML file that needs nothing else, once in each language, in UTF-8. */
    public byte[] html(List<Language> languages) {
        return Templates.html("letters/letter.jte", "letter", this, languages);
    }
}
