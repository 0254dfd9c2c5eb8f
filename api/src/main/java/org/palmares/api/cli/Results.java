package org.palmares.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.palmares.api.report.Console;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.OutputFolder;
import org.palmares.api.run.FileNames;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Lays a run's files down and tells a person what happened. */
final class Results {
    /** The file of a run that holds every question on the roster, with the lines that may answer it. */
    private static final String IMPORT = "import.csv";

    private final Voice voice;
    private final Optional<Language> asked;

    /**
     * How to tell.
     *
     * @param asked the language asked for; empty: that of the run
     */
    Results(Voice voice, Optional<Language> asked) {
        this.voice = voice;
        this.asked = asked;
    }

    /** The folder of results next to what they are of: {@code inscrits-teams} beside {@code inscrits.csv}. */
    static Path beside(Path source, String ending) {
        Path place = source.toAbsolutePath().normalize();
        String name =
                place.getFileName() == null ? "event" : place.getFileName().toString();
        return place.resolveSibling(name.replaceFirst("(?i)\\.(csv|xlsx|tsv|txt)$", "") + ending);
    }

    /**
     * The same for one round asked for by itself, {@code event-ranking-final}, so that what is written for it replaces
     * nothing of another round.
     *
     * @param round as it was typed; one that cannot be an id is no round, and has no folder
     */
    static Path beside(Path source, String ending, Optional<String> round) {
        return beside(
                source,
                round.filter(Id::isValid)
                        .map(id -> ending + "-" + FileNames.part(Id.of(id)))
                        .orElse(ending));
    }

    /** Why results of this event or roster may not go there; known before the search, not after it. */
    static Optional<Problem> misplaced(Path source, Path target) {
        if (!Files.exists(source)) {
            return Optional.empty();
        }
        if (target.toAbsolutePath()
                .normalize()
                .startsWith(source.toAbsolutePath().normalize())) {
            return Optional.of(insideEvent(target));
        }
        try {
            return isWritable(target) ? OutputFolder.refusal(target) : Optional.of(notWritable(target));
        } catch (IOException e) {
            return Optional.of(notWritable(target));
        }
    }

    /** The folder that exists already, at or above the place. */
    private static boolean isWritable(Path target) {
        Path above = target.toAbsolutePath().normalize().getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above == null || Files.isDirectory(above) && Files.isWritable(above);
    }

    /** Does the work on this source if its results may go there, and lays them; the exit of the command. */
    int lay(Path source, Path target, Supplier<RunOutcome> work) {
        Optional<Problem> misplaced = misplaced(source, target);
        return misplaced.isPresent() ? voice.refuse(misplaced.get()) : lay(work.get(), target);
    }

    /** Writes the files, tells the stages and the problems; the exit of the command. */
    private int lay(RunOutcome outcome, Path target) {
        if (outcome.result().status() == RunResult.Status.BAD_INPUT) {
            return refuse(outcome.result().problems());
        }
        List<Problem> changed = TermsSince.changed(target, outcome.result().outputs());
        if (!changed.isEmpty()) {
            return refuse(changed);
        }
        Optional<Text> change = SinceLastTime.of(target, outcome.result().outputs());
        Optional<Problem> refused = write(outcome.result(), target);
        if (refused.isPresent()) {
            return refuse(List.of(refused.get()));
        }
        if (voice.json()) {
            voice.world().out().println(Speech.json(outcome, target));
        } else {
            tell(outcome, change, target);
        }
        return Exit.of(outcome.result().status());
    }

    private int refuse(List<Problem> problems) {
        int exit = voice.refuse(problems);
        voice.advise(Mark.ERROR, new Text("Rien n'a été écrit.", "Nothing was written."));
        return exit;
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

    private void tell(RunOutcome outcome, Optional<Text> change, Path target) {
        Language language = asked.orElse(outcome.language());
        Console console = new Voice(voice.world(), language, false).out();
        outcome.stages().forEach(stage -> console.section(stage.stage(), stage.lines()));
        change.ifPresent(said -> console.say(Mark.WARNING, said));
        change.ifPresent(said -> console.blank());
        list(
                console,
                new Text("Pour information", "For information"),
                Problem.Severity.NOTICE.among(outcome.result().problems()));
        List<Problem> open = Problem.Severity.ASKED.among(outcome.result().problems());
        list(console, new Text("À régler par une personne", "For a person to settle"), open);
        console.say(Mark.DONE, new Text("Résultats : " + target, "Results: " + target));
        if (!open.isEmpty()) {
            console.say(Mark.ASKED, toSettle(open));
        }
    }

    /** Where the roster has questions, the import table has the answers to choose from. */
    private static void list(Console console, Text title, List<Problem> problems) {
        if (!problems.isEmpty()) {
            console.heading(title);
            LongList.tell(console, problems, first -> isOfRoster(first) ? inImport() : LongList.inJson());
            console.blank();
        }
    }

    private static Text toSettle(List<Problem> open) {
        int count = open.size();
        Text how = open.stream().anyMatch(Results::isOfRoster)
                ? new Text(
                        ", ci-dessus ; pour les inscriptions, " + IMPORT
                                + " donne la ligne de decisions.csv qui répond.",
                        ", above; for the registrations, " + IMPORT + " gives the line of decisions.csv that answers.")
                : new Text(", ci-dessus.", ", above.");
        return new Text(
                Language.FR.count(count, "point à régler", "points à régler") + how.fr(),
                Language.EN.count(count, "point", "points") + " to settle" + how.en());
    }

    private static boolean isOfRoster(Problem problem) {
        return problem.code().startsWith("ROSTER_");
    }

    private static Text inImport() {
        return new Text("tous sont dans " + IMPORT, "all stand in " + IMPORT);
    }

    private static Problem insideEvent(Path target) {
        return Problem.error(
                Place.of(target.toString()),
                "OUTPUT_INSIDE_EVENT",
                new Text(
                        "ce dossier est dans celui de l'événement : les résultats y changeraient les données de la"
                                + " prochaine fois. Donnez-en un à côté avec --out.",
                        "this folder is inside the event's: results there would change the data of the next run. Name"
                                + " one beside it with --out."));
    }

    static Problem notWritable(Path target) {
        return Problem.error(
                Place.of(target.toString()),
                "OUTPUT_NOT_WRITABLE",
                new Text(
                        "ce dossier ne peut pas être écrit (droits, disque plein ?). Donnez-en un autre avec --out.",
                        "this folder cannot be written (rights, full disk?). Name another one with --out."));
    }
}
