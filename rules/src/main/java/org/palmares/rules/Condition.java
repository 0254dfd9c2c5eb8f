package org.palmares.rules;

import java.util.Objects;
import java.util.Optional;
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

    /** The sentence as it is written, in both languages. */
    public Text sentence() {
        Text words = phrase.sentence();
        String value = argument.canonical().replace(",", ", ");
        return phrase.check()
                .slot()
                .map(slot -> new Text(
                        words.fr().replace(slot.marker(), value), words.en().replace(slot.marker(), value)))
                .orElse(words);
    }

    public Truth truth(Situation situation) {
        Fact fact = situation.get(phrase.fact());
        return fact.isKnown() ? Truth.of(phrase.check().holds(fact, this, situation)) : Truth.UNKNOWN;
    }

    /** The parameter of the event without which the condition means nothing, if any. */
    public Optional<String> parameter() {
        return phrase.fact().isParameter() ? Optional.of(phrase.fact().name()) : phrase.parameter();
    }
}
