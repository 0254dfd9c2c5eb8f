package org.palmares.engine.teams.kernel;

/** What one team would cost after a change, kept until the change is applied or the next one is tried. */
final class TeamTrial {
    int slot;

    /** Who leaves and who comes; {@link Model#nobody()} where nobody does. */
    int leaver;

    int comer;
    int topic;

    /** The measures by tallies that were priced again, and what they cost after the change. */
    final int[] measures;

    final long[] tallyCosts;
    int repriced;

    /** What the measures by scans cost after the change. */
    final long[] scanCosts;

    /** What the measures by traits cost after the change. */
    final long[] traitCosts;

    /** By how much each account changes. */
    final long[] change;

    /** How much of that comes of pairs and of people with topics: measures that a team keeps no account of. */
    final long[] outside;

    TeamTrial(Model model) {
        measures = new int[model.tallies.length];
        tallyCosts = new long[model.tallies.length];
        scanCosts = new long[model.scans.length];
        traitCosts = new long[model.traits.length];
        change = new long[model.accounts];
        outside = new long[model.accounts];
    }

    void reprice(int measure, long cost) {
        measures[repriced] = measure;
        tallyCosts[repriced++] = cost;
    }
}
