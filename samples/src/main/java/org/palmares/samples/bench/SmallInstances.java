package org.palmares.samples.bench;

import java.util.Arrays;
import java.util.List;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;

/**
 * Twenty events of 12 to 30 people whose best possible plans were proven once, outside the build; samples/SOURCE.md says
 * how.
 */
final class SmallInstances {
    private SmallInstances() {}

    /**
     * One event.
     *
     * @param optimum what no plan can beat
     * @param plan one that reaches it
     */
    record Instance(FullModel model, PlanScore optimum, Seating plan) {}

    static List<Instance> all() {
        return Table.read("small-instances.csv").stream()
                .map(SmallInstances::instance)
                .toList();
    }

    private static Instance instance(Table.Line line) {
        boolean topicsChosen = line.text("topics").equals("chosen");
        FullModel model = new FullModel((int) line.number("people"), line.number("seed"), topicsChosen);
        return new Instance(
                model, line.score(), new Seating(numbers(line.text("seats")), numbers(line.text("topics of teams"))));
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ")).map(Integer::valueOf).toList();
    }
}
