package org.palmares.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Text;

/** A sentence of a rule: a phrase of the lexicon with the value in its slot. Two equal conditions mean the same. */
public record Condition(Phrase phrase, Argument argument) {
    public Condition {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(argument, "argument");
    }

    /** Phrase key and value: equal exactly when the conditions are equal. */
    public String key() {
        return phrase.key() + "=" + argument.canonical();
    }

    public Truth truth(Situation situation) {
        Fact fact = situation.get(phrase.fact());
        boolean known = fact.isKnown()
                && (phrase.other().isEmpty()
                        || situation.get(phrase.other().get()).isKnown());
        return known ? Truth.of(phrase.check().holds(fact, this, situation)) : Truth.UNKNOWN;
    }

    /** The parameters of the event without which the condition means nothing. */
    public List<String> parameters() {
        return phrase.facts().stream()
                .filter(FactDef::isParameter)
                .map(FactDef::name)
                .toList();
    }

    /** The sentence in both languages, as a rule file writes it. */
    public Text sentence() {
        return phrase.check().slot().isPresent() ? sentence(argument.words()) : phrase.sentence();
    }

    /** The sentence as people read it: each code by its label, which a rule file does not write. */
    public Text spoken() {
        return argument instanceof Argument.Codes codes ? sentence(labels(codes.codes())) : sentence();
    }

    private Text labels(List<String> codes) {
        List<Text> labels = codes.stream().map(phrase.fact()::label).toList();
        return new Text(
                labels.stream().map(Text::fr).collect(Collectors.joining(", ")),
                labels.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private Text sentence(Text value) {
        String marker = phrase.check().slot().orElseThrow().marker();
        Text sentence = phrase.sentence();
        return new Text(sentence.fr().replace(marker, value.fr()), sentence.en().replace(marker, value.en()));
    }
}
