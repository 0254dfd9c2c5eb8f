package org.palmares.engine.teams.kernel;

/**
 * The members of each team with their traits and codes side by side, so that a look at a team is a look at one stretch
 * of memory. For one thread.
 */
final class Seats {
    /** Where the second of two counts begins. */
    static final int HALF = 32;

    private final long[] ofPeople;
    private final int width;
    private final int nobody;
    private final int[] size;
    private int room;
    private int[] people;
    private long[] features;

    Seats(Model model, int room) {
        this.ofPeople = model.features;
        this.width = model.featureWidth;
        this.nobody = model.nobody();
        this.room = room;
        this.size = new int[model.slots];
        this.people = new int[model.slots * room];
        this.features = new long[model.slots * room * width];
    }

    void exchange(int slot, int leaver, int comer) {
        if (leaver == nobody) {
            if (comer != nobody) {
                add(slot, comer);
            }
        } else if (comer == nobody) {
            int last = slot * room + --size[slot];
            write(seat(slot, leaver), people[last]);
        } else {
            write(seat(slot, leaver), comer);
        }
    }

    private void add(int slot, int person) {
        if (size[slot] == room) {
            widen();
        }
        write(slot * room + size[slot]++, person);
    }

    private int seat(int slot, int person) {
        int seat = slot * room;
        while (people[seat] != person) {
            seat++;
        }
        return seat;
    }

    private void write(int seat, int person) {
        people[seat] = person;
        System.arraycopy(ofPeople, person * width, features, seat * width, width);
    }

    /** Somebody joins a team beyond any that there was. */
    private void widen() {
        int wider = 2 * room;
        int[] morePeople = new int[size.length * wider];
        long[] moreFeatures = new long[size.length * wider * width];
        for (int slot = 0; slot < size.length; slot++) {
            System.arraycopy(people, slot * room, morePeople, slot * wider, room);
            System.arraycopy(features, slot * room * width, moreFeatures, slot * wider * width, room * width);
        }
        people = morePeople;
        features = moreFeatures;
        room = wider;
    }

    /** The traits of one measure that members have, without one member and with somebody else. */
    long traits(int slot, int feature, int leaver, int comer) {
        long borne = comer == nobody ? 0 : ofPeople[comer * width + feature];
        int first = slot * room;
        for (int seat = first; seat < first + size[slot]; seat++) {
            borne |= people[seat] == leaver ? 0 : features[seat * width + feature];
        }
        return borne;
    }

    /** How many members have one code of a measure, and above {@value #HALF} bits how many have another. */
    long counts(int slot, int feature, long code, long other) {
        long counts = 0;
        int at = slot * room * width + feature;
        for (int left = size[slot]; left > 0; left--) {
            counts += features[at] == code ? 1 : 0;
            counts += features[at] == other ? 1L << HALF : 0;
            at += width;
        }
        return counts;
    }

    /** The traits or the code of a person by one measure. */
    long of(int person, int feature) {
        return ofPeople[person * width + feature];
    }
}
