package org.palmares.engine.scoring.choice;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What each place of a ballot is worth: 3-2-1 for a stack of three, 12-10-8-7-6-5-4-3-2-1 as in song contests, or the
 * share of the others left behind (Borda [1]). Tied entries share the mean of the places that they take together, so
 * that a ballot gives away the same sum with ties as without. Exact.
 *
 * <p>[1] J.-C. de Borda, "Mémoire sur les élections au scrutin", 1781.
 */
public final class PlacePoints {
    /** The first three, as juries at hackathons stack them. */
    public static final List<Integer> STACK = List.of(3, 2, 1);

    /** The first ten, as in song contests. */
    public static final List<Integer> SONG_CONTEST = List.of(12, 10, 8, 7, 6, 5, 4, 3, 2, 1);

    private static final BigFraction HALF = BigFraction.of(1, 2);

    private PlacePoints() {}

    /**
     * The points of each entry of a ballot.
     *
     * @param ladder the worth of the first place, of the second…; a place beyond its end is worth nothing
     */
    public static <T extends Comparable<T>> SortedMap<T, BigFraction> of(Ballot<T> ballot, List<Integer> ladder) {
        SortedMap<T, BigFraction> points = new TreeMap<>();
        int before = 0;
        for (List<T> tier : ballot.tiers()) {
            int from = Math.min(before, ladder.size());
            int to = Math.min(before + tier.size(), ladder.size());
            int sum = ladder.subList(from, to).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            BigFraction each = BigFraction.of(sum, tier.size());
            tier.forEach(entry -> points.put(entry, each));
            before += tier.size();
        }
        return points;
    }

    /**
     * The sum of every entry's points over all ballots.
     *
     * @return empty when there is no ballot
     */
    public static <T extends Comparable<T>> SortedMap<T, BigFraction> totals(
            List<Ballot<T>> ballots, List<Integer> ladder) {
        SortedMap<T, BigFraction> totals = new TreeMap<>();
        for (Ballot<T> ballot : ballots) {
            of(ballot, ladder).forEach((entry, points) -> totals.merge(entry, points, BigFraction::add));
        }
        return Collections.unmodifiableSortedMap(totals);
    }

    /**
     * The share, from 0 to 1, of the ballot's other entries that each leaves behind, a tie counting half; one half on a
     * ballot of one entry, which compares nothing.
     */
    public static <T extends Comparable<T>> SortedMap<T, BigFraction> shareBeaten(Ballot<T> ballot) {
        SortedMap<T, BigFraction> shares = new TreeMap<>();
        int others = ballot.size() - 1;
        int before = 0;
        for (List<T> tier : ballot.tiers()) {
            int tied = tier.size() - 1;
            int beaten = others - before - tied;
            BigFraction share = others == 0 ? HALF : BigFraction.of(2 * beaten + tied, 2 * others);
            tier.forEach(entry -> shares.put(entry, share));
            before += tier.size();
        }
        return shares;
    }
}
