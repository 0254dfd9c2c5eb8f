package org.palmares.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.Console;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.OutputFolder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Lays a run's files down and tells a person what happened. */
final class Results {
    private final Surroundings world;
    private final CommonOptions common;

    Results(Surroundings world, CommonOptions common) {
        this.world = world;
        this.common = common;
    }

    /** {@code EVENT-results}, next to the event's folder. */
    static Path beside(Path event) {
        Path place = event.toAbsolutePath().normalize();
        String name =
                place.getFileName() == null ? "event" : place.getFileName().toString();
        return place.resolveSibling(name + "-results");
    }

    /** {@code inscrits-teams}, next to {@code inscrits.csv} or to the event's folder. */
    static Path teamsBeside(Path source) {
        Path place = source.toAbsolutePath().normalize();
        String name =
                place.getFileName() == null ? "event" : place.getFileName().toString();
        return place.resolveSibling(name.replaceFirst("\\.[A-Za-z]{3,4}$", "") + "-teams");
    }

    /** Writes the files, tells the stages and the problems; the exit of the command. */
    int lay(RunOutcome outcome, Path target) {
        if (outcome.result().status() == RunResult.Status.BAD_INPUT) {
            return refuse(outcome.result().problems());
        }
        Optional<Problem> refused = write(outcome.result(), target);
        if (refused.isPresent()) {
            return refuse(List.of(refused.get()));
        }
        if (common.json()) {
            world.out().println(Speech.json(outcome));
        } else {
            tell(outcome, target);
        }
        return Exit.of(outcome.result().status());
    }

    private int refuse(List<Problem> problems) {
        if (common.json()) {
            world.out().println(Speech.json(RunResult.Status.BAD_INPUT, problems));
        } else {
            Language language = common.language().orElse(world.language());
            Console console = new Console(world.err(), Narrator.style(world), language);
            console.problems(problems);
            console.say(Mark.ERROR, new Text("Rien n'a été écrit.", "Nothing was written."));
        }
        return Exit.BAD_INPUT;
    }

    private static Optional<Problem> write(RunResult result, Path target) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        result.outputs().forEach((name, bytes) -> files.put(name, bytes.toArray()));
        try {
            return OutputFolder.replace(target, files);
        } catch (IOException e) {
            return Optional.of(notWritable(target));
        }
    }

    private void tell(RunOutcome outcome, Path target) {
        Language language = common.language().orElse(outcome.language());
        Console console = new Console(world.out(), Narrator.style(world), language);
        outcome.stages().forEach(stage -> console.section(stage.stage(), stage.lines()));
        List<Problem> notices = of(outcome, Problem.Severity.NOTICE);
        List<Problem> asked = of(outcome, Problem.Severity.ASKED);
        if (!notices.isEmpty()) {
            console.say(Mark.NONE, new Text("Pour information :", "For information:"));
            console.problems(notices);
        }
        if (!asked.isEmpty()) {
            console.say(Mark.NONE, new Text("À régler par une personne :", "For a person to settle:"));
            console.problems(asked);
        }
        console.say(Mark.DONE, new Text("Résultats : " + target, "Results: " + target));
    }

    private static List<Problem> of(RunOutcome outcome, Problem.Severity severity) {
        return outcome.result().problems().stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    private static Problem notWritable(Path target) {
        return Problem.error(
                Place.of(target.toString()),
                "OUTPUT_NOT_WRITABLE",
                new Text(
                        "ce dossier ne peut pas être écrit (droits, disque plein ?). Donnez-en un autre avec --out.",
                        "this folder cannot be written (rights, full disk?). Name another one with --out."));
    }
}
