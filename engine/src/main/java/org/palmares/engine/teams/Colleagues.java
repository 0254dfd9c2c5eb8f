package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;

/**
 * The people of one organisation, more than the teams may take of it.
 *
 * @param people by position
 * @param fixedTooMany how many of those fixed in one team are too many there
 * @param tooMany how many of the others find no team that may take them
 */
record Colleagues(Id<Organisation> organisation, List<Integer> people, long fixedTooMany, long tooMany) {

    /** The organisations of which too many take part, in the order of their first people. */
    static List<Colleagues> tooMany(SameOrganisation asked, Census census) {
        long enough = (long) asked.atMost() * fewestTeams(census);
        List<Colleagues> found = new ArrayList<>();
        for (Map.Entry<Id<Organisation>, List<Integer>> each :
                byOrganisation(asked.level(), census).entrySet()) {
            List<Integer> people = each.getValue();
            if (people.size() > enough || fixed(people, census) > asked.atMost()) {
                Colleagues colleagues = of(each.getKey(), people, asked.atMost(), census);
                if (colleagues.fixedTooMany + colleagues.tooMany > 0) {
                    found.add(colleagues);
                }
            }
        }
        found.sort((one, other) -> Integer.compare(one.people.get(0), other.people.get(0)));
        return found;
    }

    private static Colleagues of(Id<Organisation> organisation, List<Integer> people, int atMost, Census census) {
        Supply supply = new Supply(census);
        people.forEach(supply::add);
        long fixed = supply.fixedExcess(atMost);
        return new Colleagues(organisation, people, fixed, supply.freeExcess(atMost));
    }

    /** The number of teams of the site that has fewest; so many can take the colleagues wherever they are. */
    private static int fewestTeams(Census census) {
        int[] teams = new int[census.sites()];
        for (int slot = 0; slot < census.teams(); slot++) {
            teams[census.siteOfSlot(slot)]++;
        }
        int fewest = census.teams();
        for (int count : teams) {
            fewest = count > 0 ? Math.min(fewest, count) : fewest;
        }
        return fewest;
    }

    private static long fixed(List<Integer> people, Census census) {
        return people.stream().filter(person -> !census.isFree(person)).count();
    }

    private static Map<Id<Organisation>, List<Integer>> byOrganisation(Organisation.Level level, Census census) {
        Map<Id<Organisation>, List<Integer>> ofOwn = new HashMap<>();
        Map<Id<Organisation>, List<Integer>> people = new HashMap<>();
        for (int person = 0; person < census.people(); person++) {
            Optional<Id<Organisation>> own = census.person(person).organisation();
            if (own.isPresent()) {
                ofOwn.computeIfAbsent(
                                own.get(),
                                id -> people.computeIfAbsent(
                                        census.request().organisations().at(level, id), unseen -> new ArrayList<>()))
                        .add(person);
            }
        }
        return people;
    }
}
