package org.palmares.api.event.roster;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;

/**
 * What a further import of the same event changes. Nobody is removed and no plan or mark is touched by it: whoever
 * vanished is for the organizer to look at.
 *
 * @param added people who were not there before
 * @param changed people whose answers or name differ
 * @param vanished people whom the new import no longer has
 */
public record Upsert(
        SortedSet<Id<Participant>> added, SortedSet<Id<Participant>> changed, SortedSet<Id<Participant>> vanished) {

    public Upsert {
        added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
        changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
        vanished = Collections.unmodifiableSortedSet(new TreeSet<>(vanished));
    }

    /** From the people of an earlier import to those of a new one. */
    public static Upsert of(
            Collection<Participant> before, Collection<Identity> identitiesBefore, ImportedRoster after) {
        Map<Id<Participant>, Object> old = new TreeMap<>();
        before.forEach(participant -> old.put(participant.id(), participant));
        Map<String, Identity> oldNames = new TreeMap<>();
        identitiesBefore.forEach(identity -> oldNames.put(identity.person().value(), identity));
        SortedSet<Id<Participant>> added = new TreeSet<>();
        SortedSet<Id<Participant>> changed = new TreeSet<>();
        for (int index = 0; index < after.participants().size(); index++) {
            Participant now = after.participants().get(index);
            Object then = old.remove(now.id());
            boolean same = now.equals(then)
                    && after.identities()
                            .get(index)
                            .equals(oldNames.get(now.id().value()));
            if (!same) {
                (then == null ? added : changed).add(now.id());
            }
        }
        return new Upsert(added, changed, new TreeSet<>(old.keySet()));
    }

    /** Whether the new import says what the earlier one said. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && vanished.isEmpty();
    }
}
