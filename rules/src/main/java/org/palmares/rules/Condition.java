package org.palmares.rules;

import java.util.List;
import java.util.Objects;
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
        return phrase.check()
                .slot()
                .map(slot -> new Text(
                        phrase.sentence()
                                .fr()
                                .replace(slot.marker(), argument.words().fr()),
                        phrase.sentence()
                                .en()
                                .replace(slot.marker(), argument.words().en())))
                .orElse(phrase.sentence());
    }
}
