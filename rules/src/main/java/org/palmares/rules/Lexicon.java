package org.palmares.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** Every sentence that a rule may use, in the order of the program's table {@code lexicon.csv}. Immutable. */
public final class Lexicon {
    private static final Lexicon BUILT_IN = new Lexicon();

    /** A phrase found in a text, and the text in its slot. */
    record Found(Phrase phrase, String slot) {}

    private final List<Phrase> phrases;
    private final List<Phrase> slotted;
    private final Map<String, Found> bare = new HashMap<>();
    private final String version;

    private Lexicon() {
        List<Phrase> read = new ArrayList<>();
        ProgramTable.rows("lexicon.csv").forEach(row -> read.add(phrase(row)));
        phrases = List.copyOf(read);
        slotted = phrases.stream()
                .filter(phrase -> phrase.check().slot().isPresent())
                .toList();
        for (Phrase phrase : phrases) {
            for (Language language : Language.values()) {
                if (phrase.check().slot().isEmpty()) {
                    bare.put(phrase.sentence().in(language), new Found(phrase, ""));
                }
            }
        }
        version = Digest.of(Stream.of("lexicon.csv", "facts.csv", "codes.csv")
                        .map(ProgramTable::text)
                        .collect(Collectors.joining()))
                .substring(0, 16);
    }

    /** The lexicon of this version of the program. */
    public static Lexicon builtIn() {
        return BUILT_IN;
    }

    public List<Phrase> listAll() {
        return phrases;
    }

    /** Changes whenever a sentence or a fact changes: the first 16 digits of the SHA-256 of the three tables. */
    public String version() {
        return version;
    }

    /** The phrase that a text is, in either language. No text is two phrases. */
    Optional<Found> find(String text, Work work) {
        work.match();
        if (bare.containsKey(text)) {
            return Optional.of(bare.get(text));
        }
        for (Phrase phrase : slotted) {
            for (Language language : Language.values()) {
                work.match();
                Optional<String> slot = phrase.match(text, language);
                if (slot.isPresent()) {
                    return slot.map(value -> new Found(phrase, value));
                }
            }
        }
        return Optional.empty();
    }

    private static FactDef other(Subject.Kind subject, String name) {
        FactCatalogue catalogue = FactCatalogue.builtIn();
        return catalogue.find(subject, name).orElseGet(() -> catalogue.get(Subject.Kind.EVENT, name));
    }

    private static Phrase phrase(List<String> row) {
        Subject.Kind subject = Subject.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        FactDef fact = FactCatalogue.builtIn().get(subject, row.get(3));
        Optional<FactDef> other =
                Optional.of(row.get(4)).filter(name -> !name.isEmpty()).map(name -> other(subject, name));
        return new Phrase(row.get(0), fact, Check.named(row.get(2)), other, new Text(row.get(5), row.get(6)));
    }
}
