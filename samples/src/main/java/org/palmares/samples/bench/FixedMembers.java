package org.palmares.samples.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.palmares.engine.domain.AttributeValue.SetValue;
import org.palmares.engine.domain.Participant;

/**
 * Who is in a team from the start: some came as groups of two or three, some were put there one by one. Such people
 * always have a language in common and at most one of them has the rarest role, so that the event can be formed.
 */
final class FixedMembers {
    private static final int IN_GROUPS_PERCENT = 6;
    private static final int ALONE_PERCENT = 2;
    private static final int MOST = 3;
    private static final int TRIES = 50;

    private final List<List<Participant>> teams;
    private final List<Participant> free;
    private final Random random;

    private FixedMembers(List<Participant> people, int teams, Random random) {
        this.teams = new ArrayList<>(IntStream.range(0, teams)
                .mapToObj(team -> new ArrayList<Participant>())
                .toList());
        this.free = new ArrayList<>(people);
        this.random = random;
        Collections.shuffle(free, random);
    }

    /** The fixed members of each team. */
    static List<List<Participant>> of(List<Participant> people, int teams, Random random) {
        FixedMembers fixed = new FixedMembers(people, teams, random);
        fixed.groups(rounded(people.size(), IN_GROUPS_PERCENT));
        fixed.alone(rounded(people.size(), ALONE_PERCENT));
        return fixed.teams;
    }

    private static int rounded(int people, int percent) {
        return (people * percent + 50) / 100;
    }

    private void groups(int people) {
        int left = people;
        for (int team = 0; left >= 2; team++) {
            int size = Math.min(left, 2 + random.nextInt(2));
            for (int member = 0; member < size; member++) {
                fix(team);
            }
            left -= size;
        }
    }

    private void alone(int people) {
        for (int person = 0; person < people; person++) {
            fix(random.nextInt(teams.size()));
        }
    }

    /** Fixes somebody who fits there, or nobody where nobody is found. */
    private void fix(int team) {
        List<Participant> members = teams.get(team);
        for (int tries = 0; members.size() < MOST && tries < TRIES; tries++) {
            int at = random.nextInt(free.size());
            if (fits(free.get(at), members)) {
                members.add(free.get(at));
                Collections.swap(free, at, free.size() - 1);
                free.remove(free.size() - 1);
                return;
            }
        }
    }

    private static boolean fits(Participant person, List<Participant> members) {
        List<Participant> all = new ArrayList<>(members);
        all.add(person);
        boolean understood = List.of("en", "fr").stream()
                .anyMatch(language -> all.stream().allMatch(each -> speaks(each, language)));
        return understood && all.stream().filter(FixedMembers::isRarest).count() <= 1;
    }

    private static boolean speaks(Participant person, String language) {
        return ((SetValue) person.attributes().get(Crowd.LANGUAGE.id())).codes().contains(language);
    }

    private static boolean isRarest(Participant person) {
        return person.mainRole().value().equals(Crowd.RAREST);
    }
}
