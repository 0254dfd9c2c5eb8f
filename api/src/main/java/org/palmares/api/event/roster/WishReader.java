package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Topic;

/** Reads topics out of wish columns, one topic a cell or several. Immutable. */
final class WishReader {

    private static final int MOST_PIECES = 40;

    private final LabelMatcher<Topic> topics;
    private final boolean none;

    WishReader(List<Topic> topics) {
        this.none = topics.isEmpty();
        this.topics = new LabelMatcher<>(
                topics,
                topic -> List.of(
                        topic.id().value(), topic.title().fr(), topic.title().en()));
    }

    /** The one topic that a text names. */
    Optional<Id<Topic>> topic(String text) {
        return topics.findBeginning(text).map(Topic::id);
    }

    /** The event has no topics to wish for, so that nobody can answer which one is meant. */
    boolean none() {
        return none;
    }

    /** The wishes of an entry, the dearest first; what names no topic is asked, unless there is none to name. */
    List<Id<Topic>> wishes(Entry entry, Notes notes) {
        if (none) {
            return List.of();
        }
        Set<Id<Topic>> wishes = new LinkedHashSet<>();
        for (String cell : entry.texts(Target.Field.WISH)) {
            boolean single = cell.chars().noneMatch(c -> ";,|\n".indexOf(c) >= 0);
            Optional<Id<Topic>> whole = single ? topic(cell) : topics.find(cell).map(Topic::id);
            if (whole.isPresent()) {
                wishes.add(whole.get());
            } else if (!Words.isNothing(cell)) {
                Arrays.stream(cell.split("[;|\\n]")).forEach(part -> addParts(entry, part, wishes, notes));
            }
        }
        return List.copyOf(wishes);
    }

    /** Choices joined by commas, of which a title may have some: the longest run of pieces that names a topic is one. */
    private void addParts(Entry entry, String cell, Set<Id<Topic>> wishes, Notes notes) {
        List<String> pieces = Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .limit(MOST_PIECES)
                .toList();
        List<String> unknown = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int length = longestTopic(pieces, at);
            if (length == 0) {
                unknown.add(pieces.get(at));
            } else {
                topic(joined(pieces, at, length)).ifPresent(wishes::add);
            }
            at += Math.max(1, length);
        }
        unknown.forEach(text -> notes.asked(
                entry, "ROSTER_TOPIC_ASKED", RosterTexts.unknownTopic(text), "correct;" + entry.id() + ";wish="));
    }

    private int longestTopic(List<String> pieces, int at) {
        int length = pieces.size() - at;
        while (length > 0 && topics.find(joined(pieces, at, length)).isEmpty()) {
            length--;
        }
        return length > 0 ? length : topic(pieces.get(at)).isPresent() ? 1 : 0;
    }

    private static String joined(List<String> pieces, int at, int length) {
        return String.join(", ", pieces.subList(at, at + length));
    }
}
