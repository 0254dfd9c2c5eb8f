package org.palmares.api.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.EventTemplates.Model;
import org.palmares.api.event.settings.SearchSettings;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.TypeConversionException;

/** Reads one word of a closed list, in any case. */
abstract sealed class Choice<T> implements Expecting<T> {
    private final T[] values;
    private final Function<T, String> word;

    private Choice(T[] values, Function<T, String> word) {
        this.values = values;
        this.word = word;
    }

    @Override
    public T convert(String typed) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(expected().en()));
    }

    @Override
    public Text expected() {
        return Text.same(Arrays.stream(values).map(word).collect(Collectors.joining(", ")));
    }

    /** The language of messages. */
    static final class OfLanguage extends Choice<Language> {
        OfLanguage() {
            super(Language.values(), Language::code);
        }
    }

    /** A search for teams. */
    static final class OfMethod extends Choice<SearchSettings.Method> {
        OfMethod() {
            super(SearchSettings.Method.values(), method -> method.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The model of a new event. */
    static final class OfModel extends Choice<Model> {
        OfModel() {
            super(Model.values(), Model::code);
        }
    }

    /** What is measured. */
    static final class OfArea extends Choice<String> {
        OfArea() {
            super(new String[] {"teams", "jury", "rank", "rules"}, area -> area);
        }
    }
}
