package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.settings.Questionnaire;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Submission;

/** {@code answers.csv}: one line per entry and one column per question of the questionnaire. */
final class AnswersFile {
    private AnswersFile() {}

    static List<Questioned> read(
            Table table, Questionnaire questionnaire, List<Id<Submission>> entries, Cells cells, Findings findings) {
        List<String> questions = questionnaire.questions().stream()
                .map(Questionnaire.Question::id)
                .toList();
        Columns columns = new Columns(List.of("submission"), List.of("title"), questions);
        Map<Id<Submission>, Place> first = new HashMap<>();
        List<Questioned> answers = new ArrayList<>();
        for (Line line : columns.lines(table, findings)) {
            Optional<Id<Submission>> entry = cells.declared(line, "submission", "submissions.csv", entries);
            Optional<Place> before = entry.flatMap(id -> Optional.ofNullable(first.putIfAbsent(id, line.place())));
            before.ifPresent(place ->
                    findings.add(Wording.twice(line.place(), entry.get().value(), place)));
            if (entry.isPresent() && before.isEmpty()) {
                answers.add(answered(entry.get(), questions, line, cells));
            }
        }
        return answers;
    }

    private static Questioned answered(Id<Submission> entry, List<String> questions, Line line, Cells cells) {
        List<String> yes = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        for (String question : questions) {
            Fact answer = cells.answer(line, question);
            if (answer.equals(Fact.YES)) {
                yes.add(question);
            } else if (answer.equals(Fact.UNKNOWN)) {
                unanswered.add(question);
            }
        }
        return new Questioned(entry, yes, unanswered, line.place());
    }
}
