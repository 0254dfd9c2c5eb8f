package org.palmares.api.committee;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palmares.api.event.folder.EventRules;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.engine.domain.Event;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Pack;
import org.palmares.rules.RulePacks;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.LogFile;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;
import org.palmares.rules.life.Trial;
import org.palmares.rules.life.VersionLog;

/** The folder of an event while one act is done on its rules. */
record Opened(Path folder, Event event, EventRules rules) {
    Opened {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(rules, "rules");
    }

    RuleHistory history() {
        return rules.history();
    }

    VersionLog log() {
        return rules.history().log();
    }

    /** Every pack and list that the program or the event has. */
    List<String> names() {
        SortedSet<String> names = new TreeSet<>(log().names());
        RulePacks.builtIn().stream().map(Pack::name).forEach(names::add);
        names.addAll(CodeLists.builtIn().names());
        rules.drafts().stream().map(RuleFile::name).forEach(names::add);
        return List.copyOf(names);
    }

    /** The pack or list that somebody means, however the letters are typed. */
    Optional<String> named(String typed) {
        return names().stream()
                .filter(name -> name.equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    /** Reads the text among those that will be in force at a moment. */
    Trial trial(RuleFile file, String path, Instant at) {
        return Trial.of(file, path, history(), at);
    }

    /** Keeps the text for ever, then adds the act to the log; nobody ever sees an act without its text. */
    void append(LogEntry entry, RuleFile file) throws IOException {
        WholeFile.write(folder.resolve(RulePaths.version(file.name(), file.sha256())), file.text());
        if (!file.scenarios().isEmpty()) {
            WholeFile.write(folder.resolve(RulePaths.versionScenarios(file.name(), file.sha256())), file.scenarios());
        }
        WholeFile.write(folder.resolve(RulePaths.LOG), LogFile.write(log().with(entry)));
    }
}
