package org.palmares.api.event.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palmares.api.event.schema.EventSchema;
import org.palmares.api.event.yaml.YamlLimits;
import org.palmares.api.event.yaml.YamlReader;
import org.palmares.api.event.yaml.YamlReading;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Problem;

/** Reads one {@code event.yaml}. Collects every problem; never throws on any content; thread-safe. */
public final class EventReader {
    private EventReader() {}

    /**
     * Reads the content of an event file.
     *
     * @param file how problems name the file
     * @param facts which parameters rules can read
     */
    public static EventReading read(String file, byte[] bytes, FactSource facts) {
        YamlReading yaml = YamlReader.read(file, bytes, YamlLimits.DEFAULT);
        return yaml instanceof YamlReading.Refused refused
                ? new EventReading.Refused(refused.problems())
                : read(((YamlReading.Read) yaml).tree(), facts);
    }

    private static EventReading read(YamlTree tree, FactSource facts) {
        Parameters parameters = Parameters.of(tree, facts, Dates.zone(tree));
        List<Problem> problems = new ArrayList<>(EventSchema.check(tree));
        problems.addAll(References.check(tree));
        problems.addAll(Dates.check(tree));
        problems.addAll(Values.check(tree));
        problems.addAll(SizeParts.check(tree));
        problems.addAll(Judging.check(tree));
        problems.addAll(Prizes.check(tree));
        problems.addAll(parameters.problems());
        problems.addAll(RuleNames.check(tree, facts));
        problems.addAll(NotBuilt.in(tree));
        problems.sort(Comparator.comparing(Problem::place, Lines.ORDER));
        return Problem.Severity.ERROR.isAmong(problems)
                ? new EventReading.Refused(problems)
                : new EventReading.Ready(
                        EventBuilder.build(tree, Retention.completed(parameters.facts(), tree), problems));
    }
}
