package org.palmares.samples.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.AttributeValue.CodeValue;
import org.palmares.engine.domain.AttributeValue.NumberValue;
import org.palmares.engine.domain.AttributeValue.SetValue;
import org.palmares.engine.domain.AttributeValue.SlotsValue;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.Pair;

/**
 * People drawn at random, the same for the same number and seed: {@link Random} is specified to the bit. Roles, ages of
 * service, languages, skills and hours are drawn one by one; a few topics and institutions are much more popular than
 * the others.
 *
 * @param participants in the order of their ids
 * @param friends pairs who wished one another, in groups of 2 to 4
 */
record Crowd(List<Participant> participants, List<Pair> friends) {
    static final int TOPICS = 10;
    static final int HOURS = 8;

    static final List<String> ROLES = List.of("care", "user", "code", "design", "business", "data");
    static final List<String> GROUP_OF_ROLE = List.of("health", "health", "code", "shape", "shape", "data");
    static final List<String> GROUPS = List.of("health", "code", "shape", "data");

    /** The role of which there are too few for every team. */
    static final String RAREST = "data";

    static final List<String> SKILLS = IntStream.rangeClosed(1, 24)
            .mapToObj(number -> String.format(Locale.ROOT, "skill-%02d", number))
            .toList();

    static final Attribute SENIORITY = attribute(
            "seniority",
            new Text("Ancienneté", "Seniority"),
            new Attribute.NumberType(BigDecimal.ONE, BigDecimal.valueOf(5)));
    static final Attribute SKILL =
            attribute("skills", new Text("Compétences", "Skills"), new Attribute.SetType(SKILLS));
    static final Attribute LANGUAGE =
            attribute("languages", new Text("Langues", "Languages"), new Attribute.SetType(List.of("en", "fr")));
    static final Attribute HOUR = attribute("hours", new Text("Créneaux", "Hours"), new Attribute.SlotsType());
    static final Attribute MINORITY =
            attribute("minority", new Text("Minorité", "Minority"), new Attribute.CodeType(List.of("no", "yes")));

    private static final int[] ROLE_PERCENT = {15, 10, 35, 15, 15, 10};
    private static final int FRENCH_ONLY_PERCENT = 35;
    private static final int ENGLISH_ONLY_PERCENT = 15;
    private static final int FRIENDS_PERCENT = 30;
    private static final int MINORITY_PERCENT = 30;
    private static final int THERE_PERCENT = 80;
    private static final int SKILLS_EACH = 3;
    private static final int WISHES_EACH = 3;
    static final int PEOPLE_PER_INSTITUTION = 12;
    private static final Instant FIRST_HOUR = Instant.parse("2026-03-14T08:00:00Z");

    /** Where people are, and what their ids begin with. */
    record Home(String prefix, Optional<Id<Site>> site) {
        /** The only place of an event. */
        static final Home ONLY = new Home("", Optional.empty());

        static Home site(int number) {
            String name = String.format(Locale.ROOT, "site-%03d", number);
            return new Home(name + "-", Optional.of(Id.of(name)));
        }

        Id<Participant> person(int number) {
            return Id.of(prefix + String.format(Locale.ROOT, "p%06d", number + 1));
        }

        Id<Topic> topic(int number) {
            return Id.of(prefix + String.format(Locale.ROOT, "topic-%02d", number + 1));
        }

        Id<Team> team(int number) {
            return Id.of(prefix + String.format(Locale.ROOT, "t%06d", number + 1));
        }
    }

    static Crowd of(int people, Home home, Random random) {
        List<List<Integer>> mates = mates(people, random);
        List<Participant> participants = IntStream.range(0, people)
                .mapToObj(number -> person(number, people, home, mates.get(number), random))
                .toList();
        List<Pair> friends = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            Id<Participant> first = home.person(number);
            mates.get(number).stream()
                    .map(mate -> new Pair(first, home.person(mate)))
                    .forEach(friends::add);
        }
        return new Crowd(participants, friends.stream().distinct().sorted().toList());
    }

    /** Numbers 0 to {@code count - 1}, the low ones more often than the high ones. */
    private static int skewed(int count, Random random) {
        double drawn = random.nextDouble();
        return (int) (count * drawn * drawn);
    }

    /** Groups of 2 to 4 until they hold the share of all people who have friends. */
    private static List<List<Integer>> mates(int people, Random random) {
        List<List<Integer>> mates = new ArrayList<>(Collections.nCopies(people, List.of()));
        List<Integer> order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
        Collections.shuffle(order, random);
        int befriended = people * FRIENDS_PERCENT / 100;
        for (int from = 0; from < befriended - 1; ) {
            int size = Math.min(2 + random.nextInt(3), befriended - from);
            List<Integer> group = order.subList(from, from + size);
            group.forEach(one -> mates.set(
                    one, group.stream().filter(other -> !other.equals(one)).toList()));
            from += size;
        }
        return mates;
    }

    private static Participant person(int number, int people, Home home, List<Integer> mates, Random random) {
        int institutions = Math.max(1, people / PEOPLE_PER_INSTITUTION);
        return new Participant(
                home.person(number),
                List.of(role(random)),
                home.site(),
                Optional.of(Id.of("institution-" + (1 + skewed(institutions, random)))),
                wishes(home, random),
                mates.stream().map(home::person).toList(),
                List.of(),
                answers(random),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE);
    }

    private static Id<Role> role(Random random) {
        int drawn = random.nextInt(100);
        int role = 0;
        while (drawn >= ROLE_PERCENT[role]) {
            drawn -= ROLE_PERCENT[role++];
        }
        return Id.of(ROLES.get(role));
    }

    private static List<Id<Topic>> wishes(Home home, Random random) {
        return IntStream.generate(() -> skewed(TOPICS, random))
                .distinct()
                .limit(WISHES_EACH)
                .mapToObj(home::topic)
                .toList();
    }

    private static SortedMap<Id<Attribute>, AttributeValue> answers(Random random) {
        SortedMap<Id<Attribute>, AttributeValue> answers = new TreeMap<>();
        answers.put(SENIORITY.id(), new NumberValue(BigDecimal.valueOf(1 + random.nextInt(5))));
        answers.put(LANGUAGE.id(), new SetValue(languages(random.nextInt(100))));
        answers.put(SKILL.id(), new SetValue(skills(random)));
        answers.put(HOUR.id(), new SlotsValue(hours(random)));
        answers.put(MINORITY.id(), new CodeValue(random.nextInt(100) < MINORITY_PERCENT ? "yes" : "no"));
        return answers;
    }

    static List<String> skills(Random random) {
        return IntStream.generate(() -> random.nextInt(SKILLS.size()))
                .distinct()
                .limit(SKILLS_EACH)
                .mapToObj(SKILLS::get)
                .toList();
    }

    private static List<String> languages(int drawn) {
        if (drawn < FRENCH_ONLY_PERCENT) {
            return List.of("fr");
        }
        return drawn < FRENCH_ONLY_PERCENT + ENGLISH_ONLY_PERCENT ? List.of("en") : List.of("en", "fr");
    }

    private static List<TimeWindow> hours(Random random) {
        List<TimeWindow> hours = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            if (random.nextInt(100) < THERE_PERCENT) {
                Instant opens = FIRST_HOUR.plus(hour, ChronoUnit.HOURS);
                hours.add(new TimeWindow(opens, opens.plus(1, ChronoUnit.HOURS)));
            }
        }
        return hours;
    }

    private static Attribute attribute(String id, Text label, Attribute.Type type) {
        return new Attribute(Id.of(id), label, type, true, Attribute.Visibility.ORGANIZER);
    }
}
