package org.palmares.api.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.EventHash;
import org.palmares.api.event.settings.CatalogueFacts;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.api.event.settings.EventReader;
import org.palmares.api.event.settings.EventReading;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.TeamSizes;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.TeamSlots;

/** The event that a bare registration export is taken for: the usual roles, shared out evenly, and a size. */
public final class BareEvent {
    private static final String FILE = "bare.yaml";

    private BareEvent() {}

    /** Settings for the people of an export. */
    public static EventSettings forRoster(RosterFiles files, OptionalInt size) {
        EventSettings bare = read();
        List<Participant> people = people(files, bare.event());
        int wished = size.orElse(bare.event().teamSize().target());
        List<TeamSlot> slots = TeamSlots.ofSize(people.size(), wished);
        Event event = resized(bare.event(), TeamSizes.all(slots.get(0).size()), OptionalInt.of(slots.size()));
        List<ConstraintSetting> constraints = new ArrayList<>(bare.formation().constraints());
        constraints.addAll(evenShares(people, slots.size()));
        return bare.withEvent(event).withConstraints(constraints);
    }

    /** The settings with another size, when one is asked for. */
    public static EventSettings resized(EventSettings settings, OptionalInt size) {
        return size.isEmpty()
                ? settings
                : settings.withEvent(
                        resized(settings.event(), TeamSizes.all(around(size.getAsInt())), OptionalInt.empty()));
    }

    /** SHA-256 of the export. */
    public static String hash(Path file) {
        try {
            return EventHash.ofFile(file).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TeamSize around(int size) {
        return new TeamSize(Math.max(1, size - 1), size, size + 1);
    }

    private static List<Participant> people(RosterFiles files, Event event) {
        return files.roster(event, Organisations.of(List.of())).participants();
    }

    /** Every team has its share of each role, rounded down at the least and up at the most. */
    private static List<ConstraintSetting> evenShares(List<Participant> people, int teams) {
        SortedMap<Id<Role>, Integer> holders = new TreeMap<>();
        people.forEach(person -> holders.merge(person.mainRole(), 1, Integer::sum));
        List<ConstraintSetting> shares = new ArrayList<>();
        holders.forEach((role, count) -> {
            if (count >= teams) {
                shares.add(share(role, ConstraintSetting.Comparison.AT_LEAST, count / teams));
            }
            shares.add(share(role, ConstraintSetting.Comparison.AT_MOST, (count + teams - 1) / teams));
        });
        return shares;
    }

    private static ConstraintSetting share(Id<Role> role, ConstraintSetting.Comparison comparison, int number) {
        ConstraintSetting.Strength strong = new ConstraintSetting.Strength(ConstraintSetting.Priority.STRONG, 1);
        return new ConstraintSetting.RoleCount(strong, List.of(role), List.of(), comparison, number);
    }

    private static EventSettings read() {
        try (InputStream file = BareEvent.class.getResourceAsStream(FILE)) {
            EventReading reading = EventReader.read(FILE, file.readAllBytes(), CatalogueFacts.builtIn());
            if (reading instanceof EventReading.Ready ready) {
                return ready.settings();
            }
            throw new IllegalStateException(FILE + " must be sound: " + reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The event with teams of other sizes and another number. */
    public static Event resized(Event event, TeamSizes sizes, OptionalInt count) {
        return new Event(
                event.id(),
                event.name(),
                event.languages(),
                event.zone(),
                event.organizer(),
                event.sponsors(),
                event.sites(),
                event.roleGroups(),
                event.roles(),
                event.attributes(),
                event.categories(),
                event.topics(),
                event.topicsDecided(),
                sizes,
                count,
                event.phases(),
                event.rotations(),
                event.rubrics(),
                event.rounds(),
                event.prizes(),
                event.rules());
    }
}
