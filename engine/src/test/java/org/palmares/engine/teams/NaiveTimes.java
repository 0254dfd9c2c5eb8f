package org.palmares.engine.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.TimeWindow;

/** What constraints on time cost, counted minute by minute: worlds are drawn to the half hour within a day. */
final class NaiveTimes {
    private NaiveTimes() {}

    static long commonSlots(CommonSlots asked, NaiveCosts.Team team) {
        boolean anyLimit = team.members().stream()
                .anyMatch(person -> person.attribute(asked.attribute().id()).isPresent()
                        || !person.attendance().isEmpty());
        long minutes = 0;
        for (Instant minute : minutes()) {
            boolean all = team.members().stream()
                    .allMatch(person -> isPresent(person, minute)
                            && person.attribute(asked.attribute().id())
                                    .map(answer -> isWithin(((AttributeValue.SlotsValue) answer).windows(), minute))
                                    .orElse(true));
            minutes += all ? 1 : 0;
        }
        long missing = anyLimit ? asked.atLeast().toMinutes() - minutes : 0;
        return missing <= 0 ? 0 : (long) Math.ceil(missing / 60.0);
    }

    static long presence(Presence asked, NaiveCosts.Team team) {
        long worst = 0;
        for (Instant minute : minutes()) {
            long present = NaiveCosts.count(team, person -> isPresent(person, minute));
            worst = asked.during().contains(minute) ? Math.max(worst, asked.atLeast() - present) : worst;
        }
        return worst;
    }

    private static List<Instant> minutes() {
        List<Instant> minutes = new ArrayList<>();
        for (int minute = 0; minute < 24 * 60; minute++) {
            minutes.add(World.DAY.plus(Duration.ofMinutes(minute)));
        }
        return minutes;
    }

    private static boolean isPresent(Participant person, Instant moment) {
        return person.attendance().isEmpty() || isWithin(person.attendance(), moment);
    }

    private static boolean isWithin(List<TimeWindow> windows, Instant moment) {
        return windows.stream().anyMatch(window -> window.contains(moment));
    }
}
