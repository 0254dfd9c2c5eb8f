package org.palmares.api.committee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.RuleFile;

/** Copies the text in force into the event's folder, to be edited there. */
public final class Drafting {
    private Drafting() {}

    /**
     * Copies a pack with its scenarios, or a list. Never overwrites what is there.
     *
     * @param typed the name of the pack or list
     * @param at the moment at which the text is in force
     */
    public static Answer edit(Path event, String typed, Instant at) {
        return Acting.writing(event, opened -> {
            Optional<String> name = opened.named(typed);
            return name.isPresent()
                    ? edit(opened, name.get(), at)
                    : Answer.refused(Refusals.noSuchName(typed, opened.names()));
        });
    }

    private static Answer edit(Opened opened, String name, Instant at) throws IOException {
        Optional<RuleFile> inForce = opened.history().text(name, at);
        if (inForce.isEmpty()) {
            return Answer.refused(Refusals.nothingInForce(name));
        }
        for (String path : List.of(RulePaths.draft(name), RulePaths.scenarios(name))) {
            if (Files.exists(opened.folder().resolve(path))) {
                return Answer.refused(Refusals.draftExists(path));
            }
        }
        // The scenarios first: a pack without them would look like one that nobody tested.
        if (!inForce.get().isList()) {
            WholeFile.write(
                    opened.folder().resolve(RulePaths.scenarios(name)),
                    inForce.get().scenarios());
        }
        WholeFile.write(
                opened.folder().resolve(RulePaths.draft(name)), inForce.get().text());
        return answer(opened, inForce.get());
    }

    private static Answer answer(Opened opened, RuleFile file) {
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
                                Wordings.line("Copie de la version", "Copy of version", file.shortHash()),
                                Wordings.line(
                                        "Et maintenant",
                                        "What next",
                                        new Text(
                                                "modifiez le texte et ses cas, puis : palmares rules test, impact, approve,"
                                                        + " activate",
                                                "edit the text and its scenarios, then: palmares rules test, impact,"
                                                        + " approve, activate"))))),
                values);
    }
}
