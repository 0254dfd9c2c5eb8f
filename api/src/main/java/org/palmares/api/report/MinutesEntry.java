package org.palmares.api.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param withheld what is said instead of all findings, where they may not be published
 */
public record MinutesEntry(SubmissionName submission, List<Note> notes, Optional<Text> withheld) {
    /** An entry of which everything may be published. */
    public MinutesEntry(SubmissionName submission, List<Note> notes) {
        this(submission, notes, Optional.empty());
    }

    /** An entry of which nothing but this may be published. */
    public static MinutesEntry withheld(SubmissionName submission, Text said) {
        return new MinutesEntry(submission, List.of(), Optional.of(said));
    }

    /**
     * One finding.
     *
     * @param ofSponsors whether it closes the prizes of some sponsors only
     */
    public record Note(
            Id<Rule> rule, Text title, Outcome outcome, Scope scope, Text message, State state, boolean ofSponsors) {
        public Note {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(state, "state");
        }

        public static Note of(Finding finding, State state, boolean ofSponsors) {
            Rule rule = finding.rule();
            return new Note(
                    rule.id(), rule.title(), finding.outcome(), finding.scope(), finding.message(), state, ofSponsors);
        }

        /** What follows from it, as people read it. */
        public Text label() {
            return outcome == Outcome.NO_PRIZE && ofSponsors
                    ? new Text("hors prix d'un sponsor", "not for a sponsor's prize")
                    : outcome.label();
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
                return say.say("levé : ", "lifted: ") + said(say, lifted.by());
            } else if (state instanceof State.Upheld upheld) {
                return say.say("maintenu : ", "upheld: ") + said(say, upheld.by());
            } else if (state instanceof State.Confirmed confirmed) {
                return say.say("confirmé par ", "confirmed by ") + said(say, confirmed.by());
            } else if (state instanceof State.NotRetained refused) {
                return say.say("non retenu par ", "not retained by ") + said(say, refused.by());
            } else if (state instanceof State.FactCorrected fact) {
                return say.say("fait rectifié par ", "fact corrected by ") + said(say, fact.by());
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
        record Lifted(ByCommittee by) implements State {
            public Lifted {
                Objects.requireNonNull(by, "by");
            }
        }

        /** A committee gave its opinion and the finding stands. */
        record Upheld(ByCommittee by) implements State {
            public Upheld {
                Objects.requireNonNull(by, "by");
            }
        }

        /** A named person confirmed what the rule proposed. */
        record Confirmed(ByPerson by) implements State {
            public Confirmed {
                Objects.requireNonNull(by, "by");
            }
        }

        /** A named person did not confirm what the rule proposed: nothing follows. */
        record NotRetained(ByPerson by) implements State {
            public NotRetained {
                Objects.requireNonNull(by, "by");
            }
        }

        /** The finding rested on a wrong fact, which a named person put right. */
        record FactCorrected(ByPerson by) implements State {
            public FactCorrected {
                Objects.requireNonNull(by, "by");
            }
        }

        default boolean stands() {
            return this instanceof Standing || this instanceof Upheld || this instanceof Confirmed;
        }
    }

    /** A committee's opinion; a provisional one is a delegate's, until the session. */
    public record ByCommittee(LocalDate session, Opinion.Result result, Text reasons, boolean provisional) {
        public ByCommittee {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(reasons, "reasons");
        }

        public static ByCommittee of(Opinion opinion) {
            return new ByCommittee(
                    opinion.session(), opinion.result(), Text.same(opinion.reasons()), opinion.provisional());
        }
    }

    /** A named person's decision. */
    public record ByPerson(String name, LocalDateTime at, Text reason) {
        public ByPerson {
            Check.notBlank(name, "name");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public MinutesEntry {
        Objects.requireNonNull(submission, "submission");
        notes = List.copyOf(notes);
        Objects.requireNonNull(withheld, "withheld");
    }

    /** What follows for the submission from the findings that stand, the most severe first. */
    public Text standing() {
        return withheld.orElseGet(this::ofNotes);
    }

    private Text ofNotes() {
        return notes.stream()
                .filter(note -> note.state().stands())
                .filter(note -> note.outcome() != Outcome.WARN && note.outcome() != Outcome.NO_IMAGE)
                .min(Comparator.comparing(Note::outcome)
                        .thenComparing(Note::isProposal)
                        .thenComparing(Note::ofSponsors))
                .map(MinutesEntry::standing)
                .orElse(new Text("recevable", "eligible"));
    }

    private static Text standing(Note note) {
        Text label = note.label();
        if (note.outcome() == Outcome.NO_PRIZE && note.ofSponsors()) {
            return new Text("recevable, " + label.fr(), "eligible, " + label.en());
        }
        return note.isProposal() ? new Text(label.fr() + " (proposition)", label.en() + " (proposed)") : label;
    }

    private static String said(Typography say, ByCommittee by) {
        String session = by.provisional()
                ? say.say(", provisoire, à confirmer en séance, du ", ", provisional until a session confirms, of ")
                : say.say(", séance du ", ", session of ");
        return say.say(result(by.result())) + session + say.date(by.session()) + " — " + say.say(by.reasons());
    }

    private static String said(Typography say, ByPerson by) {
        return say.as(by.name()) + say.say(" le ", " on ") + say.moment(by.at()) + " — " + say.say(by.reason());
    }

    /** A committee's result, as people say it. */
    public static Text result(Opinion.Result result) {
        return switch (result) {
            case FAVOURABLE -> new Text("avis favorable", "favourable opinion");
            case FAVOURABLE_UNDER_RESERVE -> new Text("avis favorable sous réserve", "favourable, under reserve");
            case UNFAVOURABLE -> new Text("avis défavorable", "unfavourable opinion");
            case OFF_SCOPE -> new Text("hors du champ du comité", "outside the committee's scope");
        };
    }
}
