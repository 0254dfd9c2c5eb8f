package org.palmares.api.event.folder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;

/**
 * The rules of an event: which texts are in force when, and the working texts of its committee.
 *
 * @param drafts texts that people are free to edit, in the order of their names; some may be in force as they stand
 */
public record EventRules(RuleHistory history, List<RuleFile> drafts) {
    /** An event without rule files of its own. */
    public static final EventRules NONE = new EventRules(RuleHistory.BUILT_IN, List.of());

    public EventRules {
        Objects.requireNonNull(history, "history");
        drafts = List.copyOf(drafts);
    }

    /** The working text of a pack or list. */
    public Optional<RuleFile> draft(String name) {
        return drafts.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
