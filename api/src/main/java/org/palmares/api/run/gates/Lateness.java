package org.palmares.api.run.gates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palmares.api.run.EventClock;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * Which versions count when some came too late: whoever handed in on time does not lose the work by a version that came
 * after the deadline and its grace. Where every version is late all are kept, for the rules to judge.
 *
 * @param counting the versions that count
 * @param problems one notice per version that does not
 */
public record Lateness(List<Submission> counting, List<Problem> problems) {
    public Lateness {
        counting = List.copyOf(counting);
        problems = List.copyOf(problems);
    }

    public static Lateness of(Event event, List<Submission> submissions) {
        Optional<Instant> last = EventClock.submissionDeadline(event)
                .map(deadline -> deadline.plus(event.rules().grace()));
        return last.map(moment -> sort(moment, submissions)).orElseGet(() -> new Lateness(submissions, List.of()));
    }

    private static Lateness sort(Instant last, List<Submission> submissions) {
        Set<Id<Submission>> onTime = new HashSet<>();
        submissions.stream()
                .filter(version -> !version.submittedAt().isAfter(last))
                .forEach(version -> onTime.add(version.id()));
        List<Submission> counting = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Submission version : submissions) {
            if (version.submittedAt().isAfter(last) && onTime.contains(version.id())) {
                problems.add(late(version));
            } else {
                counting.add(version);
            }
        }
        return new Lateness(counting, problems);
    }

    private static Problem late(Submission version) {
        return Problem.notice(
                Place.of("submissions.csv"),
                "SUBMISSION_LATE_VERSION",
                new Text(
                        version.id() + " : une version est arrivée après la clôture et la tolérance ("
                                + version.submittedAt() + ") ; celle rendue à temps compte.",
                        version.id() + ": a version came after the deadline and the grace period ("
                                + version.submittedAt() + "); the one handed in on time counts."));
    }
}
