package org.palmares.engine.teams;

/**
 * Finds what a team misses when each member plays one of their roles: a dynamic programme over the members who have a
 * choice. A case is what is still missing for each demand, written as one number; people without a choice are counted
 * first, so that cases are few.
 */
final class OneRoleEach {
    private final int[] asked;
    private final int[][] choices;

    /**
     * @param asked how many people each demand asks for
     * @param choices for each person what they can be, each as the bits of the demands that it counts for
     */
    OneRoleEach(int[] asked, int[][] choices) {
        this.asked = asked;
        this.choices = choices;
    }

    /** By how much the team misses more than each demand by itself says. */
    long hidden(TeamView team) {
        int[] missing = asked.clone();
        int[] alone = asked.clone();
        for (int at = 0; at < team.size(); at++) {
            int[] mine = choices[team.member(at)];
            int able = 0;
            for (int choice : mine) {
                able |= choice;
            }
            take(alone, able);
            take(missing, mine.length == 1 ? mine[0] : 0);
        }
        return least(team, missing) - sum(alone);
    }

    private long least(TeamView team, int[] missing) {
        boolean[] cases = new boolean[cases(missing)];
        cases[cases.length - 1] = true;
        for (int at = 0; at < team.size(); at++) {
            int[] mine = choices[team.member(at)];
            cases = mine.length > 1 ? after(cases, missing, mine) : cases;
        }
        long least = Long.MAX_VALUE;
        for (int one = 0; one < cases.length; one++) {
            least = cases[one] ? Math.min(least, sum(one, missing)) : least;
        }
        return least;
    }

    /** The cases to which a person may lead by one choice or another. */
    private static boolean[] after(boolean[] cases, int[] missing, int[] choices) {
        boolean[] after = new boolean[cases.length];
        for (int one = 0; one < cases.length; one++) {
            for (int choice = 0; cases[one] && choice < choices.length; choice++) {
                after[less(one, missing, choices[choice])] = true;
            }
        }
        return after;
    }

    /** The case in which each demand of the choice misses one fewer, those that miss somebody. */
    private static int less(int one, int[] missing, int choice) {
        int less = one;
        int weight = 1;
        for (int demand = 0; demand < missing.length; demand++) {
            int digit = one / weight % (missing[demand] + 1);
            less -= digit > 0 && (choice >> demand & 1) == 1 ? weight : 0;
            weight *= missing[demand] + 1;
        }
        return less;
    }

    private static long sum(int one, int[] missing) {
        long sum = 0;
        int rest = one;
        for (int most : missing) {
            sum += rest % (most + 1);
            rest /= most + 1;
        }
        return sum;
    }

    private static int cases(int[] missing) {
        int cases = 1;
        for (int each : missing) {
            cases *= each + 1;
        }
        return cases;
    }

    private static void take(int[] missing, int choice) {
        for (int demand = 0; demand < missing.length; demand++) {
            missing[demand] -= missing[demand] > 0 && (choice >> demand & 1) == 1 ? 1 : 0;
        }
    }

    private static long sum(int[] missing) {
        long sum = 0;
        for (int each : missing) {
            sum += each;
        }
        return sum;
    }
}
