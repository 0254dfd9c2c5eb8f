package org.palmares.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** Turns the text of a condition into a phrase of the lexicon with its value, or says what was meant. */
final class Sentences {
    private final Language language;
    private final CodeLists lists;
    private final ProblemList problems;

    Sentences(Language language, CodeLists lists, ProblemList problems) {
        this.language = language;
        this.lists = lists;
        this.problems = problems;
    }

    Optional<Condition> read(RuleLine line, String text, Subject.Kind subject) {
        Optional<Lexicon.Found> found = Lexicon.builtIn().find(text, problems.work());
        if (found.isEmpty()) {
            problems.add(line.number(), line.valueColumn(), "RULE_SENTENCE", unknown(text, subject));
            return Optional.empty();
        }
        Phrase phrase = found.get().phrase();
        if (!phrase.speaksOf(subject)) {
            problems.add(
                    line.number(),
                    line.valueColumn(),
                    "RULE_SENTENCE_SUBJECT",
                    new Text(
                            "Cette phrase ne parle pas du sujet de la règle : « %s ».".formatted(text),
                            "This sentence does not speak of the rule's subject: “%s”.".formatted(text)));
            return Optional.empty();
        }
        Optional<Argument> argument = argument(phrase, found.get().slot());
        Optional<Text> wrong =
                argument.isEmpty() ? Optional.of(unreadable(found.get().slot())) : check(phrase, argument.get());
        wrong.ifPresent(message -> problems.add(line.number(), line.valueColumn(), "RULE_CODE", message));
        return wrong.isPresent() ? Optional.empty() : argument.map(value -> new Condition(phrase, value));
    }

    /** The value in the slot; empty when it is a day or a length of time that does not exist. */
    private static Optional<Argument> argument(Phrase phrase, String slot) {
        if (phrase.check().slot().isEmpty()) {
            return Optional.of(new Argument.None());
        }
        return switch (phrase.check().slot().get()) {
            case NUMBER -> Optional.of(new Argument.Number(Integer.parseInt(slot)));
            case DATE -> Clauses.day(slot).map(Argument.Day::new);
            case DURATION -> Length.parse(slot).map(Argument.Duration::new);
            case CODES -> Optional.of(new Argument.Codes(Arrays.asList(slot.split(", "))));
            case LIST -> Optional.of(new Argument.ListName(slot));
        };
    }

    private static Text unreadable(String found) {
        return new Text(
                "« %s » n'est ni un jour du calendrier (AAAA-MM-JJ), ni une durée en minutes, heures, jours, semaines ou mois."
                        .formatted(found),
                "“%s” is neither a day of the calendar (YYYY-MM-DD) nor a length in minutes, hours, days, weeks or months."
                        .formatted(found));
    }

    private Optional<Text> check(Phrase phrase, Argument argument) {
        if (argument instanceof Argument.ListName list && !lists.has(list.name())) {
            return Optional.of(unknownValue(list.name(), lists.names()));
        }
        if (argument instanceof Argument.Codes codes && phrase.fact().values() != FactDef.Values.FREE) {
            List<String> allowed = allowed(phrase.fact());
            return codes.codes().stream()
                    .filter(code -> !allowed.contains(code))
                    .findFirst()
                    .map(code -> unknownValue(code, allowed));
        }
        return Optional.empty();
    }

    private List<String> allowed(FactDef fact) {
        return switch (fact.values()) {
            case CLOSED -> fact.codes();
            case COUNTRY -> Countries.codes();
            case LICENCE, FREE -> lists.licences();
        };
    }

    private Text unknownValue(String found, List<String> allowed) {
        String offers = Nearest.to(found, allowed, problems.work()).orElse(String.join(", ", allowed));
        return new Text(
                "« %s » n'est pas connu. Attendu : %s".formatted(found, offers),
                "“%s” is not known. Expected: %s".formatted(found, offers));
    }

    private Text unknown(String text, Subject.Kind subject) {
        List<Text> offers = Lexicon.builtIn().listAll().stream()
                .filter(phrase -> phrase.speaksOf(subject))
                .map(Phrase::sentence)
                .toList();
        String meant = Nearest.to(text, offers, language, problems.work()).orElse("");
        return new Text(
                "Phrase inconnue : « %s ».".formatted(text)
                        + (meant.isEmpty()
                                ? " Choisissez une phrase du lexique."
                                : " Vouliez-vous dire : « %s » ?".formatted(meant)),
                "Unknown sentence: “%s”.".formatted(text)
                        + (meant.isEmpty()
                                ? " Choose a sentence of the lexicon."
                                : " Did you mean: “%s”?".formatted(meant)));
    }
}
