package org.palmares.api.run.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.Bytes;
import org.palmares.api.report.Minutes;
import org.palmares.api.report.ReportTable;
import org.palmares.api.report.pdf.PdfDocument;
import org.palmares.api.run.FileNames;
import org.palmares.api.run.Outputs;
import org.palmares.api.run.Titles;
import org.palmares.api.run.jury.AssignmentTable;
import org.palmares.api.run.jury.MentorStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.ExplanationTable;
import org.palmares.api.run.teams.FormationTable;
import org.palmares.api.run.teams.ProposalsTable;
import org.palmares.api.run.teams.RotationTables;
import org.palmares.api.run.teams.TeamsTable;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Run;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationResult;
import org.palmares.rules.RuleSet;
import org.palmares.rules.drools.DrlExport;
import org.palmares.rules.life.RuleFile;

/** The files of a run: each table for programs and for people, the plan, and the minutes in every language. */
public final class RunFiles {
    private static final int SHORT_ID = 12;

    private RunFiles() {}

    /** Which files are laid out; {@code toSettle} is what the public minutes ask people for. */
    @FunctionalInterface
    public interface Layout {
        SortedMap<String, Bytes> files(Stages stages, List<Text> toSettle, Run run, Language language);
    }

    /** The files of a formation alone; who could not be placed, and why, stands in the verdicts. */
    public static SortedMap<String, Bytes> ofTeams(Stages stages, List<Text> toSettle, Run run, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        teams(stages).forEach(table -> Outputs.put(files, table, language));
        files.putAll(proposals(stages, language));
        Outputs.put(files, VerdictsTable.of(stages), language);
        organizer(files, stages, language);
        files.put("plan.json", PlanJson.of(stages, run));
        cards(files, stages, language);
        return files;
    }

    public static SortedMap<String, Bytes> of(Stages stages, List<Text> toSettle, Run run, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        tables(stages).forEach(table -> Outputs.put(files, table, language));
        files.putAll(proposals(stages, language));
        files.put("plan.json", PlanJson.of(stages, run));
        cards(files, stages, language);
        organizer(files, stages, language);
        DeliberationPages.of(stages).ifPresent(page -> files.put("deliberation.html", Bytes.of(page.html(language))));
        letters(files, stages, language);
        TimetablePages.files(stages, stages.timetables(), language).forEach(files::put);
        minutes(files, MinutesBuilder.of(stages, toSettle, run), stages, language);
        annex(files, stages, stages.allRankings(), language);
        rules(files, stages);
        return files;
    }

    /** {@code minutes.html} in the run's language, {@code minutes.en.html} in another; to be signed, as PDF. */
    private static void minutes(SortedMap<String, Bytes> files, Minutes minutes, Stages stages, Language language) {
        Outputs.inEach(Outputs.languages(stages.event(), language), "minutes", ".html", minutes::html, files);
        if (isSigned(stages)) {
            Outputs.inEach(
                    Outputs.languages(stages.event(), language),
                    "minutes",
                    ".pdf",
                    each -> pdf(minutes.paper(each), stages),
                    files);
        }
    }

    /** Whether the minutes come as PDF too, for there is something to sign. */
    public static boolean isSigned(Stages stages) {
        return !stages.allRankings().isEmpty() || !stages.prizes().isEmpty();
    }

    /** {@code annex-confidential.html}, likewise, once a round has marks. */
    public static void annex(
            SortedMap<String, Bytes> files, Stages stages, List<RankingStage.RankedRound> rankings, Language language) {
        AnnexBuilder.of(stages, rankings).ifPresent(annex -> {
            List<Language> languages = Outputs.languages(stages.event(), language);
            Outputs.inEach(languages, "annex-confidential", ".html", annex::html, files);
            Outputs.inEach(languages, "annex-confidential", ".pdf", each -> pdf(annex.paper(each), stages), files);
        });
    }

    private static byte[] pdf(String paper, Stages stages) {
        return PdfDocument.of(paper, ends(stages));
    }

    /** When the event's last phase closes, which no machine's clock can change. */
    private static Instant ends(Stages stages) {
        List<Phase> phases = stages.event().phases();
        return phases.get(phases.size() - 1).window().closes();
    }

