package org.palmares.engine.teams;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.TeamSize;

/** Small worlds and plans drawn from a seed, however bad, with every constraint at work. */
public final class AnyWorld {
    private AnyWorld() {}

    public static Seating seating(FormationRequest request, Random random) {
        int slots = request.slots().size();
        int topics = request.topics().size();
        return new Seating(
                random.ints(request.participants().size(), Seating.WAITING, slots)
                        .boxed()
                        .toList(),
                random.ints(slots, TeamView.NO_TOPIC, topics).boxed().toList());
    }

    public static FormationRequest request(Random random) {
        World world = world();
        int people = 2 + random.nextInt(12);
        for (int at = 0; at < people; at++) {
            world.person(person(at, people, random));
        }
        int slots = 1 + random.nextInt(4);
        for (int at = 0; at < slots; at++) {
            int least = 1 + random.nextInt(2);
            world.slot("", "", new TeamSize(least, least + 1, least + 1 + random.nextInt(2)));
        }
        return world.ask(constraints(people, random)).request();
    }

    /** A world of two topics, without people and teams. */
    static World world() {
        return new World().topic("T1", 1, "k", "l").topic("T2", 2, "m");
    }

    /** Somebody among so many people {@code p0}, {@code p1}…, who may wish for another. */
    static String person(int at, int people, Random random) {
        return "p" + at + " "
                + List.of("CODE", "DRAW", "STAT,CODE", "CARE,DRAW", "PATIENT").get(random.nextInt(5))
                + List.of("", " own=T1", " own=T2").get(random.nextInt(3))
                + List.of("", " wish=T1", " wish=T2,T1").get(random.nextInt(3))
                + List.of("", " org=o", " org=o").get(random.nextInt(3))
                + List.of("", " gender=F", " gender=H", " gender=N").get(random.nextInt(4))
                + List.of("", " speaks=fr", " speaks=en", " speaks=en,fr").get(random.nextInt(4))
                + List.of("", " skills=k", " skills=k,m", " skills=n").get(random.nextInt(4))
                + List.of("", " free=9-12", " free=10.5-11,13-15").get(random.nextInt(3))
                + List.of("", "", " there=8-11,14-18", " there=10-12,11-13").get(random.nextInt(4))
                + mates(at, people, random)
                + (random.nextInt(6) == 0 ? "" : " years=" + random.nextInt(40));
    }

    /** Every constraint at least once. */
    static Constraint[] constraints(int people, Random random) {
        return new Constraint[] {
            new SizeBounds(Priority.HARD, weight(random)),
            new SizeTarget(Priority.SOFT, weight(random)),
            new WaitingList(Priority.HARD, weight(random)),
            new OwnTopic(Priority.STRONG, weight(random)),
            new TopicCapacity(Priority.STRONG, weight(random)),
            new TopicWishes(Priority.SOFT, weight(random)),
            new SameOrganisation(1, Organisation.Level.GROUP, Priority.STRONG, weight(random)),
            World.roles(Quantity.atLeast(1), Priority.HARD, "DRAW"),
            World.roles(Quantity.atLeast(1), Priority.HARD, "DRAW"),
            new Apart(List.of(pair(people, random), pair(people, random)), Priority.HARD, weight(random)),
            new Together(List.of(pair(people, random)), Priority.STRONG, weight(random)),
            new Balance(World.YEARS, Priority.SOFT, weight(random)),
            new NotAlone(World.GENDER, Priority.SOFT, weight(random)),
            new EachRole(ids("CODE", "DRAW", "STAT"), List.of(), Priority.STRONG, weight(random)),
            new EachRole(ids("CODE"), ids("HELP"), Priority.STRONG, weight(random)),
            new CommonLanguage(World.SPEAKS, "fr", Priority.HARD, weight(random)),
            new TopicSkills(World.SKILLS, Priority.SOFT, weight(random)),
            new CommonSlots(World.FREE, Duration.ofHours(2), Priority.SOFT, weight(random)),
            new Coverage(ids("STAT"), ids("HELP"), 1 + random.nextInt(4), Priority.STRONG, weight(random)),
            new WishedMates(1, Priority.SOFT, weight(random)),
            new WishedMates(2, Priority.SOFT, weight(random)),
            new Spread(World.GENDER, Priority.SOFT, weight(random)),
            new Gather(World.GENDER, Priority.SOFT, weight(random)),
            new AtMostSame(World.GENDER, 2, Priority.SOFT, weight(random)),
            new Presence(2, World.window(9, 16), Priority.STRONG, weight(random)),
            new Affinity(affinities(people, random), 1 + random.nextInt(3), Priority.SOFT, weight(random)),
            new Siblings(List.of(pair(people, random)), List.of(pair(people, random)), Priority.HARD, weight(random)),
            new Balance(World.YEARS, Balance.Of.SPREAD, Priority.SOFT, weight(random)),
            new CountedOnce(demands(), Priority.STRONG, weight(random)),
            new MetBefore(meetings(people, random), Priority.SOFT, weight(random)),
            new WorstTeam(Priority.SOFT, weight(random))
        };
    }

    private static <T> List<Id<T>> ids(String... ids) {
        return Arrays.stream(ids).map(Id::<T>of).toList();
    }

    private static int weight(Random random) {
        return 1 + random.nextInt(9);
    }

    /** Up to three mates, of whom the last never takes part. */
    private static String mates(int person, int people, Random random) {
        int other = (person + 1 + random.nextInt(people - 1)) % people;
        int another = (person + 1 + random.nextInt(people - 1)) % people;
        return List.of("", " mates=p" + other, " mates=p" + other + ",p" + another + ",q")
                .get(random.nextInt(3));
    }

    private static Affinities affinities(int people, Random random) {
        Affinities.Builder affinities = Affinities.builder();
        for (int at = 0; at < 2 * people; at++) {
            Pair pair = pair(people, random);
            affinities.pair(pair.first(), pair.second(), random.nextInt(21) - 10);
        }
        return affinities.pair(Id.of("p0"), Id.of("q"), 5).build();
    }

    private static List<RoleCount> demands() {
        return List.of(
                World.roles(Quantity.atLeast(2), Priority.HARD, "CODE"),
                World.roles(Quantity.atLeast(1), Priority.HARD, "STAT", "DRAW"),
                new RoleCount(ids("DRAW"), ids("HELP"), Quantity.atLeast(2), Priority.HARD, 1));
    }

    private static List<Pair> meetings(int people, Random random) {
        Pair twice = pair(people, random);
        return List.of(twice, pair(people, random), twice);
    }

    private static Pair pair(int people, Random random) {
        int first = random.nextInt(people);
        return World.pair("p" + first, "p" + (first + 1 + random.nextInt(people - 1)) % people);
    }

    /** A plan by the slot of each person and the topic of each slot. */
    public static Seating seating(int[] slots, int[] topics) {
        return new Seating(
                Arrays.stream(slots).boxed().toList(),
                Arrays.stream(topics).boxed().toList());
    }
}
