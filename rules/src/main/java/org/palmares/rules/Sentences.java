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
        Optional<Lexicon.Found> found = Lexicon.builtIn().find(text);
        if (found.isEmpty()) {
            problems.add(line.number(), "RULE_SENTENCE", unknown(text, subject));
            return Optional.empty();
        }
        Phrase phrase = found.get().phrase();
        if (!phrase.speaksOf(subject)) {
            problems.add(
                    line.number(),
                    "RULE_SENTENCE_SUBJECT",
                    new Text(
                            "Cette phrase ne parle pas du sujet de la règle : « %s ».".formatted(text),
                            "This sentence does not speak of the rule's subject: “%s”.".formatted(text)));
            return Optional.empty();
        }
        Argument argument = argument(phrase, found.get().slot());
        Optional<Text> wrong = check(phrase, argument);
        wrong.ifPresent(message -> problems.add(line.number(), "RULE_CODE", message));
        return wrong.isPresent() ? Optional.empty() : Optional.of(new Condition(phrase, argument));
    }

    private static Argument argument(Phrase phrase, String slot) {
        if (phrase.check().slot().isEmpty()) {
            return new Argument.None();
        }
        return switch (phrase.check().slot().get()) {
            case NUMBER -> new Argument.Number(Integer.parseInt(slot));
            case CODES -> new Argument.Codes(Arrays.asList(slot.split(", ")));
            case LIST -> new Argument.ListName(slot);
        };
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
        return fact.values() == FactDef.Values.CLOSED
                ? fact.codes()
                : lists.byName().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Text unknownValue(String found, List<String> allowed) {
        String offers = Nearest.to(found, allowed).orElse(String.join(", ", allowed));
        return new Text(
                "« %s » n'est pas connu. Attendu : %s".formatted(found, offers),
                "“%s” is not known. Expected: %s".formatted(found, offers));
    }

    private Text unknown(String text, Subject.Kind subject) {
        List<String> offers = Lexicon.builtIn().listAll().stream()
                .filter(phrase -> phrase.speaksOf(subject))
                .map(phrase -> phrase.sentence().in(language))
                .toList();
        String meant = Nearest.to(text, offers).orElse("");
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
