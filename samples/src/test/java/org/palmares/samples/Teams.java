package org.palmares.samples;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.api.run.RunResult;

/** What a run's formation gave, as its files say it. */
record Teams(SortedMap<String, String> teamOf, List<Integer> sizes, List<Long> score) {
    private static final Pattern SCORE =
            Pattern.compile("\"hard\" : (\\d+),\\s+\"strong\" : (\\d+),\\s+\"soft\" : (\\d+)");

    static Teams of(RunResult result) {
        SortedMap<String, String> teamOf = new TreeMap<>();
        SortedMap<String, Integer> sizes = new TreeMap<>();
        for (var row : Rows.of(result, "teams.csv")) {
            teamOf.put(row.get("participant"), row.get("team"));
            sizes.merge(row.get("team"), 1, Integer::sum);
        }
        return new Teams(
                teamOf,
                List.copyOf(sizes.values()),
                score(result.outputs().get("plan.json").text()));
    }

    boolean together(String one, String other) {
        return teamOf.get(one).equals(teamOf.get(other));
    }

    /** Compares hard, strong and soft costs in this order; negative where this plan is the better one. */
    int compareScore(Teams other) {
        for (int level = 0; level < score.size(); level++) {
            int compared = score.get(level).compareTo(other.score.get(level));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static List<Long> score(String plan) {
        Matcher found = SCORE.matcher(plan);
        if (!found.find()) {
            throw new IllegalArgumentException("plan (%s) must hold a score".formatted(plan));
        }
        return List.of(Long.valueOf(found.group(1)), Long.valueOf(found.group(2)), Long.valueOf(found.group(3)));
    }
}
