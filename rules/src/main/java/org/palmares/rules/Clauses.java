package org.palmares.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** The closed wordings of a rule that are not conditions: its subject, its days, its outcomes. */
final class Clauses {
    private static final Pattern VALIDITY =
            Pattern.compile("(?:du|from) ([0-9]{4}-[0-9]{2}-[0-9]{2})(?: (?:au|to) ([0-9]{4}-[0-9]{2}-[0-9]{2}))?");
    private static final Pattern FROM_A_DAY =
            Pattern.compile("(.{1,60}) (?:à partir du|from) ([0-9]{4}-[0-9]{2}-[0-9]{2})");
    /** What may be said of a breach of personal data before a person has looked. */
    static final String POSSIBLE = "possible";

    static final Text YES = new Text("oui", "yes");
    private static final Text NO = new Text("non", "no");
    private static final Text FROM_THE_DEADLINE =
            new Text(" à partir de la clôture du rendu", " from the submission deadline");
    private static final String DEADLINE = "submissionDeadline";

    /** What a rule decides, and how far it reaches. */
    record Decision(Outcome outcome, Scope scope) {}

    private static final Map<Subject.Kind, Text> SUBJECTS = new EnumMap<>(Map.of(
            Subject.Kind.EVENT, new Text("événement", "event"),
            Subject.Kind.PARTICIPANT, new Text("participant", "participant"),
            Subject.Kind.TEAM, new Text("équipe", "team"),
            Subject.Kind.SUBMISSION, new Text("projet rendu", "submission"),
            Subject.Kind.JUROR, new Text("juré avec projet", "juror with submission"),
            Subject.Kind.ROUND, new Text("tour de jury", "round")));
    private static final Map<Scope, Text> SCOPES = new EnumMap<>(Map.of(
            Scope.PARTICIPATION, new Text(" pour la participation", " for participation"),
            Scope.PUBLICATION, new Text(" pour la publication", " for publication"),
            Scope.RANKING, new Text(" pour le classement", " for the ranking"),
            Scope.PRIZE, new Text(" pour le prix", " for the prize")));

    private Clauses() {}

    static Optional<Subject.Kind> subject(String text) {
        return SUBJECTS.entrySet().stream()
                .filter(entry -> is(text, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Text words(Subject.Kind subject) {
        return SUBJECTS.get(subject);
    }

    static List<Text> subjects() {
        return List.copyOf(SUBJECTS.values());
    }

    static Optional<Boolean> answer(String text) {
        return is(text, YES) ? Optional.of(true) : Optional.of(false).filter(no -> is(text, NO));
    }

    static List<Text> answers() {
        return List.of(YES, NO);
    }

    /** {@code du 2026-01-01} or {@code du 2026-01-01 au 2026-12-31}, real days of the calendar in order. */
    static Optional<RuleDef.Validity> validity(String text) {
        Matcher matcher = VALIDITY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(matcher.group(1));
        Optional<LocalDate> to = Optional.ofNullable(matcher.group(2)).flatMap(Clauses::day);
        boolean complete = from.isPresent() && (matcher.group(2) == null || to.isPresent());
        boolean ordered = complete && to.map(last -> !last.isBefore(from.get())).orElse(true);
        return ordered ? Optional.of(new RuleDef.Validity(from.get(), to)) : Optional.empty();
    }

    /** An outcome, with its usual reach unless another is written. */
    static Optional<Decision> decision(String text) {
        for (Outcome outcome : decidable()) {
            if (is(text, outcome.label())) {
                return Optional.of(new Decision(outcome, usualScope(outcome)));
            }
            for (Map.Entry<Scope, Text> scope : SCOPES.entrySet()) {
                if (is(text, joined(outcome.label(), scope.getValue()))) {
                    return Optional.of(new Decision(outcome, scope.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    /** An outcome, with its reach where that is not the usual one. */
    static Text words(Outcome outcome, Scope scope) {
        return scope == usualScope(outcome) ? outcome.label() : joined(outcome.label(), SCOPES.get(scope));
    }

    static List<Text> outcomes() {
        return decidable().stream().map(Outcome::label).toList();
    }

    static Optional<RuleDef.Later> later(String text) {
        for (Outcome outcome : decidable()) {
            if (is(text, joined(outcome.label(), FROM_THE_DEADLINE))) {
                return Optional.of(new RuleDef.Later(outcome, new RuleDef.AtParameter(DEADLINE)));
            }
        }
        Matcher matcher = FROM_A_DAY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(matcher.group(2));
        return outcome(matcher.group(1)).flatMap(to -> day.map(from -> new RuleDef.Later(to, new RuleDef.OnDay(from))));
    }

    static Text words(RuleDef.Later later) {
        Text outcome = later.outcome().label();
        return later.from() instanceof RuleDef.OnDay on
                ? joined(outcome, new Text(" à partir du " + on.day(), " from " + on.day()))
                : joined(outcome, FROM_THE_DEADLINE);
    }

    private static Optional<Outcome> outcome(String text) {
        return decidable().stream().filter(each -> is(text, each.label())).findFirst();
    }

    private static List<Outcome> decidable() {
        List<Outcome> outcomes = new ArrayList<>(Arrays.asList(Outcome.values()));
        outcomes.remove(Outcome.TO_COMPLETE);
        return outcomes;
    }

    private static Scope usualScope(Outcome outcome) {
        return switch (outcome) {
            case NO_PRIZE -> Scope.PRIZE;
            case NO_IMAGE -> Scope.PUBLICATION;
            case SUSPEND, RECUSE, REJECT, BLOCK, REVIEW, TO_COMPLETE, WARN -> Scope.PARTICIPATION;
        };
    }

    /** A real day of the calendar, written YYYY-MM-DD. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Text joined(Text first, Text then) {
        return new Text(first.fr() + then.fr(), first.en() + then.en());
    }

    private static boolean is(String text, Text words) {
        return text.equals(words.fr()) || text.equals(words.en());
    }
}
