package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
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
        Require.atLeast(0, people, "people");
        Require.atLeast(1, size, "size");
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
     * event says, shared out between its sites by their people, or as many as its sizes and the people of each site ask
     * for; at each site those that have a size of their own come first.
     */
    public static List<TeamSlot> of(Event event, List<Participant> people) {
        return event.topicsDecided() || event.topics().isEmpty() ? numbered(bySite(event, people)) : byTopic(event);
    }

    private static List<TeamSlot> byTopic(Event event) {
        return event.topics().stream()
                .flatMap(topic -> IntStream.rangeClosed(1, topic.teams())
                        .mapToObj(
                                place -> onTopic(topic, place, event.teamSizes().of(Optional.of(topic.id())))))
                .limit(event.teamCount().orElse(Integer.MAX_VALUE))
                .toList();
    }

    /** A topic that several teams may take gives {@code id-1}, {@code id-2}… */
    private static TeamSlot onTopic(Topic topic, int place, TeamSize size) {
        String id = topic.teams() == 1 ? topic.id().value() : topic.id() + "-" + place;
        return new TeamSlot(Id.of(id), topic.title(), Optional.of(topic.id()), topic.site(), size, List.of());
    }

    /** An event without sites is one place where everybody is. */
    private static List<Blueprint> bySite(Event event, List<Participant> people) {
        List<Optional<Id<Site>>> sites = event.sites().isEmpty()
                ? List.of(Optional.empty())
                : event.sites().stream().map(site -> Optional.of(site.id())).toList();
        List<Blueprint> own = event.teamSizes().lots().stream()
                .flatMap(lot -> Collections.nCopies(lot.teams(), new Blueprint(lot.site(), lot.size())).stream())
                .toList();
        int[] usual = usual(event, sites, own, people);
        List<Blueprint> all = new ArrayList<>();
        for (int at = 0; at < usual.length; at++) {
            all.addAll(at(sites.get(at), own));
            all.addAll(Collections.nCopies(usual[at], new Blueprint(sites.get(at), event.teamSize())));
        }
        return all;
    }

    private static List<Blueprint> at(Optional<Id<Site>> site, List<Blueprint> slots) {
        return slots.stream().filter(slot -> slot.site.equals(site)).toList();
    }

    /**
     * How many teams of the usual size each site has. Without a number each site counts its own people; those of none
     * may ask for more teams, shared out by the people of the sites. People whom teams of their own size will take do
     * not count for a share.
     */
    private static int[] usual(
            Event event, List<Optional<Id<Site>>> sites, List<Blueprint> own, List<Participant> people) {
        int[] teams = new int[sites.size()];
        int[] left = new int[teams.length];
        for (int at = 0; at < teams.length; at++) {
            List<Blueprint> here = at(sites.get(at), own);
            int there = sites.get(at).map(site -> at(site, people)).orElse(people.size());
            left[at] = left(there, here, TeamSize::target);
            teams[at] = event.teamCount().isPresent() || there == 0 ? 0 : count(there, event.teamSize(), here);
        }
        int all = event.teamCount().isPresent()
                ? event.teamCount().getAsInt() - own.size()
                : count(people.size(), event.teamSize(), own);
        return share(all - Arrays.stream(teams).sum(), teams, left);
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

    /**
     * As many teams as bring the people closest to what all teams aim at without leaving somebody over or a team too
     * small: besides those that have a size of their own, so many of the usual size.
     */
    private static int count(int people, TeamSize usual, List<Blueprint> own) {
        int none = own.isEmpty() ? 1 : 0;
        int most = Math.max(none, left(people, own, TeamSize::min) / usual.min());
        int least = (left(people, own, TeamSize::max) + usual.max() - 1) / usual.max();
        int aimed = (2 * left(people, own, TeamSize::target) + usual.target()) / (2 * usual.target());
        return Math.min(most, Math.max(Math.max(none, least), aimed));
    }

    private static int left(int people, List<Blueprint> own, ToIntFunction<TeamSize> seats) {
        return Math.max(
                0,
                people
                        - own.stream()
                                .mapToInt(slot -> seats.applyAsInt(slot.size))
                                .sum());
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
