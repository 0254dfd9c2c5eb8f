package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * Where the owners of topics go: to their own where it lives, else to one that does, so that nobody is dropped. Topics
 * are close by a common category, common skills and common tags of those who brought them, then by people who wish for
 * both. Half the seats of a topic at most go to owners of others, unless all topics are so full.
 */
final class PitchOwners {
    private final PitchRequest request;
    private final boolean[] live;
    private final List<Set<String>> marks = new ArrayList<>();
    private final int[] owners;

    PitchOwners(PitchRequest request, boolean[] live) {
        this.request = request;
        this.live = live.clone();
        owners = new int[live.length];
        for (int at = 0; at < live.length; at++) {
            marks.add(marks(request.topics().get(at)));
            owners[at] = live[at] ? brought(at).size() : 0;
        }
    }

    /** Those who brought the topic, by id, and where each goes. */
    List<PitchProposal.Owner> of(int topic) {
        return brought(topic).stream().map(person -> owner(person, topic)).toList();
    }

    private List<Participant> brought(int topic) {
        Optional<Id<Topic>> id = Optional.of(request.topics().get(topic).id());
        return request.participants().stream()
                .filter(person -> person.ownTopic().equals(id))
                .toList();
    }

    private PitchProposal.Owner owner(Participant person, int topic) {
        Id<Topic> own = request.topics().get(topic).id();
        if (live[topic]) {
            return new PitchProposal.Owner(
                    person.id(), Optional.of(own), new Text("Son sujet est retenu.", "Their topic lives."));
        }
        Optional<Integer> next =
                IntStream.range(0, live.length).filter(at -> live[at]).boxed().min(order(person, topic));
        next.ifPresent(at -> owners[at]++);
        return new PitchProposal.Owner(
                person.id(),
                next.map(at -> request.topics().get(at).id()),
                next.map(at -> reason(person, topic, at))
                        .orElse(new Text("Aucun sujet n'est retenu.", "No topic lives.")));
    }

    private Comparator<Integer> order(Participant person, int topic) {
        Comparator<Integer> room = Comparator.comparing(at -> 2 * owners[at] >= request.seats(at));
        Comparator<Integer> wish = Comparator.comparing(at -> place(person, at));
        Comparator<Integer> close = Comparator.comparing((Integer at) -> common(topic, at), Comparator.reverseOrder());
        Comparator<Integer> both =
                Comparator.comparing((Integer at) -> wishingBoth(topic, at), Comparator.reverseOrder());
        return (request.merging()
                        ? room.thenComparing(close).thenComparing(wish)
                        : room.thenComparing(wish).thenComparing(close))
                .thenComparing(both)
                .thenComparing(at -> owners[at])
                .thenComparing(at -> at);
    }

    private int place(Participant person, int topic) {
        int place = person.wishes().indexOf(request.topics().get(topic).id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private int common(int one, int other) {
        Set<String> common = new TreeSet<>(marks.get(one));
        common.retainAll(marks.get(other));
        return common.size();
    }

    private long wishingBoth(int one, int other) {
        Id<Topic> first = request.topics().get(one).id();
        Id<Topic> second = request.topics().get(other).id();
        return request.participants().stream()
                .filter(person ->
                        person.wishes().contains(first) && person.wishes().contains(second))
                .count();
    }

    /** Category, skills and tags, each under its own heading. */
    private Set<String> marks(Topic topic) {
        Set<String> marks = new TreeSet<>();
        topic.category().ifPresent(category -> marks.add("category:" + category));
        topic.skills().forEach(skill -> marks.add("skill:" + skill));
        request.participants().stream()
                .filter(person -> person.ownTopic().filter(topic.id()::equals).isPresent())
                .forEach(person -> request.tags()
                        .forEach(tag -> person.attribute(tag)
                                .ifPresent(value -> codes(value).forEach(code -> marks.add(tag + ":" + code)))));
        return marks;
    }

    private static List<String> codes(AttributeValue value) {
        if (value instanceof AttributeValue.SetValue set) {
            return set.codes();
        }
        return value instanceof AttributeValue.CodeValue one ? List.of(one.code()) : List.of();
    }

    private Text reason(Participant person, int topic, int next) {
        int place = place(person, next);
        if (common(topic, next) > 0 && (request.merging() || place == Integer.MAX_VALUE)) {
            return new Text("Un sujet proche.", "A close topic.");
        }
        if (place < Integer.MAX_VALUE) {
            return new Text("Son souhait n° " + (place + 1) + ".", "Their wish no. " + (place + 1) + ".");
        }
        return wishingBoth(topic, next) > 0
                ? new Text("Un sujet souhaité par les mêmes personnes.", "A topic wished for by the same people.")
                : new Text("Un sujet qui a de la place.", "A topic that has room.");
    }
}
