package org.palmares.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Scale;
import org.palmares.engine.domain.Text;

/**
 * What a team is told of how the jury saw its submission, and of nothing else: no rank, no other team, no juror's name.
 *
 * @param stages the rounds in which it was marked
 * @param appeal whom to turn to, and until when
 */
public record Feedback(Text event, String organizer, SubmissionName submission, List<Stage> stages, Text appeal) {
    /**
     * One round.
     *
     * @param averages the jury's mean by criterion
     * @param comments what jurors wrote for the team
     */
    public record Stage(Text label, Text outcome, List<Average> averages, List<String> comments) {
        public Stage {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(outcome, "outcome");
            averages = List.copyOf(averages);
            comments = List.copyOf(comments);
        }
    }

    /**
     * The jury's mean on one criterion.
     *
     * @param counts whether it enters the points
     */
    public record Average(Text criterion, BigDecimal mean, Scale scale, boolean counts) {
        public Average {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(scale, "scale");
        }
    }

    public Feedback {
        Objects.requireNonNull(event, "event");
        Check.notBlank(organizer, "organizer");
        Objects.requireNonNull(submission, "submission");
        stages = List.copyOf(stages);
        Objects.requireNonNull(appeal, "appeal");
    }

    /** The bytes of the file in UTF-8: the same in each language, one after the other. */
    public byte[] html(List<Language> languages) {
        return Templates.html("letters/feedback.jte", "feedback", this, languages);
    }
}
