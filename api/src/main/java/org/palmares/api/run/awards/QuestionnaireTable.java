package org.palmares.api.run.awards;

import java.util.List;
import java.util.stream.Collectors;
import org.palmares.api.event.settings.Questionnaire;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** How each entry answered the self-questionnaire, and whether it goes on. */
public final class QuestionnaireTable {
    private static final List<Column> COLUMNS = List.of(
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.number("yes", new Text("Oui", "Yes")),
            Column.number("needed", new Text("Attendus", "Needed")),
            Column.text("result", new Text("Résultat", "Result")),
            Column.text("no", new Text("Réponses non", "Answered no")),
            Column.text("unanswered", new Text("Sans réponse", "Unanswered")));

    private QuestionnaireTable() {}

    public static ReportTable of(List<QuestionnaireStage.Answered> answered, Titles titles) {
        return new ReportTable(
                "questionnaire",
                new Text("Autoquestionnaire", "Self-questionnaire"),
                COLUMNS,
                answered.stream().map(each -> row(each, titles)).toList());
    }

    private static List<Cell> row(QuestionnaireStage.Answered each, Titles titles) {
        return List.of(
                Cell.of(each.submission()),
                Cell.of(titles.of(each.submission())),
                Cell.of(each.yes()),
                Cell.of(each.needed()),
                Cell.of(result(each)),
                each.no().isEmpty() ? Cell.blank() : Cell.of(new Text(no(each, Language.FR), no(each, Language.EN))),
                each.unanswered().isEmpty() ? Cell.blank() : Cell.of(Text.same(String.join(", ", each.unanswered()))));
    }

    private static Text result(QuestionnaireStage.Answered each) {
        if (each.passes()) {
            return new Text("admis", "goes on");
        }
        return each.isOpen() ? new Text("incomplet", "incomplete") : new Text("non admis", "does not go on");
    }

    private static String no(QuestionnaireStage.Answered each, Language language) {
        return each.no().stream()
                .map(Questionnaire.Question::label)
                .map(label -> label.in(language))
                .collect(Collectors.joining(" ; "));
    }
}
