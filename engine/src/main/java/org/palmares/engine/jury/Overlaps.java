package org.palmares.engine.jury;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs of agents who share two items, so that one sheet alone does not hold them to each other. Free exchanges give each
 * agent such a colleague where they can: same loads, same price, nothing less linked, nobody else left alone.
 */
final class Overlaps {
    /** Shared items that make an overlap. */
    private static final int SHARED = 2;

    private final Draft draft;
    private final BitSet[] links;
    private final BitSet[] itemsOf;

    private Overlaps(Draft draft) {
        this.draft = draft;
        this.links = draft.links();
        this.itemsOf = new BitSet[draft.agents()];
        for (int agent = 0; agent < itemsOf.length; agent++) {
            itemsOf[agent] = new BitSet(links.length);
        }
        for (int item = 0; item < links.length; item++) {
            int each = item;
            links[item].stream().forEach(agent -> itemsOf[agent].set(each));
        }
    }

    /** Makes the exchanges. */
    static void grant(Draft draft) {
        Overlaps overlaps = new Overlaps(draft);
        int parts = draft.parts();
        for (int agent : overlaps.alone()) {
            if (overlaps.isAlone(agent)) {
                overlaps.grant(agent, parts);
            }
        }
    }

    /** Agents with anything to read who share two items with nobody, in order. */
    static List<Integer> alone(Draft draft) {
        return new Overlaps(draft).alone();
    }

    private List<Integer> alone() {
        return IntStream.range(0, itemsOf.length).filter(this::isAlone).boxed().toList();
    }

    private boolean isAlone(int agent) {
        int[] shared = new int[itemsOf.length];
        BitSet items = itemsOf[agent];
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            for (int with = links[item].nextSetBit(0); with >= 0; with = links[item].nextSetBit(with + 1)) {
                if (with != agent && ++shared[with] == SHARED) {
                    return false;
                }
            }
        }
        return !items.isEmpty();
    }

    /** Looks for a second item of somebody with whom the agent shares one. */
    private void grant(int agent, int parts) {
        BitSet own = (BitSet) itemsOf[agent].clone();
        for (int shared = own.nextSetBit(0); shared >= 0; shared = own.nextSetBit(shared + 1)) {
            BitSet colleagues = (BitSet) links[shared].clone();
            colleagues.clear(agent);
            for (int with = colleagues.nextSetBit(0); with >= 0; with = colleagues.nextSetBit(with + 1)) {
                if (share(agent, shared, with, parts)) {
                    return;
                }
            }
        }
    }

    private boolean share(int agent, int shared, int with, int parts) {
        BitSet wished = (BitSet) itemsOf[with].clone();
        wished.andNot(itemsOf[agent]);
        for (int second = wished.nextSetBit(0); second >= 0; second = wished.nextSetBit(second + 1)) {
            BitSet readers = (BitSet) draft.plan().of(second).clone();
            readers.clear(with);
            for (int from = readers.nextSetBit(0); from >= 0; from = readers.nextSetBit(from + 1)) {
                if (draft.admits(second, agent) && exchange(agent, shared, second, from, parts)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Gives any item but the shared one for the second. */
    private boolean exchange(int agent, int shared, int second, int from, int parts) {
        BitSet given = (BitSet) itemsOf[agent].clone();
        given.clear(shared);
        for (int item = given.nextSetBit(0); item >= 0; item = given.nextSetBit(item + 1)) {
            boolean free = draft.plan().has(item, agent)
                    && draft.admits(item, from)
                    && draft.priceOfExchange(item, agent, second, from) == 0;
            if (free && harmless(item, agent, second, from, parts)) {
                return true;
            }
        }
        return false;
    }

    /** Makes the exchange, and takes it back where it leaves somebody alone or anything less linked. */
    private boolean harmless(int item, int agent, int other, int with, int parts) {
        BitSet concerned = (BitSet) links[item].clone();
        concerned.or(links[other]);
        BitSet alone = new BitSet();
        concerned.stream().filter(this::isAlone).forEach(alone::set);
        exchange(item, agent, other, with);
        boolean worse = concerned.stream().anyMatch(each -> isAlone(each) && !alone.get(each));
        if (worse || isAlone(agent) || draft.parts() > parts) {
            exchange(other, agent, item, with);
            return false;
        }
        return true;
    }

    private void exchange(int item, int from, int other, int with) {
        draft.exchange(item, from, other, with);
        move(item, from, with);
        move(other, with, from);
    }

    private void move(int item, int from, int to) {
        links[item].clear(from);
        links[item].set(to);
        itemsOf[from].clear(item);
        itemsOf[to].set(item);
    }
}
