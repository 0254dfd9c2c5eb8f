package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who brought a topic of the request, and who of them cannot work on it whatever the plan. Topics and people by their
 * positions. For one thread.
 */
final class Owners {
    private final Census census;
    private final SortedMap<Integer, Claim> claims = new TreeMap<>();
    private final List<Integer> fixedElsewhere = new ArrayList<>();
    private final Map<Integer, List<Integer>> fixedInChooser = new TreeMap<>();
    private List<Integer> choosers;

    /** The owners of one topic, and for each site those who are free and the seats that they could take. */
    private static final class Claim {
        private final List<Integer> owners = new ArrayList<>();
        private final long[] free;
        private final long[] fixedSeats;
        private final long[] seats;

        Claim(int sites) {
            free = new long[sites];
            fixedSeats = new long[sites];
            seats = new long[sites];
        }

        long withoutSeat(long[] of) {
            return Arrays.stream(free).sum() - Sharing.matched(free, of);
        }
    }

    private Owners(Census census) {
        this.census = census;
    }

    static Owners of(Census census) {
        Owners owners = new Owners(census);
        for (int person = 0; person < census.people(); person++) {
            if (census.person(person).ownTopic().isPresent()) {
                owners.add(person);
            }
        }
        if (!owners.claims.isEmpty()) {
            owners.countSeats();
        }
        return owners;
    }

    private void add(int person) {
        Integer topic = census.ownTopic(person).orElse(null);
        if (topic == null) {
            return;
        }
        Claim claim = claims.computeIfAbsent(topic, unseen -> new Claim(census.sites()));
        claim.owners.add(person);
        int slot = census.fixedIn(person);
        if (slot == Census.FREE) {
            claim.free[census.siteOf(person)]++;
        } else if (!census.mayTake(slot, topic)) {
            fixedElsewhere.add(person);
        } else if (census.slot(slot).topic().isEmpty()) {
            fixedInChooser.computeIfAbsent(slot, unseen -> new ArrayList<>()).add(person);
        }
    }

    private void countSeats() {
        List<Integer> open = new ArrayList<>();
        for (int slot = 0; slot < census.teams(); slot++) {
            Integer topic = census.topicOf(slot).orElse(null);
            if (topic == null) {
                open.add(slot);
            } else if (claims.containsKey(topic)) {
                claims.get(topic).fixedSeats[census.siteOfSlot(slot)] += census.room(slot);
            }
        }
        open.sort(Comparator.comparing((Integer slot) -> -census.room(slot)));
        choosers = open;
        claims.forEach(this::addChoosers);
    }

    /** At each site as many of the roomiest teams that choose as the topic has places. */
    private void addChoosers(int topic, Claim claim) {
        System.arraycopy(claim.fixedSeats, 0, claim.seats, 0, claim.seats.length);
        int[] taken = new int[claim.seats.length];
        for (int slot : choosers) {
            int site = census.siteOfSlot(slot);
            if (taken[site] < census.places(topic) && census.mayTake(slot, topic)) {
                taken[site]++;
                claim.seats[site] += census.room(slot);
            }
        }
    }

    /** The topics that somebody brought. */
    Iterable<Integer> topics() {
        return claims.keySet();
    }

    /** Who brought this topic. */
    List<Integer> of(int topic) {
        return Collections.unmodifiableList(claims.get(topic).owners);
    }

    /** For how many free owners of a topic no team that may take it has a seat. */
    long withoutSeat(int topic) {
        Claim claim = claims.get(topic);
        return claim.withoutSeat(claim.seats);
    }

    /** How many free owners a topic has, and how many seats they could take. */
    long free(int topic) {
        return Arrays.stream(claims.get(topic).free).sum();
    }

    long seats(int topic) {
        return Arrays.stream(claims.get(topic).seats).sum();
    }

    /** Owners who are fixed in a team that never works on their topic. */
    List<Integer> fixedElsewhere() {
        return Collections.unmodifiableList(fixedElsewhere);
    }

    /** Teams that choose their topic and in which owners of different topics are fixed, with these. */
    SortedMap<Integer, List<Integer>> disputed() {
        SortedMap<Integer, List<Integer>> disputed = new TreeMap<>();
        fixedInChooser.forEach((slot, owners) -> {
            if (owners.stream().map(census::ownTopic).distinct().count() > 1) {
                disputed.put(slot, owners);
            }
        });
        return disputed;
    }

    /** How many owners at least work on another topic because they are fixed with owners of different ones. */
    long atOdds() {
        long atOdds = 0;
        for (List<Integer> owners : disputed().values()) {
            Map<Integer, Integer> byTopic = new HashMap<>();
            owners.forEach(person -> byTopic.merge(census.ownTopic(person).orElseThrow(), 1, Integer::sum));
            atOdds += owners.size() - Collections.max(byTopic.values());
        }
        return atOdds;
    }

    /** How many free owners find no seat at least, each topic by itself or all sharing the teams that choose. */
    long withoutSeat() {
        return claims.isEmpty() ? 0 : Math.max(eachByItself(), sharing());
    }

    private long eachByItself() {
        long without = 0;
        for (int topic : claims.keySet()) {
            without += withoutSeat(topic);
        }
        return without;
    }

    /** A team that chooses seats owners of one topic only, no more of them than the roomiest has room. */
    private long sharing() {
        int room = choosers.stream().mapToInt(census::room).max().orElse(0);
        List<Long> groups = new ArrayList<>();
        long all = 0;
        for (Claim claim : claims.values()) {
            long left = claim.withoutSeat(claim.fixedSeats);
            all += left;
            for (; room > 0 && left > 0; left -= Math.min(left, room)) {
                groups.add(Math.min(left, room));
            }
        }
        long seated = groups.stream()
                .sorted(Comparator.reverseOrder())
                .limit(choosers.size())
                .mapToLong(Long::longValue)
                .sum();
        return all - seated;
    }
}
