package org.palmares.engine.jury;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brings the items of each group together at few agents where several groups are ranked apart: whoever has a single item
 * of a group links nothing in it. Free exchanges only, so that loads and price stay; an item of several groups counts for
 * the first of them, and where there is one group there is nothing to do.
 */
final class Gathering {
    private static final int NONE = -1;

    private final Draft draft;
    private final int[] groupOf;
    private final int[][] counts;
    private final BitSet[] itemsOf;

    private Gathering(Draft draft) {
        BitSet[] links = draft.links();
        this.draft = draft;
        this.groupOf = new int[links.length];
        this.counts = new int[draft.agents()][draft.groups().size()];
        this.itemsOf = new BitSet[draft.agents()];
        Arrays.fill(groupOf, NONE);
        for (int group = draft.groups().size() - 1; group >= 0; group--) {
            for (int item : draft.groups().get(group)) {
                groupOf[item] = group;
            }
        }
        Arrays.setAll(itemsOf, agent -> new BitSet(links.length));
        for (int item = 0; item < links.length; item++) {
            int each = item;
            draft.plan().of(item).stream().forEach(agent -> itemsOf[agent].set(each));
            links[item].stream()
                    .filter(agent -> groupOf[each] != NONE)
                    .forEach(agent -> counts[agent][groupOf[each]]++);
        }
    }

    /** The exchanges of a pair: {@code other} comes back from {@code with}. */
    private record Partner(int other, int with) {}

    /** Exchanges until none gathers more. The squares of how many each agent has of each group grow: it ends. */
    static void make(Draft draft) {
        if (draft.groups().size() < 2) {
            return;
        }
        Gathering gathering = new Gathering(draft);
        boolean more = true;
        while (more) {
            more = gathering.sweep();
        }
    }

    private boolean sweep() {
        boolean any = false;
        for (int item = 0; item < groupOf.length; item++) {
            if (groupOf[item] != NONE) {
                for (int agent : draft.plan().of(item).stream().toArray()) {
                    any |= gather(item, agent);
                }
            }
        }
        return any;
    }

    /** Makes the exchange of this pair that gathers most, if any does; among equals the first. */
    private boolean gather(int item, int agent) {
        int most = 0;
        int own = mostElsewhere(agent, groupOf[item]) - counts[agent][groupOf[item]];
        List<Partner> best = List.of();
        for (int with = 0; with < itemsOf.length; with++) {
            boolean mayGain = own + counts[with][groupOf[item]] + 1 > most;
            if (!mayGain || !draft.admits(item, with)) {
                continue;
            }
            for (int other = itemsOf[with].nextSetBit(0); other >= 0; other = itemsOf[with].nextSetBit(other + 1)) {
                int gain = gain(item, agent, other, with);
                boolean free = gain > most
                        && draft.admits(other, agent)
                        && draft.priceOfExchange(item, agent, other, with) <= 0;
                if (free) {
                    most = gain;
                    best = List.of(new Partner(other, with));
                }
            }
        }
        best.forEach(partner -> exchange(item, agent, partner.other(), partner.with()));
        return most > 0;
    }

    /** What the agent has of the group of which it has most, but for one. */
    private int mostElsewhere(int agent, int group) {
        return IntStream.range(0, draft.groups().size())
                .filter(other -> other != group)
                .map(other -> counts[agent][other])
                .max()
                .orElse(0);
    }

    /** Half of what the squares of the counts grow by. */
    private int gain(int item, int agent, int other, int with) {
        int given = groupOf[item];
        int taken = groupOf[other];
        return taken == NONE || taken == given
                ? 0
                : counts[agent][taken] - counts[agent][given] + counts[with][given] - counts[with][taken] + 2;
    }

    private void exchange(int item, int agent, int other, int with) {
        draft.exchange(item, agent, other, with);
        move(item, agent, with);
        move(other, with, agent);
    }

    private void move(int item, int from, int to) {
        itemsOf[from].clear(item);
        itemsOf[to].set(item);
        counts[from][groupOf[item]]--;
        counts[to][groupOf[item]]++;
    }
}
