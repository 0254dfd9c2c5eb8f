package org.palmares.api.cli;

import java.util.List;
import org.palmares.api.report.Console;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.RunResult;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Problem.Severity;
import org.palmares.engine.domain.Text;

/**
 * How one command answers.
 *
 * @param json one JSON object on standard output, whatever happens, instead of sentences
 */
record Voice(Surroundings world, Language language, boolean json) {
    /** The voice asked for by the words of a command as typed: it holds too where the rest is not understood. */
    static Voice of(List<String> typed, Surroundings world) {
        Language language = world.language();
        for (int at = 0; at < typed.size(); at++) {
            String next = at + 1 < typed.size() ? typed.get(at + 1) : "";
            String word = typed.get(at);
            String said = word.equals("--lang") ? next : word.startsWith("--lang=") ? word.substring(7) : "";
            for (Language each : Language.values()) {
                language = each.code().equalsIgnoreCase(said) ? each : language;
            }
        }
        return new Voice(world, language, typed.contains("--json"));
    }

    Console out() {
        return new Console(world.out(), world.outStyle(), language);
    }

    Console err() {
        return new Console(world.err(), world.errStyle(), language);
    }

    /** Says why nothing is done. Remarks beside the errors can wait until those are mended. */
    int refuse(List<Problem> problems) {
        if (json) {
            world.out().println(Speech.json(RunResult.Status.BAD_INPUT, problems));
        } else {
            List<Problem> errors = Severity.ERROR.among(problems);
            LongList.tell(err(), errors.isEmpty() ? problems : errors);
        }
        return Exit.BAD_INPUT;
    }

    int refuse(Problem problem) {
        return refuse(List.of(problem));
    }

    /** One more sentence after a refusal; programs have the object. */
    void advise(Mark mark, Text sentence) {
        if (!json) {
            err().say(mark, sentence);
        }
    }
}
