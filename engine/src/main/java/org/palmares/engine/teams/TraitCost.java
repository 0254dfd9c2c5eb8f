package org.palmares.engine.teams;

/**
 * A cost that depends on the traits that at least one member has (what somebody can do, when somebody is away), besides
 * the topic. Up to 64 traits, each a bit.
 */
public final class TraitCost implements TeamCost {
    /** What a team costs whose members have these traits together. */
    @FunctionalInterface
    public interface Price {
        long of(long traits, int topic);
    }

    private final long[] traits;
    private final Price price;

    TraitCost(long[] traits, Price price) {
        this.traits = traits.clone();
        this.price = price;
    }

    /** The traits of a person. */
    public long traits(int person) {
        return traits[person];
    }

    public Price price() {
        return price;
    }

    @Override
    public long of(TeamView team) {
        long borne = 0;
        for (int at = 0; at < team.size(); at++) {
            borne |= traits[team.member(at)];
        }
        return price.of(borne, team.topic());
    }
}
