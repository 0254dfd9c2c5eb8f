package org.palmares.engine.teams;

import java.util.Arrays;

/**
 * Who plays which part, when somebody may be able to play several and plays one: a matching of members and parts,
 * found by augmenting paths (Kuhn 1955).
 */
final class Casting {
    /** Up to so many parts every choice of parts is counted, 4,096 of them at most. */
    private static final int FEW = 12;

    private static final int NOBODY = -1;

    private final TeamView team;
    private final long[] plays;
    private final int[] player = new int[Long.SIZE];
    private long tried;

    private Casting(TeamView team, long[] plays) {
        this.team = team;
        this.plays = plays;
        Arrays.fill(player, NOBODY);
    }

    /**
     * How many parts the members of a team can fill at most.
     *
     * @param plays for each person the parts that they can play, as bits
     */
    static int filled(TeamView team, long[] plays) {
        Casting casting = new Casting(team, plays);
        int filled = 0;
        for (int at = 0; at < team.size(); at++) {
            casting.tried = 0;
            filled += casting.cast(at) ? 1 : 0;
        }
        return filled;
    }

    /** Gives the member a part, one that is free or whose player finds another. */
    private boolean cast(int at) {
        for (long open = plays[team.member(at)] & ~tried; open != 0; open = plays[team.member(at)] & ~tried) {
            int part = Long.numberOfTrailingZeros(open);
            tried |= 1L << part;
            if (player[part] == NOBODY || cast(player[part])) {
                player[part] = at;
                return true;
            }
        }
        return false;
    }

    /**
     * How many parts stay empty at least when these people play each part once in each of the teams: for any choice of
     * parts, those that all who can play one of them are too few to fill (Hall 1935). Exact for up to 12 parts; for
     * more only each part alone is looked at.
     */
    static long missing(long[] plays, int parts, long teams) {
        return parts <= FEW ? missingOfAny(plays, parts, teams) : missingOfEach(plays, parts, teams);
    }

    private static long missingOfEach(long[] plays, int parts, long teams) {
        long missing = 0;
        for (int part = 0; part < parts; part++) {
            long asked = 1L << part;
            long able = Arrays.stream(plays).filter(can -> (can & asked) != 0).count();
            missing += Math.max(0, teams - able);
        }
        return missing;
    }

    private static long missingOfAny(long[] plays, int parts, long teams) {
        int[] within = within(plays, parts);
        int all = within.length - 1;
        long most = 0;
        for (int chosen = 0; chosen <= all; chosen++) {
            int able = plays.length - within[all ^ chosen];
            most = Math.max(most, Integer.bitCount(chosen) * teams - able);
        }
        return most;
    }

    /** For each choice of parts how many people can play no part outside it. */
    private static int[] within(long[] plays, int parts) {
        int[] within = new int[1 << parts];
        for (long can : plays) {
            within[(int) can]++;
        }
        for (int part = 0; part < parts; part++) {
            for (int chosen = 0; chosen < within.length; chosen++) {
                within[chosen] += (chosen >> part & 1) == 1 ? within[chosen ^ 1 << part] : 0;
            }
        }
        return within;
    }
}
