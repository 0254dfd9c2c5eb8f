package org.palmares.engine.teams.kernel;

/** What one team would cost after a change, kept until the change is applied or the next one is tried. */
final class TeamTrial {
    int slot;

    /** Who leaves and who comes; {@link Model#nobody()} where nobody does. */
    int leaver;

    int comer;
    int topic;

    /** The team's tally and the costs by tallies and scans after the change. */
    final long[] tally;

    final long[] tallyCosts;
    final long[] scanCosts;

    /** By how much each account changes. */
    final long[] change;

    TeamTrial(Model model) {
        tally = new long[model.width];
        tallyCosts = new long[model.tallies.length];
        scanCosts = new long[model.scans.length];
        change = new long[model.accounts];
    }
}
