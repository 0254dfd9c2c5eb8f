package org.palmares.api.event.yaml;

import java.util.Optional;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/**
 * Depth, aliases and documents, counted on the stream of parse events before any tree is composed: composing recurses,
 * so a file of a thousand brackets must be stopped here. One use per object.
 */
final class YamlBounds {
    private final String file;
    private final YamlLimits limits;
    private int depth;
    private int aliases;
    private int documents;

    YamlBounds(String file, YamlLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    Optional<Problem> check(LoadSettings settings, String text) {
        for (Event event : new Parse(settings).parseString(text)) {
            count(event.getEventId());
            Optional<Problem> problem = beyond(event);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private void count(Event.ID id) {
        switch (id) {
            case MappingStart, SequenceStart -> depth++;
            case MappingEnd, SequenceEnd -> depth--;
            case Alias -> aliases++;
            case DocumentStart -> documents++;
            default -> {}
        }
    }

    private Optional<Problem> beyond(Event event) {
        if (depth > limits.depth()) {
            return Optional.of(YamlProblems.tooDeep(place(event), limits.depth()));
        }
        if (aliases > limits.aliases()) {
            return Optional.of(YamlProblems.tooManyAliases(place(event), limits.aliases()));
        }
        return documents > 1 ? Optional.of(YamlProblems.severalDocuments(place(event))) : Optional.empty();
    }

    private Place place(Event event) {
        return Marks.place(file, event.getStartMark());
    }
}
