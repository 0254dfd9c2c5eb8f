package org.palmares.engine.teams;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** Which teams there are to fill: from a size alone, or from what an event says. Numbered from 1 in order. */
public final class TeamSlots {
    private TeamSlots() {}

    /** A team before it has its number. */
    private record Blueprint(Optional<Id<Site>> site, TeamSize size) {}

    /**
     * Teams of about one size for a bare roster: as many as bring the average closest to it, whose sizes differ by one
     * at most. 37 people and size 6 give 6 teams of 6 or 7. Fewer people than the size give one team that cannot be
     * filled, which the diagnosis then says.
     */
    public static List<TeamSlot> ofSize(int people, int size) {
        Check.atLeast(0, people, "people");
        Check.atLeast(1, size, "size");
        if (people < size) {
            return numbered(Collections.nCopies(1, new Blueprint(Optional.empty(), new TeamSize(size, size, size))));
        }
        int teams = rounded(people, size);
        int least = people / teams;
        int most = people % teams == 0 ? least : least + 1;
        int target = Math.min(most, Math.max(least, size));
        return numbered(Collections.nCopies(teams, new Blueprint(Optional.empty(), new TeamSize(least, target, most))));
    }

    /**
     * The teams of an event. Where topics are fixed beforehand: one for each place on a topic, under the id and the
     * title of the topic, in the order of the event and no more than it says. Otherwise numbered ones, as many as the
     * event says, shared out between its sites by their people, or as many as its size and the people of each site ask for.
     */
    public static List<TeamSlot> of(Event event, List<Participant> people) {
        return event.topicsDecided() || event.topics().isEmpty() ? numbered(bySite(event, people)) : byTopic(event);
    }

    private static List<TeamSlot> byTopic(Event event) {
        return event.topics().stream()
                .flatMap(topic -> IntStream.rangeClosed(1, topic.teams())
                        .mapToObj(place -> onTopic(topic, place, event.teamSize())))
                .limit(event.teamCount().orElse(Integer.MAX_VALUE))
                .toList();
    }

    /** A topic that several teams may take gives {@code id-1}, {@code id-2}… */
    private static TeamSlot onTopic(Topic topic, int place, TeamSize size) {
        String id = topic.teams() == 1 ? topic.id().value() : topic.id() + "-" + place;
        return new TeamSlot(Id.of(id), topic.title(), Optional.of(topic.id()), topic.site(), size, List.of());
    }

    private static List<Blueprint> bySite(Event event, List<Participant> people) {
        if (event.sites().isEmpty()) {
            int count = event.teamCount().orElse(count(people.size(), event.teamSize()));
            return Collections.nCopies(count, new Blueprint(Optional.empty(), event.teamSize()));
        }
        List<Id<Site>> sites = event.sites().stream().map(Site::id).toList();
        int[] there = sites.stream().mapToInt(site -> at(site, people)).toArray();
        int[] teams = event.teamCount().isPresent()
                ? share(event.teamCount().getAsInt(), new int[there.length], there)
                : count(there, people.size(), event.teamSize());
        return IntStream.range(0, sites.size())
                .mapToObj(at ->
                        Collections.nCopies(teams[at], new Blueprint(Optional.of(sites.get(at)), event.teamSize())))
                .flatMap(List::stream)
                .toList();
    }

    /** Each site counts its own people; those of none may ask for more teams, shared out by the people of the sites. */
    private static int[] count(int[] there, int people, TeamSize size) {
        int[] teams = Arrays.stream(there)
                .map(number -> number == 0 ? 0 : count(number, size))
                .toArray();
        return share(count(people, size) - Arrays.stream(teams).sum(), teams, there);
    }

    private static int at(Id<Site> site, List<Participant> people) {
        return (int) people.stream()
                .filter(person -> person.site().filter(site::equals).isPresent())
                .count();
    }

    /** More teams, one by one to the site where most people would share one (D'Hondt); the first on equal numbers. */
    private static int[] share(int more, int[] already, int[] people) {
        int[] teams = already.clone();
        for (int given = 0; given < more; given++) {
            int best = 0;
            for (int site = 1; site < people.length; site++) {
                if ((long) people[site] * (teams[best] + 1) > (long) people[best] * (teams[site] + 1)) {
                    best = site;
                }
            }
            teams[best]++;
        }
        return teams;
    }

    /** As many teams as bring the average closest to the target without leaving somebody over or a team too small. */
    private static int count(int people, TeamSize size) {
        int most = Math.max(1, people / size.min());
        int least = (people + size.max() - 1) / size.max();
        return Math.min(most, Math.max(Math.max(1, least), rounded(people, size.target())));
    }

    private static int rounded(int people, int size) {
        return Math.max(1, (2 * people + size) / (2 * size));
    }

    private static List<TeamSlot> numbered(List<Blueprint> slots) {
        int digits = Math.max(2, Integer.toString(slots.size()).length());
        return IntStream.range(0, slots.size())
                .mapToObj(at -> numbered(at + 1, digits, slots.get(at)))
                .toList();
    }

    private static TeamSlot numbered(int number, int digits, Blueprint slot) {
        String written = String.format(Locale.ROOT, "%0" + digits + "d", number);
        return new TeamSlot(
                Id.<Team>of("team-" + written),
                new Text("Équipe " + written, "Team " + written),
                Optional.empty(),
                slot.site,
                slot.size,
                List.of());
    }
}
