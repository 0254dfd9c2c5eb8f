package org.palmares.api.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Text;

/**
 * One submission before the rules: every finding there ever was, and what became of it.
 *
 * @param notes in the order in which they are printed, the most severe first
 */
public record MinutesEntry(SubmissionName submission, List<Note> notes) {
    /** One finding. */
    public record Note(Id<Rule> rule, Text title, Outcome outcome, Scope scope, Text message, State state) {
        public Note {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(state, "state");
        }

        public static Note of(Finding finding, State state) {
            Rule rule = finding.rule();
            return new Note(rule.id(), rule.title(), finding.outcome(), finding.scope(), finding.message(), state);
        }

        /** Nobody is out by a rule alone: until a named person confirms, it proposes. */
        boolean isProposal() {
            return outcome == Outcome.REJECT && state instanceof State.Standing;
        }

        /** What became of it, as the minutes say it. */
        public String fate(Typography say) {
            if (state instanceof State.Corrected corrected) {
                return say.say("corrigé le ", "corrected on ") + say.moment(corrected.at());
            } else if (state instanceof State.Lifted lifted) {
                return say.say("levé : ", "lifted: ")
                        + opinion(say, lifted.session(), lifted.result(), lifted.reasons());
            } else if (state instanceof State.Upheld upheld) {
                return say.say("maintenu : ", "upheld: ")
                        + opinion(say, upheld.session(), upheld.result(), upheld.reasons());
            } else if (state instanceof State.Confirmed confirmed) {
                return say.say("confirmé par ", "confirmed by ") + say.as(confirmed.by());
            } else {
                return isProposal()
                        ? say.say(
                                "proposition, à confirmer par une personne nommée", "proposed, a named person confirms")
                        : say.say("maintenu", "stands");
            }
        }
    }

    /** What became of a finding. */
    public sealed interface State {
        /** It stands. */
        record Standing() implements State {}

        /** The entrant put it right, before the deadline. */
        record Corrected(LocalDateTime at) implements State {
            public Corrected {
                Objects.requireNonNull(at, "at");
            }
        }

        /** A committee gave its opinion and the finding no longer holds. */
        record Lifted(LocalDate session, Opinion.Result result, String reasons) implements State {
            public Lifted {
                Objects.requireNonNull(session, "session");
                Objects.requireNonNull(result, "result");
                Check.notBlank(reasons, "reasons");
            }
        }

        /** A committee gave its opinion and the finding stands. */
        record Upheld(LocalDate session, Opinion.Result result, String reasons) implements State {
            public Upheld {
                Objects.requireNonNull(session, "session");
                Objects.requireNonNull(result, "result");
                Check.notBlank(reasons, "reasons");
            }
        }

        /** A named person confirmed what the rule proposed. */
        record Confirmed(String by) implements State {
            public Confirmed {
                Check.notBlank(by, "by");
            }
        }

        default boolean stands() {
            return !(this instanceof Corrected) && !(this instanceof Lifted);
        }
    }

    public MinutesEntry {
        Objects.requireNonNull(submission, "submission");
        notes = List.copyOf(notes);
    }

    /** What follows for the submission from the findings that stand, the most severe first. */
    public Text standing() {
        return notes.stream()
                .filter(note -> note.state().stands())
                .filter(note -> note.outcome() != Outcome.WARN && note.outcome() != Outcome.NO_IMAGE)
                .min(Comparator.comparing(Note::outcome).thenComparing(Note::isProposal))
                .map(MinutesEntry::standing)
                .orElse(new Text("recevable", "eligible"));
    }

    private static Text standing(Note note) {
        Text label = note.outcome().label();
        return note.isProposal() ? new Text(label.fr() + " (proposition)", label.en() + " (proposed)") : label;
    }

    private static String opinion(Typography say, LocalDate session, Opinion.Result result, String reasons) {
        String words = switch (result) {
            case FAVOURABLE -> say.say("avis favorable", "favourable opinion");
            case FAVOURABLE_UNDER_RESERVE -> say.say("avis favorable sous réserve", "favourable, under reserve");
            case UNFAVOURABLE -> say.say("avis défavorable", "unfavourable opinion");
            case OFF_SCOPE -> say.say("hors du champ du comité", "outside the committee's scope");
        };
        return words + say.say(", séance du ", ", session of ") + say.date(session) + " — " + say.say(reasons);
    }
}
