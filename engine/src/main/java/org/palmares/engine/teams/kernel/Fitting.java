package org.palmares.engine.teams.kernel;

/** Brings a grouping within the bounds of size, as far as there is room: with the move that costs least, one by one. */
final class Fitting {
    private static final int NOBODY = -1;

    private final GainTable table;
    private final Meter meter;

    Fitting(GainTable table, Meter meter) {
        this.table = table;
        this.meter = meter;
    }

    void fit() {
        boolean fitting = true;
        while (fitting) {
            fitting = step();
        }
    }

    private boolean step() {
        int person = NOBODY;
        int to = NOBODY;
        long most = Long.MIN_VALUE;
        for (int from = 0; from < table.groups(); from++) {
            for (int group = 0; group < table.groups(); group++) {
                if (table.mends(from, group)) {
                    meter.spend(table.size[from]);
                    for (int i = 0; i < table.size[from]; i++) {
                        int gain = table.gainOfMove(table.members[from][i], group);
                        if (gain > most) {
                            most = gain;
                            person = table.members[from][i];
                            to = group;
                        }
                    }
                }
            }
        }
        if (person != NOBODY) {
            table.move(person, to);
        }
        return person != NOBODY;
    }
}
