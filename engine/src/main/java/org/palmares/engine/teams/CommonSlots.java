package org.palmares.engine.teams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;

/**
 * All members of a team have time in common. The cost of a team is the number of started hours by which the time when
 * all members are there, taken together, falls short of what is asked. Somebody is there when both their answer and
 * their attendance say so; who gave no answer and no attendance is always there. Windows are moments in time, so that
 * it does not matter who lives in which time zone; they count to the second.
 *
 * @param attribute when people are available: time slots
 * @param atLeast how much time they need, above 0
 */
public record CommonSlots(Attribute attribute, Duration atLeast, Priority priority, int weight)
        implements TeamConstraint, Counted {
    private static final long HOUR = 3600;

    public CommonSlots {
        Require.that(attribute.type() instanceof Attribute.SlotsType, "attribute must be time slots", attribute.id());
        Require.that(atLeast.toSeconds() > 0, "atLeast must be at least a second", atLeast);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        long asked = atLeast.toSeconds();
        SharedTime time = SharedTime.of(
                request.participants().stream().map(this::timetables).toList(), asked);
        return time.cost(shared -> startedHours(asked - shared));
    }

    /**
     * Those fixed in a team have too little time in common, whoever joins them; or somebody is there for less than what
     * is asked, and everybody has a team.
     */
    @Override
    public long bound(Census census) {
        TeamCost cost = over(census.request());
        long fixed = 0;
        for (int slot = 0; slot < census.teams(); slot++) {
            fixed += census.fixed(slot) == 0 ? 0 : cost.of(census.fixedTable(slot));
        }
        long alone = 0;
        for (int person = 0; person < census.people() && census.waiting() == 0; person++) {
            Table table = new Table(0, TeamView.NO_TOPIC);
            table.add(person);
            alone = Math.max(alone, cost.of(table));
        }
        return Math.max(fixed, alone);
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Tous dans l'équipe ont du temps en commun : au moins " + Wording.time(atLeast) + ".",
                "Everybody in a team has time in common: at least " + Wording.time(atLeast) + ".");
    }

    private static long startedHours(long seconds) {
        return seconds / HOUR + (seconds % HOUR == 0 ? 0 : 1);
    }

    /** What limits when the person is there: any number of timetables, to be kept all at once. */
    private List<List<TimeWindow>> timetables(Participant person) {
        List<List<TimeWindow>> timetables = new ArrayList<>();
        person.attribute(attribute.id())
                .filter(AttributeValue.SlotsValue.class::isInstance)
                .ifPresent(value -> timetables.add(((AttributeValue.SlotsValue) value).windows()));
        if (!person.attendance().isEmpty()) {
            timetables.add(person.attendance());
        }
        return timetables;
    }
}
