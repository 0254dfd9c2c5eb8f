package org.palmares.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/**
 * One closed sentence of the lexicon, with at most one slot for a value.
 *
 * @param key stable name of its meaning
 * @param fact what it asks about
 * @param other the fact that it compares this one with, if any: one of the same subject, or a parameter of the event
 * @param sentence the sentence in both languages, with its slot as {@code {n}}, {@code {codes}} and so on
 */
public record Phrase(String key, FactDef fact, Check check, Optional<FactDef> other, Text sentence) {
    public Phrase {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(sentence, "sentence");
        if (!check.asks(fact, other)) {
            throw new IllegalArgumentException("phrase %s: %s cannot be asked of %s".formatted(key, check, fact));
        }
    }

    /** Whether the sentence may stand in a rule on such a subject: its own, or any when it is about the event. */
    public boolean speaksOf(Subject.Kind subject) {
        return fact.isParameter() || fact.subject() == subject;
    }

    /** What must be known before it holds or does not. */
    public List<FactDef> facts() {
        return other.map(against -> List.of(fact, against)).orElseGet(() -> List.of(fact));
    }

    /** The value that a text holds in the slot (empty without slot), if the whole text is this sentence. */
    Optional<String> match(String text, Language language) {
        String words = sentence.in(language);
        if (check.slot().isEmpty()) {
            return text.equals(words) ? Optional.of("") : Optional.empty();
        }
        Slot slot = check.slot().get();
        String before = words.substring(0, words.indexOf(slot.marker()));
        String after = words.substring(before.length() + slot.marker().length());
        if (text.length() <= before.length() + after.length() || !text.startsWith(before) || !text.endsWith(after)) {
            return Optional.empty();
        }
        return Optional.of(text.substring(before.length(), text.length() - after.length()))
                .filter(slot::holds);
    }
}
