package org.palmares.api.run.runners;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.ProjectSheet;
import org.palmares.api.report.ProjectSheetXlsx;
import org.palmares.api.run.Entries;
import org.palmares.api.run.Entry;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.SubmissionFacts;
import org.palmares.api.run.gates.SubmissionGate;
import org.palmares.api.run.papers.ProjectSheetWords;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.FactDef;
import org.palmares.rules.ProjectQuestion;
import org.palmares.rules.ProjectQuestions;
import org.palmares.rules.RuleSet;

/** Prepares the sheet that teams fill in: what the rules ask of submissions and nothing else answers. Thread-safe. */
public final class ProjectSheetRunner {
    private static final String NAME = "fiche-projet";

    /**
     * The sheet of an event, to print and to fill.
     *
     * @param language of the sheet; empty: the event's
     */
    public RunOutcome outcome(Path folder, Optional<Language> language) {
        return OpenedFolder.outcome(folder, language, (ready, spoken) -> outcome(ready.input(), spoken));
    }

    private static RunOutcome outcome(EventInput input, Language language) {
        ProjectQuestions questions = questions(input);
        List<Entry> entries = Entries.of(input.entries().submissions(), List.of(), List.of());
        if (questions.asked().isEmpty() || entries.isEmpty()) {
            return RunOutcome.refused(List.of(questions.asked().isEmpty() ? noQuestion() : noEntry()), language);
        }
        ProjectSheet sheet = new ProjectSheet(
                input.settings().event().name(),
                ProjectSheetWords.questions(questions.asked()),
                entries.stream()
                        .map(entry -> ProjectSheetWords.entry(entry.latest(), questions.asked()))
                        .toList());
        return outcome(sheet, questions, language);
    }

    private static RunOutcome outcome(ProjectSheet sheet, ProjectQuestions questions, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        files.put(NAME + ".html", Bytes.of(sheet.html(language)));
        files.put(NAME + ".xlsx", Bytes.of(ProjectSheetXlsx.bytes(sheet, language)));
        List<Problem> left =
                questions.left().stream().map(ProjectSheetRunner::left).toList();
        return RunOutcome.of(files, left, List.of(summary(sheet, questions)), language);
    }

    private static ProjectQuestions questions(EventInput input) {
        // Nothing that protects minors asks anything of submissions: whether there are any changes no question.
        RuleSet rules = new Rulebook(input.settings().event(), input.rules().history(), false)
                .rules(Phase.Kind.SUBMISSION, Phase.Kind.REVIEW);
        SortedSet<String> given = new TreeSet<>(SubmissionFacts.GIVEN);
        given.add(SubmissionGate.FLOOR_MISSED);
        given.addAll(input.entries().factsOfDatasets());
        return ProjectQuestions.of(rules.inForce(), given);
    }

    private static StageSummary summary(ProjectSheet sheet, ProjectQuestions questions) {
        List<Line> lines = new ArrayList<>();
        for (ProjectSheet.Question question : sheet.questions()) {
            ProjectQuestion asked = questions.asked().get(question.number() - 1);
            lines.add(new Line(
                    Mark.NONE,
                    Text.same(String.valueOf(question.number())),
                    new Text(
                            asked.title().fr() + " (" + rules(asked) + ")",
                            asked.title().en() + " (" + rules(asked) + ")")));
        }
        int entries = sheet.entries().size();
        lines.add(new Line(
                Mark.DONE,
                new Text("Projets", "Submissions"),
                new Text(
                        entries + " ; fiches à imprimer : " + NAME + ".html, tableau à remplir : " + NAME
                                + ".xlsx ; rempli, copiez-le dans le dossier de l'événement sous le nom facts.xlsx",
                        entries + "; sheets to print: " + NAME + ".html, table to fill in: " + NAME
                                + ".xlsx; once filled in, copy it into the event's folder as facts.xlsx")));
        return new StageSummary(new Text("Fiche projet", "Project sheet"), lines);
    }

    private static Problem left(ProjectQuestion question) {
        String facts = question.facts().stream().map(FactDef::name).collect(Collectors.joining(", "));
        return Problem.asked(
                Place.of("event.yaml"),
                "FACTS_LEFT_OUT",
                new Text(
                        "« " + question.title().fr() + " » n'est pas sur la fiche, qui a déjà " + ProjectQuestions.MOST
                                + " questions ; en ont besoin : " + rules(question)
                                + ". Demandez-le autrement, et notez-le dans submissions.csv (" + facts + ").",
                        "\"" + question.title().en() + "\" is not on the sheet, which has " + ProjectQuestions.MOST
                                + " questions already; needed by: " + rules(question)
                                + ". Ask it otherwise, and write it into submissions.csv (" + facts + ")."));
    }

    private static String rules(ProjectQuestion question) {
        return question.rules().stream().map(Id::value).collect(Collectors.joining(", "));
    }

    private static Problem noQuestion() {
        return Problem.error(
                Place.of("event.yaml"),
                "FACTS_NO_QUESTION",
                new Text(
                        "aucune règle en vigueur ne demande rien aux projets. Choisissez des lots dans rules: packs.",
                        "no rule in force asks anything of submissions. Choose packs in rules: packs."));
    }

    private static Problem noEntry() {
        return Problem.error(
                Place.of("submissions.csv"),
                "FACTS_NO_SUBMISSION",
                new Text(
                        "aucun projet : une fiche porte l'identifiant et le titre du sien. Ajoutez une ligne par projet,"
                                + " même sans réponse.",
                        "no submission: a sheet bears the id and title of its own. Add one line per submission, even"
                                + " without answers."));
    }
}
