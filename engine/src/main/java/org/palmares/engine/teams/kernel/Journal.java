package org.palmares.engine.teams.kernel;

/**
 * Who sat where before each change since the journal was opened, so that an earlier plan can be told from a later one
 * without copying every better plan on the way. Once full it is closed and says so. For one thread.
 */
final class Journal {
    private final int[] what;
    private final int[] before;
    private int size;
    private boolean open;

    /**
     * @param capacity how many changes it holds
     */
    Journal(int capacity) {
        what = new int[capacity];
        before = new int[capacity];
    }

    /** Begins anew: the plan as it stands is the one to come back to. */
    void open() {
        size = 0;
        open = true;
    }

    void close() {
        open = false;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether one more change of a few people might not find room. */
    boolean isNearlyFull() {
        return size > what.length - 8;
    }

    void person(int person, int slot) {
        write(person, slot);
    }

    void topic(int slot, int topic) {
        write(-1 - slot, topic);
    }

    private void write(int key, int value) {
        if (open) {
            what[size] = key;
            before[size++] = value;
        }
    }

    /** Turns the plan that stands now into the one at which the journal was opened. */
    void rewind(int[] slotOf, int[] topicOf) {
        for (int at = size - 1; at >= 0; at--) {
            if (what[at] >= 0) {
                slotOf[what[at]] = before[at];
            } else {
                topicOf[-1 - what[at]] = before[at];
            }
        }
    }
}
