package org.palmares.api.run.awards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.Questioned;
import org.palmares.api.event.settings.Questionnaire;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** The self-questionnaire: an entry with too few answers yes is not judged; one that did not answer is asked to. */
public final class QuestionnaireStage {
    private QuestionnaireStage() {}

    /**
     * How one entry answered.
     *
     * @param needed how many must be yes
     * @param no the questions answered no
     */
    record Answered(
            Id<Submission> submission, int yes, int needed, List<Questionnaire.Question> no, List<String> unanswered) {
        Answered {
            no = List.copyOf(no);
            unanswered = List.copyOf(unanswered);
        }

        boolean passes() {
            return yes >= needed;
        }

        /** Whether the answers that are missing could still let it pass. */
        public boolean isOpen() {
            return !passes() && yes + unanswered.size() >= needed;
        }

        public Text why() {
            return new Text(
                    "autoquestionnaire : " + yes + " oui sur " + needed + " attendus",
                    "self-questionnaire: " + yes + " yes of " + needed + " needed");
        }
    }

    /** What the stage gives: one answer per entry that answered; nothing where the event has no questionnaire. */
    public record Result(List<Answered> answered, List<Problem> problems) {
        public Result {
            answered = List.copyOf(answered);
            problems = List.copyOf(problems);
        }

        /** Who is not judged, and why. */
        public SortedMap<Id<Submission>, Text> out() {
            SortedMap<Id<Submission>, Text> out = new TreeMap<>();
            answered.stream().filter(each -> !each.passes()).forEach(each -> out.put(each.submission(), each.why()));
            return Collections.unmodifiableSortedMap(out);
        }
    }

    public static Result run(Optional<Questionnaire> questionnaire, List<Questioned> answers, List<Entry> entries) {
        if (questionnaire.isEmpty() || entries.isEmpty()) {
            return new Result(List.of(), List.of());
        }
        Titles titles = new Titles(entries);
        List<Answered> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            answers.stream()
                    .filter(each -> each.submission().equals(entry.id()))
                    .findFirst()
                    .map(each -> answered(questionnaire.get(), each))
                    .ifPresentOrElse(all::add, () -> problems.add(silent(titles.withId(entry.id()))));
        }
        all.stream()
                .filter(Answered::isOpen)
                .forEach(each -> problems.add(incomplete(titles.withId(each.submission()), each)));
        return new Result(all, problems);
    }

    private static Answered answered(Questionnaire asked, Questioned answers) {
        List<Questionnaire.Question> no = asked.questions().stream()
                .filter(question -> !answers.yes().contains(question.id())
                        && !answers.unanswered().contains(question.id()))
                .toList();
        return new Answered(answers.submission(), answers.yes().size(), asked.pass(), no, answers.unanswered());
    }

    private static Problem silent(Text entry) {
        return Problem.asked(
                Place.of("answers.csv"),
                "QUESTIONNAIRE_MISSING",
                new Text(
                        entry.fr() + " : pas de réponse à l'autoquestionnaire ; le projet reste en lice. Demandez ses"
                                + " réponses à l'équipe.",
                        entry.en() + ": the self-questionnaire is not answered; the entry stays in. Ask the team for"
                                + " its answers."));
    }

    private static Problem incomplete(Text entry, Answered answered) {
        String missing = String.join(", ", answered.unanswered());
        return Problem.asked(
                Place.of("answers.csv"),
                "QUESTIONNAIRE_INCOMPLETE",
                new Text(
                        entry.fr() + " : " + answered.yes() + " oui sur " + answered.needed() + ", sans réponse à "
                                + missing + ". Complétez, sinon le projet n'est pas jugé.",
                        entry.en() + ": " + answered.yes() + " yes of " + answered.needed() + ", no answer to "
                                + missing + ". Complete them, else it is not judged."));
    }
}
