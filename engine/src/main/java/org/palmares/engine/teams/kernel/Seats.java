package org.palmares.engine.teams.kernel;

/**
 * The members of each team with their codes side by side, so that a look at a team is a look at one stretch of memory;
 * and at each seat the traits that the others have together, so that a trial learns without a look at anybody what a
 * team is without one member. For one thread.
 */
final class Seats {
    /** Where the second of two counts begins. */
    static final int HALF = 32;

    private final long[] ofPeople;
    private final int width;
    private final int traits;
    private final int nobody;
    private final int[] size;
    private final int[] seatOf;
    private int room;
    private int[] people;

    /** At each seat: the traits of the others by each measure, then the codes of the member. */
    private long[] features;

    /** The traits of all members of each team by each measure. */
    private final long[] all;

    Seats(Model model, int room) {
        this.ofPeople = model.features;
        this.width = model.featureWidth;
        this.traits = model.traits.length;
        this.nobody = model.nobody();
        this.room = room;
        this.size = new int[model.slots];
        this.seatOf = new int[model.people];
        this.people = new int[model.slots * room];
        this.features = new long[model.slots * room * width];
        this.all = new long[model.slots * traits];
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
        for (int at = 0; at < traits; at++) {
            gather(slot, at);
        }
    }

    private void add(int slot, int person) {
        if (size[slot] == room) {
            widen();
        }
        write(slot * room + size[slot]++, person);
    }

    /** Where somebody sits who may have taken a seat of another team already. */
    private int seat(int slot, int person) {
        int seat = slot * room;
        while (people[seat] != person) {
            seat++;
        }
        return seat;
    }

    private void write(int seat, int person) {
        people[seat] = person;
        seatOf[person] = seat;
        System.arraycopy(ofPeople, person * width + traits, features, seat * width + traits, width - traits);
    }

    /** What the others of each member have: those before, then those after. */
    private void gather(int slot, int measure) {
        long borne = 0;
        int first = slot * room;
        for (int seat = first; seat < first + size[slot]; seat++) {
            features[seat * width + measure] = borne;
            borne |= of(people[seat], measure);
        }
        all[slot * traits + measure] = borne;
        borne = 0;
        for (int seat = first + size[slot] - 1; seat >= first; seat--) {
            features[seat * width + measure] |= borne;
            borne |= of(people[seat], measure);
        }
    }

    /** Somebody joins a team beyond any that there was. */
    private void widen() {
        int wider = 2 * room;
        int[] morePeople = new int[size.length * wider];
        long[] moreFeatures = new long[size.length * wider * width];
        for (int slot = 0; slot < size.length; slot++) {
            System.arraycopy(people, slot * room, morePeople, slot * wider, room);
            System.arraycopy(features, slot * room * width, moreFeatures, slot * wider * width, room * width);
            for (int seat = slot * wider; seat < slot * wider + size[slot]; seat++) {
                seatOf[morePeople[seat]] = seat;
            }
        }
        people = morePeople;
        features = moreFeatures;
        room = wider;
    }

    /** The traits of one measure that members have. */
    long traits(int slot, int measure) {
        return all[slot * traits + measure];
    }

    /** The traits of one measure that members have, without one member and with somebody else. */
    long traits(int slot, int measure, int leaver, int comer) {
        long kept = leaver == nobody ? all[slot * traits + measure] : features[seatOf[leaver] * width + measure];
        return kept | of(comer, measure);
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
