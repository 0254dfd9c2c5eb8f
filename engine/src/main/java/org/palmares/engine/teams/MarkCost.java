package org.palmares.engine.teams;

/**
 * A cost that depends on the marks that at least one member bears (what somebody can do, when somebody is away), besides
 * the topic. Up to 64 marks, each a bit.
 */
public final class MarkCost implements TeamCost {
    /** What a team costs whose members bear these marks together. */
    @FunctionalInterface
    public interface Price {
        long of(long marks, int topic);
    }

    private final long[] marks;
    private final Price price;

    MarkCost(long[] marks, Price price) {
        this.marks = marks.clone();
        this.price = price;
    }

    /** The marks of a person. */
    public long marks(int person) {
        return marks[person];
    }

    public Price price() {
        return price;
    }

    @Override
    public long of(TeamView team) {
        long borne = 0;
        for (int at = 0; at < team.size(); at++) {
            borne |= marks[team.member(at)];
        }
        return price.of(borne, team.topic());
    }
}
