package org.palmares.engine.teams.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;

/**
 * What a search may decide: who may sit elsewhere, and which slots choose their topic. All by position.
 *
 * @param people those who may move
 * @param slots for each person where they may sit; people of one site share one list
 * @param mates for each person the movable people of the same main role
 * @param choosers slots that choose their topic among two or more
 * @param topics for each chooser the topics that it may take
 */
public record Freedom(
        List<Integer> people,
        List<List<Integer>> slots,
        List<List<Integer>> mates,
        List<Integer> choosers,
        List<List<Integer>> topics) {

    public static Freedom of(FormationRequest request, Seating start) {
        List<List<Integer>> slots = slots(request);
        List<Integer> people = people(request, start, slots);
        List<Integer> choosers = new ArrayList<>();
        List<List<Integer>> topics = new ArrayList<>();
        for (int slot = 0; slot < request.slots().size(); slot++) {
            List<Integer> open = topics(request, slot);
            if (request.choosesTopic(slot) && open.size() > 1) {
                choosers.add(slot);
                topics.add(open);
            }
        }
        return new Freedom(people, slots, mates(request, people), List.copyOf(choosers), List.copyOf(topics));
    }

    public boolean none() {
        return people.isEmpty() && choosers.isEmpty();
    }

    private static List<List<Integer>> slots(FormationRequest request) {
        Map<String, List<Integer>> bySite = new TreeMap<>();
        List<List<Integer>> slots = new ArrayList<>();
        for (int person = 0; person < request.participants().size(); person++) {
            int asked = person;
            String site =
                    request.participants().get(person).site().map(Id::value).orElse("");
            slots.add(bySite.computeIfAbsent(
                    site,
                    unseen -> IntStream.range(0, request.slots().size())
                            .filter(slot -> request.admits(slot, asked))
                            .boxed()
                            .toList()));
        }
        return List.copyOf(slots);
    }

    /**
     * Everyone but fixed members who has somewhere else to go: another slot, or the place of somebody who waits, or who
     * waits and could take somebody's place. Exactly these, as a draw among people none of whom can move never ends.
     */
    private static List<Integer> people(FormationRequest request, Seating start, List<List<Integer>> slots) {
        Set<Id<Participant>> fixed = request.fixedMembers();
        Set<Integer> given = new HashSet<>();
        Set<Integer> wanted = new HashSet<>();
        for (int person = 0; person < slots.size(); person++) {
            if (start.slots().get(person) == Seating.WAITING) {
                wanted.addAll(slots.get(person));
            } else if (!fixed.contains(request.participants().get(person).id())) {
                given.add(start.slots().get(person));
            }
        }
        return IntStream.range(0, slots.size())
                .filter(person ->
                        !fixed.contains(request.participants().get(person).id()))
                .filter(person -> start.slots().get(person) == Seating.WAITING
                        ? slots.get(person).stream().anyMatch(given::contains)
                        : slots.get(person).size() > 1
                                || wanted.contains(start.slots().get(person)))
                .boxed()
                .toList();
    }

    private static List<List<Integer>> mates(FormationRequest request, List<Integer> people) {
        Map<Id<Role>, List<Integer>> byRole = new TreeMap<>();
        for (int person : people) {
            byRole.computeIfAbsent(request.participants().get(person).mainRole(), unseen -> new ArrayList<>())
                    .add(person);
        }
        return request.participants().stream()
                .map(person -> byRole.getOrDefault(person.mainRole(), List.of()))
                .toList();
    }

    private static List<Integer> topics(FormationRequest request, int slot) {
        return IntStream.range(0, request.topics().size())
                .filter(topic -> request.admitsTopic(slot, topic))
                .boxed()
                .toList();
    }
}
