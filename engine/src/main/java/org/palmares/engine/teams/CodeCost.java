package org.palmares.engine.teams;

/**
 * A cost that depends on how many members share each code (an employer, an answer): every further member of one code
 * adds what the step for their number says.
 */
public final class CodeCost implements TeamCost {
    /** The code of people who have none and never count. */
    public static final int NONE = -1;

    private final int[] codes;
    private final int free;

    private CodeCost(int[] codes, int free) {
        this.codes = codes;
        this.free = free;
    }

    /** Each member of a code beyond the first {@code free} of the team costs 1. */
    static CodeCost beyond(int free, int[] codes) {
        return new CodeCost(codes.clone(), free);
    }

    /** The code of a person, or {@link #NONE}. */
    public int code(int person) {
        return codes[person];
    }

    /** What the member number {@code count} of a code adds, counted from 1. */
    public long step(int count) {
        return count > free ? 1 : 0;
    }

    @Override
    public long of(TeamView team) {
        long cost = 0;
        for (int at = 0; at < team.size(); at++) {
            int code = codes[team.member(at)];
            int count = 1;
            for (int before = 0; code != NONE && before < at; before++) {
                count += codes[team.member(before)] == code ? 1 : 0;
            }
            cost += code == NONE ? 0 : step(count);
        }
        return cost;
    }
}
