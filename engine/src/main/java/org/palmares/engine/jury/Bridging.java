package org.palmares.engine.jury;

/**
 * What it cost to link the submissions that are compared, over the best plan without regard to links.
 *
 * @param changes exchanges and hand-overs that were made
 * @param squares by how much the sum of the squared loads grew
 * @param mismatches by how much the mismatches grew; below 0 where uneven loads spared some
 * @param least whether no plan that links as much can cost less; else none is known
 */
public record Bridging(int changes, long squares, int mismatches, boolean least) {}
