package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;

/**
 * The sheet on which one juror marks the submissions of one round, away from the program.
 *
 * @param name the juror's name
 * @param entries what the juror marks, in the order in which it is printed
 */
public record JurorSheet(
        Text event,
        Id<Round> round,
        Text roundLabel,
        Id<Juror> juror,
        String name,
        Rubric rubric,
        List<SubmissionName> entries) {
    /** What is written above the comments: whoever is concerned may ask for both. */
    static final Text FOR_TEAM = new Text("Pour l'équipe (communicable)", "For the team (communicable)");

    static final Text NOTE = new Text("Note interne (communicable)", "Internal note (communicable)");

    public JurorSheet {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(roundLabel, "roundLabel");
        Objects.requireNonNull(juror, "juror");
        Check.notBlank(name, "name");
        Objects.requireNonNull(rubric, "rubric");
        entries = List.copyOf(entries);
    }

    /** The column of a criterion, by which a sheet is read back. */
    static String column(Criterion criterion) {
        return "mark_" + criterion.id();
    }
}
