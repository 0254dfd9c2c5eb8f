package org.palmares.api.run.runners;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.PlanFile;
import org.palmares.api.event.folder.SeveralTeams;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.Papers;
import org.palmares.api.report.PapersTables;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.Outputs;
import org.palmares.api.run.RosterFiles;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.papers.JuryPaper;
import org.palmares.api.run.stages.EventRun;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.PlanPapers;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Problem.Severity;
import org.palmares.engine.domain.Text;

/** Prints what an event needs on paper: for its teams, where there are any, and for its jury. Thread-safe. */
public final class PrintRunner {
    private static final Text JURY = new Text("Jury", "Jury");

    /** Where runs leave their results, beside the event's folder. */
    private static final List<String> RESULTS = List.of("-results", "-teams");

    /**
     * The papers of the published plan.
     *
     * @param plan a file with the plan; empty: the {@code teams.csv} of the folder, else that of the last results beside it
     * @param language of the papers; empty: the event's
     */
    public RunOutcome outcome(Path folder, Optional<Path> plan, Optional<Language> language) {
        return OpenedFolder.outcome(folder, language, (ready, spoken) -> outcome(folder, ready.input(), plan, spoken));
    }

    private static RunOutcome outcome(Path folder, EventInput input, Optional<Path> plan, Language language) {
        Optional<Found> found = find(folder, plan, input);
        if (found.isEmpty() && input.settings().event().markedRounds().isEmpty()) {
            return RunOutcome.refused(List.of(noPlan(folder)), language);
        }
        return found.map(teams -> print(input, teams, language)).orElseGet(() -> juryOnly(input, language));
    }

    /** A plan, and where it stands. */
    private record Found(String from, List<TeamMember> members, List<Problem> problems) {}

    private static Optional<Found> find(Path folder, Optional<Path> plan, EventInput input) {
        if (plan.isEmpty() && !input.teams().members().isEmpty()) {
            return Optional.of(new Found("teams.csv", input.teams().members(), List.of()));
        }
        Optional<Path> file = plan.or(() -> LastResults.find(folder, RESULTS, "teams.csv"));
        return file.map(path -> {
            PlanFile read = PlanFile.read(path);
            List<Problem> problems = new ArrayList<>(read.problems());
            if (plan.isEmpty()) {
                problems.add(notPublished(path));
            }
            return new Found(String.valueOf(path), read.members(), problems);
        });
    }

    private static RunOutcome print(EventInput input, Found found, Language language) {
        Event event = input.settings().event();
        RosterFiles files = RosterFiles.read(input.roster());
        ImportedRoster roster = files.roster(event, input.organisations());
        List<Problem> unclear = new ArrayList<>();
        List<TeamMember> plan = SeveralTeams.of(
                found.members(), input.settings().formation().teams().mostTeams(), unclear::add);
        PlanPapers.Result papers = PlanPapers.of(input.settings(), roster, plan);
        List<Problem> problems = Stream.of(
                        found.problems(),
                        unclear,
                        unreadable(files.problems()),
                        unreadable(roster.problems()),
                        papers.problems())
                .flatMap(List::stream)
                .toList();
        if (Severity.ERROR.isAmong(problems)) {
            return RunOutcome.refused(problems, language);
        }
        SortedMap<String, Bytes> outputs = files(papers.papers(), language);
        outputs.putAll(ofJury(input, language));
        return RunOutcome.of(outputs, problems, List.of(summary(found, papers.papers(), jury(input))), language);
    }

    /** Who steps aside for what rests on the teams, and teams of nobody's choice tell nothing of it. */
    private static SortedMap<String, Bytes> ofJury(EventInput input, Language language) {
        Stages stages =
                EventRun.witnessed(input, RunOrder.DEFAULT, Rulebook.NOBODY).stages();
        Optional<JurorGate.Result> gate = Optional.of(stages.jurors())
                .filter(known -> ProvisionalTeams.told(input, stages).isEmpty());
        return JuryPaper.files(input, gate, stages.allAssignments(), language);
    }

