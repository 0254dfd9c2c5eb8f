package org.palmares.api.run.gates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.Misread;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Topic;

/** What participant rules read: the roster's answers, the age that follows from the birth date, and own teams. */
public final class ParticipantFacts {
    private static final int OF_AGE = 18;

    private final Event event;
    private final LocalDate firstDay;
    private final List<TeamMember> standing;

    /** @param standing lines of {@code teams.csv} */
    public ParticipantFacts(Event event, List<TeamMember> standing) {
        this.event = event;
        this.firstDay = EventClock.firstDay(event);
        this.standing = List.copyOf(standing);
    }

    public Facts of(Participant participant, Identity identity) {
        return Misread.without(participant.facts())
                .with("ageAtStart", age(identity))
                .with("teamsOfSameTrack", new Fact.NumberFact(BigDecimal.valueOf(teamsOfSameTrack(participant))));
    }

    /** The most own teams of the person that compete with one another: those of one category. Helping is no matter. */
    private long teamsOfSameTrack(Participant participant) {
        Map<Optional<Id<Category>>, Set<Id<Team>>> teams = new HashMap<>();
        standing.stream()
                .filter(line -> line.participant().equals(participant.id()) && !line.helps())
                .forEach(line -> teams.computeIfAbsent(track(line), track -> new HashSet<>())
                        .add(line.team()));
        return teams.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    private Optional<Id<Category>> track(TeamMember line) {
        return line.topic().flatMap(event::findTopic).flatMap(Topic::category);
    }

    /** Whether anybody is known to be under age when people start to work together. */
    public static boolean anyMinor(Event event, List<Identity> identities) {
        LocalDate firstDay = EventClock.firstDay(event);
        return identities.stream()
                .flatMap(identity -> identity.birthDate().stream())
                .anyMatch(birth -> years(birth, firstDay) < OF_AGE);
    }

    private Fact age(Identity identity) {
        return identity.birthDate()
                .<Fact>map(birth -> new Fact.NumberFact(BigDecimal.valueOf(years(birth, firstDay))))
                .orElse(Fact.UNKNOWN);
    }

    /** Completed years on a day. */
    private static int years(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }
}
