package org.palmares.api.event.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.roster.Employers;
import org.palmares.api.event.settings.CatalogueFacts;
import org.palmares.api.event.settings.EventReader;
import org.palmares.api.event.settings.EventReading;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.FactSource;
import org.palmares.api.event.settings.TeamSettings;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.yaml.YamlLimits;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.SheetComment;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * Loads an event folder (see {@code docs/event-folder.md}). Reads only; collects every problem; never throws on what
 * people wrote. Thread-safe: each load has its own state.
 */
public final class EventFolder {
    private final FactSource facts;
    private final Findings findings = new Findings();
    private final FolderReader files;

    private EventFolder(Path folder, FactSource facts) {
        this.facts = facts;
        this.files = new FolderReader(folder, findings);
    }

    /** Loads everything in a folder, with the facts that the rules of this version read. */
    public static Loaded load(Path folder) {
        return load(folder, CatalogueFacts.builtIn());
    }

    /**
     * Loads everything in a folder.
     *
     * @param facts the facts that rules read
     */
    public static Loaded load(Path folder, FactSource facts) {
        if (!Files.isDirectory(folder)) {
            return new Loaded.Refused(List.of(notAFolder(folder)));
        }
        return new EventFolder(folder, facts).load();
    }

    /** Loads what a committee needs: a mistake in any other file of the folder is not its matter. */
    public static LoadedRules loadRules(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new LoadedRules.Refused(List.of(notAFolder(folder)));
        }
        return new EventFolder(folder, CatalogueFacts.builtIn()).loadRules();
    }

    private LoadedRules loadRules() {
        EventRules rules = RulesFolder.read(files, findings);
        Optional<EventReading> reading = event(rules);
        if (reading.isPresent() && reading.get() instanceof EventReading.Ready ready && findings.errors() == 0) {
            return new LoadedRules.Ready(ready.settings().event(), rules);
        }
        refusals(reading);
        return new LoadedRules.Refused(findings.inOrder());
    }

    private Loaded load() {
        EventRules rules = RulesFolder.read(files, findings);
        Optional<EventReading> reading = event(rules);
        files.remarkOthers();
        if (reading.isPresent() && reading.get() instanceof EventReading.Ready ready) {
            return load(ready.settings(), rules);
        }
        refusals(reading);
        return new Loaded.Refused(findings.inOrder());
    }

    private Optional<EventReading> event(EventRules rules) {
        FactSource known = new KnownRules(facts, rules.history());
        return files.require("event.yaml", YamlLimits.DEFAULT.bytes())
                .map(bytes -> EventReader.read("event.yaml", bytes, known));
    }

    private void refusals(Optional<EventReading> reading) {
        if (reading.isPresent() && reading.get() instanceof EventReading.Refused refused) {
            refused.problems().forEach(findings::add);
        }
    }

    private Loaded load(EventSettings settings, EventRules rules) {
        settings.notices().forEach(findings::add);
        EventInput input = tables(settings, rules, settings.event().zone());
        return findings.errors() > 0 ? new Loaded.Refused(findings.inOrder()) : new Loaded.Ready(input);
    }

    private EventInput tables(EventSettings settings, EventRules rules, ZoneId zone) {
        Event event = settings.event();
        Cells cells = new Cells(zone, facts, findings);
        List<Organisation> declared = files.table("organisations")
                .map(table -> OrganisationsFile.read(table, cells, findings))
                .orElse(List.of());
        Employers employers = new Employers(withSponsors(declared, event.sponsors()));
        JurorsFile jury = new JurorsFile(event, employers, cells, findings);
        files.table("jurors").ifPresent(table -> {
            jury.read(table, facts);
            jury.require(settings.jury().castingVotes());
        });
        List<Dataset> datasets = files.table("datasets")
                .map(table -> DatasetsFile.read(table, cells, findings))
                .orElse(List.of());
        ProjectAnswers answers = files.table("facts")
                .map(table -> FactsFile.read(table, facts, cells, findings))
                .orElse(ProjectAnswers.NONE);
        List<Submission> submissions = new ArrayList<>();
        files.table("laureates")
                .ifPresent(table -> submissions.addAll(LaureatesFile.read(table, answers, cells, findings)));
        List<Id<Submission>> laureates =
                submissions.stream().map(Submission::id).toList();
        if (findings.isIncomplete("laureates")) {
            findings.incomplete("submissions");
        }
        SubmissionsFile handedIn = new SubmissionsFile(settings, datasets, facts, answers, cells);
        files.table("submissions").ifPresent(table -> submissions.addAll(handedIn.read(table, findings)));
        List<Id<Submission>> entries = Stream.concat(laureates.stream(), handedIn.ids().stream())
                .distinct()
                .toList();
        answers.remarkStrangers(entries, findings);
        AwardInput awards = new AwardFiles(files, settings, cells, findings).read(jury.ids(), entries);
        return new EventInput(
                settings,
                rules,
                employers.all(),
                new EventInput.RosterFiles(
                        files.findTable("roster"), files.find("import.yaml"), files.findTable("decisions")),
                teams(settings.formation().teams(), cells),
                new EntryInput(submissions, datasets),
                rulings(entries, cells),
                new JuryFiles(settings, jury, entries, employers, cells, findings).read(files),
                marks(event, jury.ids(), entries, cells),
                awards,
                findings.inOrder());
    }

    private TeamInput teams(TeamSettings settings, Cells cells) {
        return new TeamInput(
                files.table("teams")
                        .map(table -> TeamsFile.read(table, cells, findings))
                        .map(lines -> ownTeams(lines, settings))
                        .orElse(List.of()),
                files.table("pairs", PairsFile.LIMITS)
                        .map(table -> PairsFile.read(table, findings))
                        .orElse(List.of()),
                files.table("met")
                        .map(table -> MetFile.read(table, cells, findings))
                        .orElse(List.of()));
    }

    private RulingInput rulings(List<Id<Submission>> entries, Cells cells) {
        return new RulingInput(
                files.table("opinions")
                        .map(table -> OpinionsFile.read(table, entries, cells, findings))
                        .orElse(List.of()),
                files.table("confirmations")
                        .map(table -> ConfirmationsFile.read(table, cells, findings))
                        .orElse(List.of()),
                files.table("corrections")
                        .map(table -> new CorrectionsFile(facts, cells, findings).read(table))
                        .orElse(List.of()));
    }

    private MarkInput marks(Event event, List<Id<Juror>> jurors, List<Id<Submission>> entries, Cells cells) {
        List<SheetComment> comments = new ArrayList<>();
        List<ScoreSheetDraft> sheets = sheets(event, jurors, entries, cells, comments);
        return new MarkInput(
                sheets,
                comments,
                files.table("published").map(table -> new AnnexFile(event, cells, findings).read(table, sheets)),
                RoundsFolder.read(event, files, findings));
    }

    /** Sponsors are organisations too, under their own ids, where the table does not name them. */
    private static Organisations withSponsors(List<Organisation> declared, List<Event.Sponsor> sponsors) {
        List<Organisation> all = new ArrayList<>(declared);
        sponsors.stream()
                .filter(sponsor ->
                        declared.stream().noneMatch(known -> known.id().equals(sponsor.id())))
                .map(sponsor -> new Organisation(
                        sponsor.id(), sponsor.name(), Organisation.Level.GROUP, Optional.empty(), List.of()))
                .forEach(all::add);
        return Organisations.of(all);
    }

    /** Marks from wherever they were typed: the sheets that came back, then the table of marks. */
    private List<ScoreSheetDraft> sheets(
            Event event,
            List<Id<Juror>> jurors,
            List<Id<Submission>> entries,
            Cells cells,
            List<SheetComment> comments) {
        Optional<Table> table = files.table("score-sheets");
        // Every line would name somebody unknown, and bury the one error that is to be mended.
        if (findings.errors() > 0 && (jurors.isEmpty() || entries.isEmpty())) {
            return List.of();
        }
        MarkBook book = new MarkBook(event, findings);
        ReturnedSheets returned = new ReturnedSheets(event, jurors, entries, cells, findings, files);
        returned.read(book, comments);
        table.ifPresent(marks -> new ScoreSheetsFile(event, jurors, entries, cells, findings).read(marks, book));
        returned.compareSecond(book);
        return book.drafts();
    }

    private List<TeamMember> ownTeams(List<TeamMember> lines, TeamSettings teams) {
        return teams.formation() == TeamSettings.Formation.SELF_FORMED
                ? SeveralTeams.entered(lines, teams.mostTeams(), findings::add)
                : SeveralTeams.of(lines, teams.mostTeams(), findings::add);
    }

    private static Problem notAFolder(Path folder) {
        boolean isFile = Files.exists(folder);
        return Problem.error(
                Place.of(String.valueOf(folder)),
                "FOLDER_MISSING",
                isFile
                        ? new Text(
                                "c'est un fichier ; le dossier de l'événement est attendu.",
                                "this is a file; the folder of the event is expected.")
                        : new Text(
                                "ce dossier n'existe pas. Vérifiez le chemin ; « palmares new » en crée un.",
                                "this folder does not exist. Check the path; \"palmares new\" creates one."));
    }
}