    /** Before there are teams, the jury's papers can be printed. */
    private static RunOutcome juryOnly(EventInput input, Language language) {
        StageSummary summary =
                new StageSummary(new Text("Papiers du jury", "Papers of the jury"), List.of(jury(input)));
        return RunOutcome.of(ofJury(input, language), List.of(noTeams()), List.of(summary), language);
    }

    private static Line jury(EventInput input) {
        return input.settings().event().markedRounds().isEmpty()
                ? new Line(Mark.NONE, JURY, new Text("aucun tour de jury", "no round of judging"))
                : line(
                        JURY,
                        "grilles vierges (blank-score-sheets.html), décompte à la main (hand-tally.html), procès-verbal à"
                                + " remplir (blank-minutes.html)",
                        "blank score sheets (blank-score-sheets.html), hand tally (hand-tally.html), minutes to fill in"
                                + " (blank-minutes.html)");
    }

    /** What is asked about registrations is for the formation to tell; here only what leaves nobody to print. */
    private static List<Problem> unreadable(List<Problem> problems) {
        return Severity.ERROR.among(problems);
    }

    private static SortedMap<String, Bytes> files(Papers papers, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        papers.files(language).forEach((name, bytes) -> files.put(name, Bytes.of(bytes)));
        PapersTables.of(papers).forEach(table -> Outputs.put(files, table, language));
        return files;
    }

    private static StageSummary summary(Found found, Papers papers, Line jury) {
        return new StageSummary(
                new Text("Papiers de la constitution des équipes", "Papers of the team formation"),
                List.of(
                        Line.of(Mark.DONE, new Text("Plan", "Plan"), found.from()),
                        line(
                                new Text("Tables", "Tables"),
                                papers.tables().size() + " feuilles d'équipe (team-pages.html) et cartes de table"
                                        + " (table-cards.html)",
                                papers.tables().size() + " team sheets (team-pages.html) and table cards"
                                        + " (table-cards.html)"),
                        line(
                                new Text("Liste murale", "Wall list"),
                                papers.wall().size() + " personnes (wall-list.html)",
                                papers.wall().size() + " people (wall-list.html)"),
                        line(
                                new Text("Émargement", "Attendance sheet"),
                                papers.attendance().size() + " personnes (attendance-sheet.html)",
                                papers.attendance().size() + " people (attendance-sheet.html)"),
                        jury));
    }

    private static Line line(Text label, String fr, String en) {
        return new Line(Mark.DONE, label, new Text(fr, en));
    }

    private static Problem notPublished(Path plan) {
        return Problem.notice(
                Place.of(plan.toString()),
                "PRINT_NOT_PUBLISHED",
                new Text(
                        "ce sont les équipes du dernier calcul, que rien ne dit publiées. Pour publier le plan, copiez"
                                + " ce fichier dans le dossier de l'événement sous le nom teams.csv.",
                        "these are the teams of the last run, which nothing says are published. To publish the plan,"
                                + " copy this file into the event's folder as teams.csv."));
    }

    private static Problem noTeams() {
        return Problem.notice(
                Place.of("teams.csv"),
                "PRINT_NO_TEAMS",
                new Text(
                        "aucune équipe encore : seuls les papiers du jury sont prêts. Ceux des équipes viennent après"
                                + " palmares teams.",
                        "no teams yet: only the jury's papers are ready. Those of the teams come after palmares teams."));
    }

    private static Problem noPlan(Path folder) {
        return Problem.error(
                Place.of(folder.toString()),
                "PRINT_NO_PLAN",
                new Text(
                        "il n'y a rien à imprimer : ni teams.csv dans le dossier, ni résultats à côté. Lancez d'abord"
                                + " palmares teams, ou donnez un plan avec --plan.",
                        "there is nothing to print: neither teams.csv in the folder nor results beside it. Run palmares"
                                + " teams first, or name a plan with --plan."));
    }
}
