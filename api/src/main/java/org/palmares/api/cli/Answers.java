package org.palmares.api.cli;

import java.util.List;
import java.util.Optional;
import org.palmares.api.committee.Answer;
import org.palmares.api.report.Console;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.RunResult.Status;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Problem.Severity;
import org.palmares.engine.domain.Text;

/** Tells what came of an act on rule files. */
final class Answers {
    private Answers() {}

    /** The exit of the command. */
    static int tell(Voice voice, Answer answer) {
        return tell(voice, answer, Optional.empty());
    }

    /** The same, with one last sentence where the act was done. */
    static int tell(Voice voice, Answer answer, Optional<Text> end) {
        if (answer.status() == Status.BAD_INPUT) {
            int exit = voice.refuse(answer.problems());
            voice.advise(Mark.ERROR, new Text("Rien n'a été écrit.", "Nothing was written."));
            return exit;
        }
        if (voice.json()) {
            voice.world().out().println(Speech.json(answer, voice.language()));
        } else {
            tell(voice.out(), answer, end);
        }
        return Exit.of(answer.status());
    }

    private static void tell(Console console, Answer answer, Optional<Text> end) {
        answer.sections().forEach(section -> console.section(section.stage(), section.lines()));
        list(console, new Text("Pour information", "For information"), Severity.NOTICE.among(answer.problems()));
        list(
                console,
                new Text("À régler par une personne", "For a person to settle"),
                Severity.ASKED.among(answer.problems()));
        end.ifPresent(sentence -> console.say(Mark.DONE, sentence));
    }

    private static void list(Console console, Text title, List<Problem> problems) {
        if (!problems.isEmpty()) {
            console.heading(title);
            LongList.tell(console, problems);
            console.blank();
        }
    }
}
