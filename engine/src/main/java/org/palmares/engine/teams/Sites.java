package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Site;

/** Tells an event on several sites apart into one request for each, where nothing ties the sites together. */
final class Sites {
    private Sites() {}

    /**
     * One request for each site, in the order of the sites; the request itself where somebody or some team has no site,
     * somebody is fixed at another site, a constraint counts over the whole event, or teams of several sites choose
     * among the same topics.
     */
    static List<FormationRequest> apart(FormationRequest request) {
        if (!mayBeApart(request)) {
            return List.of(request);
        }
        TreeMap<Id<Site>, List<Participant>> people = new TreeMap<>();
        TreeMap<Id<Site>, List<TeamSlot>> slots = new TreeMap<>();
        request.participants()
                .forEach(person -> people.computeIfAbsent(person.site().orElseThrow(), unseen -> new ArrayList<>())
                        .add(person));
        request.slots()
                .forEach(slot -> slots.computeIfAbsent(slot.site().orElseThrow(), unseen -> new ArrayList<>())
                        .add(slot));
        if (slots.size() < 2 || !slots.keySet().equals(people.keySet())) {
            return List.of(request);
        }
        return slots.keySet().stream()
                .map(site -> at(site, people.get(site), slots.get(site), request))
                .toList();
    }

    private static boolean mayBeApart(FormationRequest request) {
        boolean everybodyHasOne =
                request.participants().stream().allMatch(person -> person.site().isPresent())
                        && request.slots().stream().allMatch(slot -> slot.site().isPresent());
        boolean capacities = request.constraints().stream().anyMatch(TopicCapacity.class::isInstance);
        boolean chosen = request.slots().stream().anyMatch(slot -> slot.topic().isEmpty());
        boolean topicsStay = (!capacities && !chosen)
                || request.topics().stream().allMatch(topic -> topic.site().isPresent());
        boolean countedApart = request.constraints().stream()
                .filter(PlanConstraint.class::isInstance)
                .allMatch(constraint -> constraint instanceof WaitingList || constraint instanceof TopicCapacity);
        return everybodyHasOne && topicsStay && countedApart && everybodyIsFixedAtHome(request);
    }

    private static boolean everybodyIsFixedAtHome(FormationRequest request) {
        TreeMap<Id<Participant>, Optional<Id<Site>>> homes = new TreeMap<>();
        request.participants().forEach(person -> homes.put(person.id(), person.site()));
        return request.slots().stream()
                .allMatch(slot -> slot.fixedMembers().stream()
                        .allMatch(member -> homes.get(member).equals(slot.site())));
    }

    private static FormationRequest at(
            Id<Site> site, List<Participant> people, List<TeamSlot> slots, FormationRequest request) {
        return new FormationRequest(
                people,
                slots,
                request.topics().stream()
                        .filter(topic -> topic.site().isEmpty()
                                || topic.site().equals(Optional.of(site))
                                || slots.stream().anyMatch(slot -> slot.topic().equals(Optional.of(topic.id()))))
                        .toList(),
                request.constraints(),
                request.organisations(),
                request.vocabulary());
    }
}
