package org.palmares.api.event.folder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** What teams answered on their project sheets: it completes the lines of {@code submissions.csv}, and corrects none. */
record ProjectAnswers(List<Sheet> sheets) {
    static final ProjectAnswers NONE = new ProjectAnswers(List.of());

    /** The answers on one submission, and the line that holds them. */
    record Sheet(Id<Submission> submission, Facts facts, Line line) {
        Sheet {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(facts, "facts");
            Objects.requireNonNull(line, "line");
        }
    }

    ProjectAnswers {
        sheets = List.copyOf(sheets);
    }

    /** A problem for each sheet of a submission that was not handed in. */
    void remarkStrangers(List<Id<Submission>> entries, Findings findings) {
        List<String> known = entries.stream().map(Id::value).toList();
        sheets.stream()
                .filter(sheet -> !entries.contains(sheet.submission()))
                .map(sheet -> Wording.undeclared(
                        sheet.line().place(), sheet.submission().value(), "submissions.csv", known))
                .forEach(findings::add);
    }

    private Optional<Sheet> find(Id<Submission> submission) {
        return sheets.stream()
                .filter(sheet -> sheet.submission().equals(submission))
                .findFirst();
    }

    /** What a line of submissions says, and the answers where it says nothing. */
    Facts complete(Id<Submission> submission, Facts said) {
        Facts all = said;
        for (Map.Entry<String, Fact> answer : find(submission)
                .map(sheet -> sheet.facts().byName())
                .orElse(Facts.NONE.byName())
                .entrySet()) {
            all = said.get(answer.getKey()).isKnown() ? all : all.with(answer.getKey(), answer.getValue());
        }
        return all;
    }

    /** A problem for each answer other than what the latest version of the submission says; unknown is no answer. */
    void compare(Id<Submission> submission, Facts said, Line latest, Findings findings) {
        find(submission)
                .ifPresent(sheet -> sheet.facts().byName().forEach((name, answer) -> {
                    Fact other = said.get(name);
                    if (answer.isKnown() && other.isKnown() && !answer.equals(other)) {
                        findings.add(contradiction(sheet, name, latest));
                    }
                }));
    }

    private static Problem contradiction(Sheet sheet, String name, Line latest) {
        Place other = latest.place();
        String id = sheet.submission().value();
        String answer = FactsFile.shown(sheet.line(), name);
        String said = FactsFile.shown(latest, name);
        String line = String.valueOf(other.line().orElse(1));
        return Problem.error(
                sheet.line().place(),
                "FACTS_CONTRADICT",
                new Text(
                        name + " de " + id + " : trouvé « " + answer + " », mais " + other.file() + ", ligne " + line
                                + ", dit « " + said + " ». Corrigez celui des deux qui se trompe, ou videz sa case.",
                        name + " of " + id + ": found \"" + answer + "\", but " + other.file() + ", line " + line
                                + ", says \"" + said + "\". Correct the one that is wrong, or empty its cell."));
    }
}
