package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** Which entries are of which topic and category; an entry that names no category is of its topics' ones. */
public final class Groups {
    private final Event event;
    private final SortedMap<Id<Submission>, List<Id<Topic>>> topics = new TreeMap<>();
    private final SortedMap<Id<Submission>, List<Id<Category>>> categories = new TreeMap<>();

    /** Entries that are ranked apart: those of one topic, or of one category. */
    public record Group(Round.Per per, String id, Text name) {
        public Group {
            Objects.requireNonNull(per, "per");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }
    }

    public Groups(Event event, List<Submission> entries) {
        this.event = event;
        for (Submission entry : entries) {
            topics.put(entry.id(), entry.topics());
            categories.put(entry.id(), categories(entry));
        }
    }

    /** The same of entries with their teams. */
    public static Groups ofEntries(Event event, List<Entry> entries) {
        return new Groups(event, entries.stream().map(Entry::latest).toList());
    }

    private List<Id<Category>> categories(Submission submission) {
        return submission.categories().isEmpty()
                ? submission.topics().stream()
                        .flatMap(topic -> event.findTopic(topic).stream())
                        .flatMap(topic -> topic.category().stream())
                        .distinct()
                        .toList()
                : submission.categories();
    }

    public SortedMap<Id<Submission>, List<Id<Category>>> categories() {
        return categories;
    }

    /** The same with their names. */
    public SortedMap<Id<Submission>, List<Category>> namedCategories() {
        SortedMap<Id<Submission>, List<Category>> named = new TreeMap<>();
        categories.forEach((entry, ids) -> named.put(
                entry,
                event.categories().stream()
                        .filter(category -> ids.contains(category.id()))
                        .toList()));
        return named;
    }

    public boolean isOn(Id<Submission> entry, Id<Topic> topic) {
        return topics.getOrDefault(entry, List.of()).contains(topic);
    }

    public boolean isIn(Id<Submission> entry, Id<Category> category) {
        return categories.getOrDefault(entry, List.of()).contains(category);
    }

    /** What a round ranks apart, in the order of the event; one empty group where it ranks everything together. */
    public List<Optional<Group>> of(Round round) {
        List<Optional<Group>> groups = new ArrayList<>();
        if (round.scoring().per() == Round.Per.EVENT) {
            groups.add(Optional.empty());
        } else if (round.scoring().per() == Round.Per.TOPIC) {
            event.topics().stream()
                    .map(topic -> new Group(round.scoring().per(), topic.id().value(), topic.title()))
                    .filter(this::hasEntries)
                    .forEach(group -> groups.add(Optional.of(group)));
        } else {
            event.categories().stream()
                    .map(category ->
                            new Group(round.scoring().per(), category.id().value(), category.label()))
                    .filter(this::hasEntries)
                    .forEach(group -> groups.add(Optional.of(group)));
        }
        return groups;
    }

    /** The track of each entry; one that is of two is of both together, one of none of no track. */
    public SortedMap<Id<Submission>, String> tracks(Round round) {
        SortedMap<Id<Submission>, String> tracks = new TreeMap<>();
        SortedMap<Id<Submission>, ? extends List<? extends Id<?>>> named =
                switch (round.scoring().tracks()) {
                    case EVENT -> new TreeMap<>();
                    case TOPIC -> topics;
                    case CATEGORY -> categories;
                };
        named.forEach((entry, ids) ->
                tracks.put(entry, ids.stream().map(Id::value).sorted().collect(Collectors.joining(" "))));
        return tracks;
    }

    private boolean hasEntries(Group group) {
        return topics.keySet().stream().anyMatch(entry -> isOf(entry, group));
    }

    /** The entries of what a round ranks apart, in the order of {@link #of}; all of them where it ranks them together. */
    public List<List<Id<Submission>>> compared(Round round) {
        return of(round).stream().map(this::members).toList();
    }

    private List<Id<Submission>> members(Optional<Group> group) {
        return topics.keySet().stream()
                .filter(entry -> group.map(of -> isOf(entry, of)).orElse(true))
                .toList();
    }

    public boolean isOf(Id<Submission> entry, Group group) {
        return group.per() == Round.Per.TOPIC ? isOn(entry, Id.of(group.id())) : isIn(entry, Id.of(group.id()));
    }
}
