package org.palmares.api.committee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.api.report.Console.Line;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.RuleFile;

/** Copies a text into the event's folder, to be edited there: the one in force, or that of a file. */
public final class Drafting {
    private Drafting() {}

    /**
     * Copies a pack with its scenarios, or a list.
     *
     * @param typed the name of the pack or list, or a file: a rule file, or a table of rules
     * @param replace whether the working text that is there is overwritten; otherwise it is never
     * @param at the moment at which the text is in force
     */
    public static Answer edit(Path event, String typed, boolean replace, Instant at) {
        return Acting.writing(event, opened -> {
            if (TextRefusals.ENDINGS.stream().anyMatch(typed::endsWith)) {
                return take(opened, typed, replace, at);
            }
            Optional<String> name = opened.named(typed);
            return name.isPresent()
                    ? copy(opened, name.get(), replace, at)
                    : Answer.refused(Refusals.noSuchName(typed, opened.names()));
        });
    }

    private static Answer copy(Opened opened, String name, boolean replace, Instant at) throws IOException {
        Optional<RuleFile> inForce = opened.history().text(name, at);
        return inForce.isPresent()
                ? write(opened, inForce.get(), replace, "Copie de la version", "Copy of version")
                : Answer.refused(Refusals.nothingInForce(name));
    }

    /** A text from elsewhere, once it is sound among the event's own; without scenarios of its own, those stay. */
    private static Answer take(Opened opened, String typed, boolean replace, Instant at) throws IOException {
        TextsFound found = TextsFound.of(List.of(Path.of(typed)), opened.history());
        List<Problem> problems = new ArrayList<>(found.problems());
        found.texts().forEach(each -> problems.addAll(each.trial().problems()));
        if (!problems.isEmpty()) {
            return Answer.refused(problems);
        }
        RuleFile file = found.texts().get(0).file();
        String name = file.name();
        String scenarios = opened.rules()
                .draft(name)
                .or(() -> opened.history().text(name, at))
                .map(RuleFile::scenarios)
                .filter(kept -> file.scenarios().isEmpty())
                .orElse(file.scenarios());
        return write(opened, new RuleFile(name, file.text(), scenarios), replace, "Empreinte", "Hash");
    }

    private static Answer write(Opened opened, RuleFile file, boolean replace, String fr, String en)
            throws IOException {
        String name = file.name();
        for (String path : List.of(RulePaths.draft(name), RulePaths.scenarios(name))) {
            if (!replace && Files.exists(opened.folder().resolve(path))) {
                return Answer.refused(Refusals.draftExists(path));
            }
        }
        // The scenarios first: a pack without them would look like one that nobody tested.
        if (!file.isList()) {
            WholeFile.write(opened.folder().resolve(RulePaths.scenarios(name)), file.scenarios());
        }
        WholeFile.write(opened.folder().resolve(RulePaths.draft(name)), file.text());
        return answer(opened, file, Wordings.line(fr, en, file.shortHash()));
    }

    private static Answer answer(Opened opened, RuleFile file, Line hash) {
        Path draft = opened.folder().resolve(RulePaths.draft(file.name()));
        SortedMap<String, String> values = new TreeMap<>();
        values.put("name", file.name());
        values.put("sha256", file.sha256());
        values.put("draft", draft.toString());
        return Answer.done(
                List.of(new StageSummary(
                        new Text("Texte à modifier", "Text to edit"),
                        List.of(
                                Wordings.line("Nom", "Name", file.name()),
                                Wordings.line("Texte", "Text", draft.toString()),
                                hash,
                                Wordings.line(
                                        "Et maintenant",
                                        "What next",
                                        new Text(
                                                "modifiez le texte et ses cas, puis : palmares rules check, test, impact,"
                                                        + " approve, activate",
                                                "edit the text and its scenarios, then: palmares rules check, test,"
                                                        + " impact, approve, activate"))))),
                values);
    }
}
