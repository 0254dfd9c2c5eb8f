package org.palmares.engine.teams.kernel;

import java.util.List;
import org.palmares.engine.teams.TeamView;
import org.palmares.engine.teams.TopicCost;

/** What each person costs on each topic by all such measures of one account, weighted and summed. Immutable. */
final class TopicTable {
    final int account;
    private final int width;

    /** Person after person; within one person no topic first, then topic after topic. */
    private final long[] costs;

    private TopicTable(int account, int width, long[] costs) {
        this.account = account;
        this.width = width;
        this.costs = costs;
    }

    /** One measure with its weight. */
    record Weighted(TopicCost cost, long weight) {}

    static TopicTable of(int account, int people, int topics, List<Weighted> measures) {
        int width = topics + 1;
        long[] costs = new long[Math.multiplyExact(people, width)];
        for (Weighted measure : measures) {
            for (int person = 0; person < people; person++) {
                for (int topic = TeamView.NO_TOPIC; topic < topics; topic++) {
                    costs[person * width + topic + 1] +=
                            measure.weight() * measure.cost().of(person, topic);
                }
            }
        }
        return new TopicTable(account, width, costs);
    }

    long of(int person, int topic) {
        return costs[person * width + topic + 1];
    }
}
