package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.report.ProjectSheet;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.rules.FactDef;
import org.palmares.rules.FactDef.Values;
import org.palmares.rules.FactType;
import org.palmares.rules.ProjectQuestion;

/** The questions of rules, and what is known of their facts, as a team reads and writes them. */
public final class ProjectSheetWords {
    private static final Text YES = new Text("oui", "yes");
    private static final Text NO = new Text("non", "no");
    private static final Text NONE = new Text("aucun", "none");

    private ProjectSheetWords() {}

    public static List<ProjectSheet.Question> questions(List<ProjectQuestion> asked) {
        List<ProjectSheet.Question> questions = new ArrayList<>();
        for (ProjectQuestion question : asked) {
            List<ProjectSheet.Part> parts =
                    question.facts().stream().map(ProjectSheetWords::part).toList();
            questions.add(new ProjectSheet.Question(questions.size() + 1, question.heading(), parts));
        }
        return questions;
    }

    public static ProjectSheet.Entry entry(Submission submission, List<ProjectQuestion> asked) {
        List<ProjectSheet.Known> known = asked.stream()
                .flatMap(question -> question.facts().stream())
                .map(fact -> new ProjectSheet.Known(
                        fact.name(), words(fact, submission.facts().get(fact.name()))))
                .toList();
        return new ProjectSheet.Entry(submission.id().value(), submission.title(), known);
    }

    private static ProjectSheet.Part part(FactDef fact) {
        boolean several = fact.type() == FactType.CODES && fact.values() == Values.CLOSED;
        List<Text> choices = choices(fact);
        Optional<Text> hint = choices.isEmpty() ? Optional.of(hint(fact)) : Optional.empty();
        return new ProjectSheet.Part(fact.name(), fact.question(), choices, several, hint);
    }

    private static List<Text> choices(FactDef fact) {
        if (fact.type() == FactType.ANSWER) {
            return List.of(YES, NO);
        }
        List<Text> choices = new ArrayList<>();
        fact.choices().forEach(choice -> choices.add(choice.label()));
        if (fact.type() == FactType.CODES && !choices.isEmpty()) {
            choices.add(NONE);
        }
        return choices;
    }

    private static Text hint(FactDef fact) {
        return switch (fact.values()) {
            case LICENCE -> new Text("comme MIT ou CC-BY-4.0, ou « aucune »", "such as MIT or CC-BY-4.0, or “none”");
            case COUNTRY -> new Text("comme France", "such as France");
            case FREE, CLOSED ->
                switch (fact.type()) {
                    case NUMBER -> new Text("un nombre", "a number");
                    case DATE, INSTANT -> new Text("une date, comme 2026-10-09", "a date, such as 2026-10-09");
                    case ANSWER, CODE, CODES -> new Text("un code", "a code");
                };
        };
    }

    private static List<Text> words(FactDef fact, Fact known) {
        if (known instanceof Fact.Answer answer) {
            return List.of(answer.yes() ? YES : NO);
        } else if (known instanceof Fact.CodeFact code) {
            return List.of(fact.label(code.code()));
        } else if (known instanceof Fact.CodesFact codes) {
            return codes.codes().isEmpty()
                    ? List.of(NONE)
                    : codes.codes().stream().map(fact::label).toList();
        } else if (known instanceof Fact.NumberFact number) {
            return List.of(Text.same(number.value().toPlainString()));
        } else if (known instanceof Fact.DateFact date) {
            return List.of(Text.same(date.date().toString()));
        }
        return List.of();
    }
}
