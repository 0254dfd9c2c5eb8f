package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;

/** People who are too few for the teams, or too many for their seats: in all, or at one site. */
final class SeatObstacles {
    private static final Text SAY_HOW_MANY =
            new Text("Indiquez un nombre d'équipes ou des sujets.", "Say how many teams, or which topics.");
    private static final Text WAIT_OR_SHRINK = new Text(
            "Attendez d'autres inscriptions ou réduisez la taille des équipes.",
            "Wait for more registrations or make teams smaller.");
    private static final Text FEWER_OR_SMALLER =
            new Text("Formez moins d'équipes ou réduisez leur taille.", "Form fewer teams or make them smaller.");
    private static final Text MORE_OR_LARGER =
            new Text("Ajoutez une équipe ou augmentez la taille des équipes.", "Add a team or make teams larger.");

    private final Census census;
    private final long[] people;
    private final long[] free;
    private final int[] teams;
    private final long[] needed;
    private final long[] seats;
    private final List<Obstacle> found = new ArrayList<>();

    private SeatObstacles(Census census) {
        this.census = census;
        this.people = census.everybody().free();
        this.free = people.clone();
        this.teams = new int[people.length];
        this.needed = new long[people.length];
        this.seats = census.roomBySite();
        for (int slot = 0; slot < census.teams(); slot++) {
            int site = census.siteOfSlot(slot);
            teams[site]++;
            people[site] += census.fixed(slot);
            seats[site] += census.fixed(slot);
            needed[site] +=
                    Math.max(census.fixed(slot), census.slot(slot).size().min());
        }
    }

    /** What keeps even one team from being formed. */
    static Optional<Obstacle> noTeam(Census census) {
        int least = census.request().slots().stream()
                .mapToInt(slot -> slot.size().min())
                .min()
                .orElse(0);
        Text noTeam = new Text("Aucune équipe n'est prévue.", "No team is planned.");
        Text tooSmall = new Text(
                Language.FR.count(census.people(), "personne", "personnes")
                        + " : trop peu pour une équipe, qui en demande au moins " + least + ".",
                Language.EN.count(census.people(), "person", "people") + ": too few for one team, which needs at least "
                        + least + ".");
        if (census.teams() == 0) {
            return Optional.of(obstacle(Obstacle.Kind.NO_TEAM, noTeam, SAY_HOW_MANY));
        }
        return census.people() < least
                ? Optional.of(obstacle(Obstacle.Kind.ROSTER_TOO_SMALL, tooSmall, WAIT_OR_SHRINK))
                : Optional.empty();
    }

    private static Obstacle obstacle(Obstacle.Kind kind, Text sentence, Text advice) {
        return new Obstacle(kind, Optional.empty(), List.of(), List.of(), sentence, advice);
    }

    static List<Obstacle> of(Census census) {
        SeatObstacles look = new SeatObstacles(census);
        long all = Arrays.stream(look.needed).sum();
        if (census.people() < all) {
            Text sentence = tooFew(census.people(), census.teams(), all);
            look.tell(Obstacle.Kind.TOO_MANY_TEAMS, List.of(), sentence, FEWER_OR_SMALLER);
        } else {
            look.smallSites();
        }
        if (census.waiting() > 0) {
            look.waiting();
        }
        return look.found;
    }

    private static Text tooFew(long people, int teams, long needed) {
        return new Text(
                Language.FR.count(people, "personne", "personnes") + " pour "
                        + Language.FR.count(teams, "équipe", "équipes") + ", qui en demandent au moins " + needed
                        + " ensemble.",
                Language.EN.count(people, "person", "people") + " for " + Language.EN.count(teams, "team", "teams")
                        + ", which need at least " + needed + " together.");
    }

    private static Text seatsShort(long people, long seats, long waiting) {
        return new Text(
                Language.FR.count(people, "personne", "personnes") + " pour "
                        + Language.FR.count(seats, "place", "places") + " : "
                        + Language.FR.count(waiting, "personne attendra.", "personnes attendront."),
                Language.EN.count(people, "person", "people") + " for " + Language.EN.count(seats, "seat", "seats")
                        + ": " + Language.EN.count(waiting, "person", "people") + " will wait.");
    }

    private Text at(int site, Text said) {
        String name = census.site(site).value();
        return new Text("Site « " + name + " » : " + said.fr(), "Site “" + name + "”: " + said.en());
    }

    private void tell(Obstacle.Kind kind, List<Id<Participant>> concerned, Text sentence, Text advice) {
        found.add(new Obstacle(kind, Optional.empty(), concerned, List.of(), sentence, advice));
    }

    /** People without a site may go anywhere, so that all of them count for each site. */
    private void smallSites() {
        for (int site = 1; site < teams.length; site++) {
            long able = people[site] + free[0];
            if (able < needed[site]) {
                Text sentence = at(site, tooFew(able, teams[site], needed[site]));
                tell(Obstacle.Kind.SITE_TOO_SMALL, List.of(), sentence, FEWER_OR_SMALLER);
            }
        }
    }

    private void waiting() {
        long all = Arrays.stream(seats).sum();
        int before = found.size();
        if (census.people() > all) {
            tell(
                    Obstacle.Kind.SEATS_SHORT,
                    List.of(),
                    seatsShort(census.people(), all, census.waiting()),
                    MORE_OR_LARGER);
        } else if (teams[0] == 0) {
            fullSites();
        }
        if (found.size() == before) {
            Text sentence = new Text(
                    "Les places manquent là où sont les personnes : "
                            + Language.FR.count(census.waiting(), "personne attendra.", "personnes attendront."),
                    "Seats are short where people are: " + Language.EN.count(census.waiting(), "person", "people")
                            + " will wait.");
            tell(Obstacle.Kind.SEATS_SHORT, List.of(), sentence, MORE_OR_LARGER);
        }
    }

    /** Where a site has no team at all, its people are concerned by name. */
    private void fullSites() {
        for (int site = 1; site < teams.length; site++) {
            long over = people[site] - seats[site];
            if (over > 0) {
                List<Id<Participant>> concerned = teams[site] == 0 ? peopleOf(site) : List.of();
                Text sentence = at(site, seatsShort(people[site], seats[site], over));
                tell(Obstacle.Kind.SEATS_SHORT, concerned, sentence, MORE_OR_LARGER);
            }
        }
    }

    private List<Id<Participant>> peopleOf(int site) {
        return IntStream.range(0, census.people())
                .filter(person -> census.isFree(person) && census.siteOf(person) == site)
                .mapToObj(person -> census.person(person).id())
                .toList();
    }
}
