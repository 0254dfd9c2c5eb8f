package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * The sheet on which teams answer what the rules ask of their submissions.
 *
 * @param entries one page and one row each
 */
public record ProjectSheet(Text event, List<Question> questions, List<Entry> entries) {
    /** What may always be ticked. */
    public static final Text DONT_KNOW = new Text("ne sait pas", "don’t know");

    /**
     * One numbered question.
     *
     * @param heading empty where there is one part
     */
    public record Question(int number, Optional<Text> heading, List<Part> parts) {
        public Question {
            Check.that(number >= 1, "number must be at least 1", number);
            Objects.requireNonNull(heading, "heading");
            parts = List.copyOf(parts);
        }
    }

    /**
     * What is answered in one cell.
     *
     * @param fact the name of the column
     * @param choices what may be ticked, besides not knowing; empty: the answer is written
     * @param several whether more than one may be ticked
     * @param hint how a written answer looks; empty where there are choices
     */
    public record Part(String fact, Text question, List<Text> choices, boolean several, Optional<Text> hint) {
        public Part {
            Check.notBlank(fact, "fact");
            Objects.requireNonNull(question, "question");
            choices = List.copyOf(choices);
            Objects.requireNonNull(hint, "hint");
        }
    }

    /** One submission and what is known of it already. */
    public record Entry(String id, Text title, List<Known> known) {
        public Entry {
            Check.notBlank(id, "id");
            Objects.requireNonNull(title, "title");
            known = List.copyOf(known);
        }

        /** What is known of a fact, in words; nothing where nothing is. */
        public List<Text> answers(String fact) {
            return known.stream()
                    .filter(each -> each.fact().equals(fact))
                    .flatMap(each -> each.words().stream())
                    .toList();
        }
    }

    /** An answer that the event's folder holds already. */
    public record Known(String fact, List<Text> words) {
        public Known {
            Check.notBlank(fact, "fact");
            words = List.copyOf(words);
        }
    }

    public ProjectSheet {
        Objects.requireNonNull(event, "event");
        questions = List.copyOf(questions);
        entries = List.copyOf(entries);
    }

    /** Every cell to fill, in the order of the questions. */
    Stream<Part> parts() {
        return questions.stream().flatMap(question -> question.parts().stream());
    }

    /** One HTML file that needs nothing else, one page a submission, with boxes to tick, in UTF-8. */
    public byte[] html(Language language) {
        return Templates.html("papers/project-sheet.jte", "sheet", this, language);
    }
}
