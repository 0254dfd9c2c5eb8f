package org.palmares.engine.teams;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Site;

/**
 * What counting needs to know of the whole event or of one site.
 *
 * @param teams how many teams there are
 * @param seats how many people these teams may hold
 * @param minimum how many people they need
 * @param open people who may sit in one of these teams
 * @param settled people who may sit nowhere else
 * @param waiting how many of the settled could at most be left without a seat
 */
record Capacity(int teams, long seats, long minimum, List<Participant> open, List<Participant> settled, long waiting) {

    static Capacity whole(FormationRequest request) {
        return of(request.slots(), request.participants(), request.participants(), Census.of(request).waiting());
    }

    /** One for each site of the slots, in the order of their ids; empty where no slot has a site. */
    static List<Capacity> sites(FormationRequest request) {
        return request.slots().stream()
                .flatMap(slot -> slot.site().stream())
                .distinct()
                .sorted()
                .map(site -> at(site, request))
                .toList();
    }

    private static Capacity at(Id<Site> site, FormationRequest request) {
        List<TeamSlot> here = request.slots().stream()
                .filter(slot -> slot.site().equals(Optional.of(site)))
                .toList();
        Set<Id<Participant>> fixedHere = new HashSet<>();
        here.forEach(slot -> fixedHere.addAll(slot.fixedMembers()));
        Set<Id<Participant>> fixed = request.fixedMembers();
        List<Participant> open = request.participants().stream()
                .filter(person -> fixed.contains(person.id())
                        ? fixedHere.contains(person.id())
                        : here.get(0).admits(person))
                .toList();
        boolean closed = request.slots().stream().allMatch(slot -> slot.site().isPresent());
        List<Participant> settled = open.stream()
                .filter(person -> fixedHere.contains(person.id())
                        || (closed && person.site().isPresent()))
                .toList();
        return of(here, open, settled, Census.of(request).waiting());
    }

    private static Capacity of(List<TeamSlot> slots, List<Participant> open, List<Participant> settled, long waiting) {
        long seats = slots.stream().mapToLong(slot -> slot.size().max()).sum();
        long minimum = slots.stream().mapToLong(slot -> slot.size().min()).sum();
        return new Capacity(slots.size(), seats, minimum, open, settled, waiting);
    }
}
