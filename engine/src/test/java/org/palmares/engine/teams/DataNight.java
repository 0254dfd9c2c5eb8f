package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.RoleGroup;
import org.palmares.engine.domain.TeamSize;

/**
 * A weekend of 60 people on 10 topics, drawn from a seed: roles, wishes, owners, pairs and employers as such an event
 * has them. Eight designers for ten teams.
 */
public final class DataNight {
    private static final String[] ROLES = {
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "CODE",
        "DATA",
        "DATA",
        "DATA",
        "DATA",
        "DATA",
        "DATA",
        "DATA",
        "DATA",
        "STAT",
        "STAT",
        "STAT",
        "STAT",
        "DRAW",
        "DRAW",
        "DRAW",
        "DRAW",
        "DRAW",
        "DRAW",
        "DRAW",
        "DRAW",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "CARE",
        "PATIENT",
        "PATIENT",
        "PATIENT",
        "PATIENT",
        "BUSINESS",
        "BUSINESS",
        "BUSINESS",
        "BUSINESS",
        "LAW",
        "LAW"
    };

    private DataNight() {}

    public static FormationRequest request(long seed) {
        Random random = new Random(seed);
        World world = new World();
        for (int topic = 1; topic <= 10; topic++) {
            world.topic(topic(topic), 1).slot(topic(topic), "", new TeamSize(5, 6, 7));
        }
        Organisation[] organisations = new Organisation[14];
        for (int at = 0; at < organisations.length; at++) {
            organisations[at] = new Organisation(
                    Id.of("org" + at), "Organisation " + at, Organisation.Level.GROUP, Optional.empty(), List.of());
        }
        world.organisations(organisations);
        for (int at = 0; at < ROLES.length; at++) {
            world.person(person(at, random));
        }
        return world.ask(constraints()).request();
    }

    private static String person(int at, Random random) {
        List<String> wishes = new ArrayList<>();
        while (wishes.size() < 3) {
            String wish = topic(1 + Math.min(random.nextInt(10), random.nextInt(10)));
            if (!wishes.contains(wish)) {
                wishes.add(wish);
            }
        }
        String own = at % 15 == 0 ? " own=" + topic(1 + at / 15 * 3) : "";
        String employer = random.nextInt(4) == 0 ? "" : " org=org" + Math.min(random.nextInt(14), random.nextInt(14));
        String gender = random.nextInt(5) == 0
                ? ""
                : " gender=" + List.of("F", "H", "H", "N").get(random.nextInt(4));
        return name(at) + " " + ROLES[at] + " wish=" + String.join(",", wishes) + own + employer + gender + " years="
                + random.nextInt(30);
    }

    private static Constraint[] constraints() {
        List<Id<RoleGroup>> help = List.of(Id.of("HELP"));
        return new Constraint[] {
            new SizeBounds(Priority.HARD, 1),
            new WaitingList(Priority.HARD, 1),
            new RoleCount(List.of(), help, Quantity.atLeast(1), Priority.HARD, 1),
            World.roles(Quantity.atLeast(1), Priority.HARD, "CODE", "DATA"),
            new SameOrganisation(2, Organisation.Level.GROUP, Priority.HARD, 1),
            new OwnTopic(Priority.HARD, 1),
            new Apart(pairs(2, 2, 38), Priority.HARD, 1),
            new Together(pairs(5, 1, 37), Priority.STRONG, 1),
            World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"),
            new SizeTarget(Priority.STRONG, 1),
            new TopicWishes(Priority.SOFT, 10),
            new Balance(World.YEARS, Priority.SOFT, 1),
            new NotAlone(World.GENDER, Priority.SOFT, 5)
        };
    }

    /** Pairs of a coder and a carer, none of whom is in two pairs of one kind. */
    private static List<Pair> pairs(int count, int coder, int carer) {
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            pairs.add(World.pair(name(coder + at * 3), name(carer + at * 3)));
        }
        return pairs;
    }

    private static String name(int at) {
        return String.format(Locale.ROOT, "p%02d", at);
    }

    private static String topic(int number) {
        return String.format(Locale.ROOT, "T%02d", number);
    }
}
