package org.palmares.api.run.gates;

import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/**
 * At which opening the rules are taken that judge a subject: each is judged by one text from first to last, however many
 * phases it goes through.
 */
public enum JudgedFrom {
    REGISTRATION(
            new Text("l'événement et les participants", "the event and its participants"),
            List.of(Subject.Kind.EVENT, Subject.Kind.PARTICIPANT),
            List.of(Phase.Kind.REGISTRATION)),
    SUBMISSION(
            new Text("les équipes et les projets rendus", "teams and submissions"),
            List.of(Subject.Kind.TEAM, Subject.Kind.SUBMISSION),
            List.of(Phase.Kind.SUBMISSION, Phase.Kind.REVIEW)),
    JUDGING(
            new Text("les jurés et les tours de jury", "jurors and rounds"),
            List.of(Subject.Kind.JUROR, Subject.Kind.ROUND),
            List.of(Phase.Kind.JUDGING));

    private final Text subjects;
    private final List<Subject.Kind> kinds;
    private final List<Phase.Kind> phases;

    JudgedFrom(Text subjects, List<Subject.Kind> kinds, List<Phase.Kind> phases) {
        this.subjects = subjects;
        this.kinds = kinds;
        this.phases = phases;
    }

    /** The opening that counts for a kind of subject. */
    public static JudgedFrom of(Subject.Kind kind) {
        for (JudgedFrom each : values()) {
            if (each.kinds.contains(kind)) {
                return each;
            }
        }
        throw new IllegalStateException("nobody judges a subject of this kind: " + kind);
    }

    /** Who is judged so. */
    public Text subjects() {
        return subjects;
    }

    /** The phase whose opening counts: the first of its kinds, else that with which the event starts. */
    public Phase phase(Event event) {
        return phases.stream()
                .map(event::findPhase)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(event.phases().get(0));
    }
}
