package org.palmares.engine.teams.kernel;

/** Brings a start within the bounds of size, as far as there is room: with the move that costs least, one by one. */
final class Fitting {
    private static final int NOBODY = -1;

    private final GainTable table;

    Fitting(GainTable table) {
        this.table = table;
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
