package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;
import org.palmares.api.report.Csv;
import org.palmares.api.report.Minutes;
import org.palmares.api.report.MinutesHtml;
import org.palmares.api.report.ReportTable;
import org.palmares.api.report.RotationCardsHtml;
import org.palmares.api.report.Xlsx;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Run;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationResult;
import org.palmares.rules.RuleSet;
import org.palmares.rules.drools.DrlExport;
import org.palmares.rules.life.RuleFile;

/** The files of a run: each table for programs and for people, the plan, and the minutes in every language. */
final class RunFiles {
    private static final int SHORT_ID = 12;

    private RunFiles() {}

    /** Which files are laid out; {@code toSettle} is what the public minutes ask people for. */
    @FunctionalInterface
    interface Layout {
        SortedMap<String, Bytes> files(
                Stages stages, List<Juror> jurors, List<Text> toSettle, Run run, Language language);
    }

    /** The files of a formation alone; who could not be placed, and why, stands in the verdicts. */
    static SortedMap<String, Bytes> ofTeams(
            Stages stages, List<Juror> jurors, List<Text> toSettle, Run run, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        teams(stages).forEach(table -> put(files, table, language));
        files.putAll(proposals(stages, language));
        put(files, VerdictsTable.of(stages), language);
        organizer(files, stages, language);
        files.put("plan.json", PlanJson.of(stages, run));
        cards(files, stages, language);
        return files;
    }

    static SortedMap<String, Bytes> of(
            Stages stages, List<Juror> jurors, List<Text> toSettle, Run run, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        tables(stages).forEach(table -> put(files, table, language));
        files.putAll(proposals(stages, language));
        files.put("plan.json", PlanJson.of(stages, run));
        cards(files, stages, language);
        organizer(files, stages, language);
        letters(files, stages, language);
        Minutes minutes = MinutesBuilder.of(stages, jurors, toSettle, run);
        files.put("minutes.html", Bytes.of(MinutesHtml.bytes(minutes, language)));
        stages.event().languages().stream()
                .filter(other -> other != language)
                .forEach(other ->
                        files.put("minutes." + other.code() + ".html", Bytes.of(MinutesHtml.bytes(minutes, other))));
        rules(files, stages);
        return files;
    }

    /** {@code organizer.html}, where there is anything to settle: with names and causes. */
    private static void organizer(SortedMap<String, Bytes> files, Stages stages, Language language) {
        OrganizerPages.of(stages).ifPresent(page -> files.put("organizer.html", Bytes.of(page.html(language))));
    }

    /** {@code letter-S1.html}: to the team of an entry, in every language of the event, the run's first. */
    private static void letters(SortedMap<String, Bytes> files, Stages stages, Language language) {
        List<Language> languages = Stream.concat(Stream.of(language), stages.event().languages().stream())
                .distinct()
                .toList();
        Letters.of(stages)
                .forEach((entry, letter) -> files.put("letter-" + entry + ".html", Bytes.of(letter.html(languages))));
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
            byte[] page = RotationCardsHtml.bytes(RotationCardsBuilder.of(stages, rotation), language);
            files.put("cards-" + rotation.phase().id() + ".html", Bytes.of(page));
        });
    }

    /** Where there are several, how they compare, and the tables of each further one in a folder of its own. */
    private static SortedMap<String, Bytes> proposals(Stages stages, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        if (stages.proposals().size() > 1) {
            put(files, ProposalsTable.of(stages.proposals(), stages.roster().participants()), language);
        }
        for (int at = 1; at < stages.proposals().size(); at++) {
            SortedMap<String, Bytes> own = new TreeMap<>();
            formation(stages, stages.proposals().get(at)).forEach(table -> put(own, table, language));
            String folder = "proposal-" + (at + 1) + "/";
            own.forEach((name, content) -> files.put(folder + name, content));
        }
        return files;
    }

    private static void put(SortedMap<String, Bytes> files, ReportTable table, Language language) {
        files.put(table.name() + ".csv", Bytes.of(Csv.bytes(table, language)));
        files.put(table.name() + ".xlsx", Bytes.of(Xlsx.bytes(table, language)));
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
        if (!stages.assignment().isEmpty()) {
            tables.add(AssignmentTable.of(stages.assignment(), titles, stages.directory()));
        }
        tables.addAll(RankingFiles.of(stages));
        tables.addAll(AwardTables.of(stages));
        return tables;
    }
}