    /** {@code organizer.html}, where there is anything to settle: with names and causes. */
    private static void organizer(SortedMap<String, Bytes> files, Stages stages, Language language) {
        OrganizerPages.of(stages).ifPresent(page -> files.put("organizer.html", Bytes.of(page.html(language))));
    }

    /** {@code letter-S1.html}: to the team of an entry, in every language of the event, the run's first. */
    private static void letters(SortedMap<String, Bytes> files, Stages stages, Language language) {
        List<Language> languages = Outputs.languages(stages.event(), language);
        Letters.of(stages)
                .forEach((entry, letter) ->
                        files.put("letter-" + FileNames.part(entry) + ".html", Bytes.of(letter.html(languages))));
    }

    /**
     * Every text that judged, by its hash, and the lists with it: what was decided can be decided again for ever. For an
     * auditor each set of rules that judged stands beside in the notation of Drools, which the program itself never reads.
     */
    private static void rules(SortedMap<String, Bytes> files, Stages stages) {
        for (RuleFile text : stages.rulebook().texts()) {
            String stem = (text.isList() ? "rules/lists/" : "rules/") + text.stem() + "-" + text.shortHash();
            files.put(stem + text.ending(), Bytes.utf8(text.text()));
            if (!text.scenarios().isEmpty()) {
                files.put(stem + RuleFile.SCENARIOS, Bytes.utf8(text.scenarios()));
            }
        }
        for (RuleSet rules : stages.rulebook().ruleSets()) {
            files.put("rules/" + rules.id().substring(0, SHORT_ID) + ".drl", Bytes.utf8(DrlExport.of(rules)));
        }
    }

    /** {@code cards-seance.html}: one printable page for the tables of each turn, and everyone's way. */
    private static void cards(SortedMap<String, Bytes> files, Stages stages, Language language) {
        stages.rotations().forEach(rotation -> {
            byte[] page = RotationCardsBuilder.of(stages, rotation).html(language);
            files.put("cards-" + FileNames.part(rotation.phase().id()) + ".html", Bytes.of(page));
        });
    }

    /** Where there are several, how they compare, and the tables of each further one in a folder of its own. */
    private static SortedMap<String, Bytes> proposals(Stages stages, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        if (stages.proposals().size() > 1) {
            Outputs.put(
                    files, ProposalsTable.of(stages.proposals(), stages.roster().participants()), language);
        }
        for (int at = 1; at < stages.proposals().size(); at++) {
            SortedMap<String, Bytes> own = new TreeMap<>();
            formation(stages, stages.proposals().get(at)).forEach(table -> Outputs.put(own, table, language));
            String folder = "proposal-" + (at + 1) + "/";
            own.forEach((name, content) -> files.put(folder + name, content));
        }
        return files;
    }

    private static List<ReportTable> teams(Stages stages) {
        List<ReportTable> tables = new ArrayList<>();
        tables.add(ImportTable.of(stages.roster()));
        stages.pitches().map(pitches -> PitchesTable.of(stages, pitches)).ifPresent(tables::add);
        stages.formation().ifPresent(formation -> tables.addAll(formation(stages, formation)));
        stages.rotations()
                .forEach(rotation -> tables.addAll(RotationTables.of(stages.event(), rotation, stages.directory())));
        return tables;
    }

    private static List<ReportTable> formation(Stages stages, FormationResult formation) {
        return List.of(
                TeamsTable.of(
                        stages.event(),
                        stages.roster().participants(),
                        formation,
                        stages.directory(),
                        stages.helpers()),
                FormationTable.of(formation.constraints()),
                ExplanationTable.of(formation));
    }

    private static List<ReportTable> tables(Stages stages) {
        List<ReportTable> tables = new ArrayList<>(teams(stages));
        Titles titles = stages.titles();
        tables.add(VerdictsTable.of(stages));
        if (!stages.allAssignments().isEmpty()) {
            tables.add(AssignmentTable.of(stages.allAssignments(), titles, stages.directory()));
        }
        stages.mentoring().map(MentorStage::table).ifPresent(tables::add);
        if (!stages.timetables().isEmpty()) {
            tables.add(TimetableTable.of(stages, stages.timetables()));
        }
        tables.addAll(RankingFiles.of(stages));
        tables.addAll(AwardTables.of(stages));
        return tables;
    }
}
