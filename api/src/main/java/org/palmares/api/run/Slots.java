package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.TeamSlot;

/** The teams to be filled: one for each place of a topic, or numbered ones where there are no topics. */
final class Slots {
    private Slots() {}

    static List<TeamSlot> of(Event event, List<Participant> people) {
        return event.topics().isEmpty()
                ? numbered(event.teamCount().orElseGet(() -> count(people.size(), event.teamSize())), event.teamSize())
                : byTopic(event);
    }

    /** As many teams as come nearest to the size aimed at without falling below the least. */
    static int count(int people, TeamSize size) {
        int aimed = Math.max(1, (people + size.target() / 2) / size.target());
        int most = Math.max(1, people / size.min());
        return Math.min(aimed, most);
    }

    /** Teams {@code team-01}, {@code team-02}… */
    static List<TeamSlot> numbered(int count, TeamSize size) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> numbered(number, count, size)).toList();
    }

    private static TeamSlot numbered(int number, int count, TeamSize size) {
        int digits = Math.max(2, Integer.toString(count).length());
        String padded = "0".repeat(digits - Integer.toString(number).length()) + number;
        Text name = new Text("Équipe " + number, "Team " + number);
        return new TeamSlot(Id.of("team-" + padded), name, Optional.empty(), Optional.empty(), size, List.of());
    }

    /** A topic that several teams may take gives {@code id-1}, {@code id-2}… */
    private static List<TeamSlot> byTopic(Event event) {
        List<TeamSlot> slots = new ArrayList<>();
        for (Topic topic : event.topics()) {
            for (int place = 1; place <= topic.teams(); place++) {
                Id<Team> id = Id.of(topic.teams() == 1 ? topic.id().value() : topic.id() + "-" + place);
                slots.add(new TeamSlot(
                        id, topic.title(), Optional.of(topic.id()), topic.site(), event.teamSize(), List.of()));
            }
        }
        return slots;
    }
}
