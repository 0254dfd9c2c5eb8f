package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Participant;

/** People who formed a team themselves stay together: each group becomes the fixed members of one slot. */
public final class SelfFormed {
    private SelfFormed() {}

    /**
     * The slots with groups pinned in, the largest group first. A group goes to a slot without fixed members that all
     * of its people may join and that has seats for them, if possible on a topic that one of them brought, of these to the smallest. Groups for
     * which no slot is left are not pinned, and are returned by their names.
     */
    public static Pinned pin(List<TeamSlot> slots, SortedMap<String, List<Participant>> groups) {
        List<TeamSlot> pinned = new ArrayList<>(slots);
        List<String> left = new ArrayList<>();
        for (Map.Entry<String, List<Participant>> group : largestFirst(groups)) {
            List<Participant> members = group.getValue();
            IntStream.range(0, pinned.size())
                    .boxed()
                    .filter(at -> pinned.get(at).fixedMembers().isEmpty() && takes(pinned.get(at), members))
                    .min(Comparator.comparing((Integer at) -> !isBrought(pinned.get(at), members))
                            .thenComparing(at -> pinned.get(at).size().max()))
                    .ifPresentOrElse(
                            at -> pinned.set(
                                    at,
                                    pinned.get(at)
                                            .withFixedMembers(members.stream()
                                                    .map(Participant::id)
                                                    .toList())),
                            () -> left.add(group.getKey()));
        }
        return new Pinned(pinned, left);
    }

    /** Slots with their fixed members, and the names of groups for which there was none. */
    public record Pinned(List<TeamSlot> slots, List<String> left) {
        public Pinned {
            slots = List.copyOf(slots);
            left = List.copyOf(left);
        }
    }

    private static List<Map.Entry<String, List<Participant>>> largestFirst(
            SortedMap<String, List<Participant>> groups) {
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .toList();
    }

    private static boolean takes(TeamSlot slot, List<Participant> members) {
        return members.size() <= slot.size().max() && members.stream().allMatch(slot::admits);
    }

    private static boolean isBrought(TeamSlot slot, List<Participant> members) {
        return slot.topic().isPresent()
                && members.stream().anyMatch(member -> member.ownTopic().equals(slot.topic()));
    }
}
