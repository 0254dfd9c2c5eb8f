package org.palmares.api.committee;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.api.report.OutputFolder;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.LogFile;
import org.palmares.rules.life.RuleFile;

/** Hands over every text that is or was in force, by its hash, with the lists and the log of versions. */
public final class RuleExport {
    private RuleExport() {}

    /**
     * Lays the texts into a folder of their own.
     *
     * @param at the moment whose texts in force are exported, besides every version of the log
     */
    public static Answer export(Path event, Path target, Instant at) {
        return Acting.reading(event, opened -> {
            SortedMap<String, byte[]> files = files(opened, at);
            Optional<Problem> refused = OutputFolder.replace(target, files);
            return refused.map(Answer::refused).orElseGet(() -> answer(target, files));
        });
    }

    private static SortedMap<String, byte[]> files(Opened opened, Instant at) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        opened.history().texts(at).forEach(file -> put(files, file));
        for (LogEntry entry : opened.log().entries()) {
            opened.history().version(entry.name(), entry.sha256()).ifPresent(file -> put(files, file));
        }
        files.put(RulePaths.LOG, LogFile.write(opened.log()).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, RuleFile file) {
        String path = RulePaths.version(file.name(), file.sha256());
        files.put(path, file.text().getBytes(StandardCharsets.UTF_8));
        if (!file.scenarios().isEmpty()) {
            files.put(
                    RulePaths.versionScenarios(file.name(), file.sha256()),
                    file.scenarios().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Answer answer(Path target, SortedMap<String, byte[]> files) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("folder", target.toString());
        values.put("files", Integer.toString(files.size()));
        return Answer.done(
                List.of(new StageSummary(
                        new Text("Règles exportées", "Rules exported"),
                        List.of(
                                Wordings.line("Dossier", "Folder", target.toString()),
                                Wordings.line("Fichiers", "Files", Integer.toString(files.size()))))),
                values);
    }
}
