package org.palmares.engine.teams;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.domain.Topic;

/**
 * A small world to draw in tests: people, slots and topics are added one by one, in the order of their positions. Roles
 * are {@code CARE} (of group {@code HELP}, said "Users and carers"), {@code CODE}, {@code DRAW} and {@code STAT}.
 */
public final class World {
    public static final Attribute YEARS = new Attribute(
            Id.of("years"),
            new Text("Années", "Years"),
            new Attribute.NumberType(BigDecimal.ZERO, BigDecimal.valueOf(50)),
            false,
            Attribute.Visibility.ORGANIZER);
    public static final Attribute GENDER = new Attribute(
            Id.of("gender"),
            new Text("Genre", "Gender"),
            new Attribute.CodeType(List.of("F", "H", "N")),
            true,
            Attribute.Visibility.ORGANIZER);
    public static final Attribute SPEAKS = attribute("speaks", new Attribute.SetType(List.of("de", "en", "fr")));
    public static final Attribute SKILLS = attribute("skills", new Attribute.SetType(List.of("k", "l", "m", "n")));
    public static final Attribute FREE = attribute("free", new Attribute.SlotsType());

    /** The day from whose midnight, in hours, time windows are drawn. */
    public static final Instant DAY = Instant.parse("2026-03-14T00:00:00Z");

    private final List<Participant> people = new ArrayList<>();
    private final List<TeamSlot> slots = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private Organisations organisations = Organisations.of(List.of());

    /**
     * {@code p("a CODE wish=T1,T2 own=T1 org=O years=3 gender=F site=S mates=b team=X speaks=fr,en skills=k
     * free=9-12,14-16.5 there=8-18")}.
     */
    public World person(String drawn) {
        people.add(Drawn.person(drawn));
        return this;
    }

    public World people(String... drawn) {
        Arrays.stream(drawn).forEach(this::person);
        return this;
    }

    /** Teams {@code 01}, {@code 02}… of these sizes, without topic or site. */
    public World teams(int count, int min, int target, int max) {
        for (int at = 0; at < count; at++) {
            slot("", "", new TeamSize(min, target, max));
        }
        return this;
    }

    public World slot(String topic, String site, TeamSize size, String... fixed) {
        String id = String.format(Locale.ROOT, "%02d", slots.size() + 1);
        slots.add(new TeamSlot(
                Id.of(id),
                Text.same("Team " + id),
                Drawn.<Topic>id(topic),
                Drawn.<Site>id(site),
                size,
                Arrays.stream(fixed).map(Id::<Participant>of).toList()));
        return this;
    }

    public World topic(String id, int places, String... skills) {
        topics.add(new Topic(
                Id.of(id), Text.same("Topic " + id), places, Optional.empty(), Optional.empty(), List.of(skills)));
        return this;
    }

    public World organisations(Organisation... given) {
        organisations = Organisations.of(List.of(given));
        return this;
    }

    public World ask(Constraint... asked) {
        constraints.addAll(List.of(asked));
        return this;
    }

    public FormationRequest request() {
        return new FormationRequest(people, slots, topics, constraints, organisations, vocabulary());
    }

    /** The unweighted cost of the first constraint, where teams hold these people. */
    long cost(String... teams) {
        return new Evaluator(request()).costs(seating(teams)).get(0);
    }

    /** A plan by the members of each team; whoever is named nowhere waits. Topics are those fixed. */
    Seating seating(String... teams) {
        FormationRequest request = request();
        List<Integer> seats = new ArrayList<>();
        for (Participant person : request.participants()) {
            int slot = Seating.WAITING;
            for (int at = 0; at < teams.length; at++) {
                slot = List.of(teams[at].split(" ")).contains(person.id().value()) ? at : slot;
            }
            seats.add(slot);
        }
        List<Integer> taken = request.slots().stream()
                .map(slot -> slot.topic().map(request.topicPositions()::get).orElse(TeamView.NO_TOPIC))
                .toList();
        return new Seating(seats, taken);
    }

    /** The bound of the first constraint. */
    long bound() {
        FormationRequest request = request();
        return request.constraints().get(0).bound(request);
    }

    /** From hour to hour of {@link #DAY}. */
    public static TimeWindow window(int opens, int closes) {
        return new TimeWindow(DAY.plusSeconds(opens * 3600L), DAY.plusSeconds(closes * 3600L));
    }

    public static Pair pair(String first, String second) {
        return new Pair(Id.of(first), Id.of(second));
    }

    public static RoleCount roles(Quantity quantity, Priority priority, String... roles) {
        return new RoleCount(Arrays.stream(roles).map(Id::<Role>of).toList(), List.of(), quantity, priority, 1);
    }

    public static Vocabulary vocabulary() {
        Id<RoleGroup> help = Id.of("HELP");
        return new Vocabulary(
                List.of(
                        role("CARE", "Soin", "Care", Optional.of(help)),
                        new Role(
                                Id.of("PATIENT"),
                                Optional.of(help),
                                new Text("Patient", "Patient"),
                                new Text("Usagers et aidants", "Users and carers"),
                                false),
                        role("CODE", "Développement", "Development", Optional.empty()),
                        role("DRAW", "Design", "Design", Optional.empty()),
                        role("STAT", "Statistique", "Statistics", Optional.empty())),
                List.of(new RoleGroup(help, new Text("Aide", "Help"))));
    }

    static Attribute attribute(String id, Attribute.Type type) {
        return new Attribute(Id.of(id), Text.same(id), type, false, Attribute.Visibility.ORGANIZER);
    }

    private static Role role(String id, String fr, String en, Optional<Id<RoleGroup>> group) {
        return new Role(Id.of(id), group, new Text(fr, en), new Text(fr, en), false);
    }

    /** Reads the drawing of one person. */
    private static final class Drawn {
        private Drawn() {}

        static Participant person(String drawn) {
            String[] words = drawn.split(" ");
            SortedMap<String, String> given = new TreeMap<>();
            for (int at = 2; at < words.length; at++) {
                given.put(
                        words[at].substring(0, words[at].indexOf('=')),
                        words[at].substring(words[at].indexOf('=') + 1));
            }
            return new Participant(
                    Id.of(words[0]),
                    ids(words[1]),
                    id(given.getOrDefault("site", "")),
                    id(given.getOrDefault("org", "")),
                    ids(given.getOrDefault("wish", "")),
                    ids(given.getOrDefault("mates", "")),
                    windows(given.getOrDefault("there", "")),
                    attributes(given),
                    id(given.getOrDefault("own", "")),
                    Optional.ofNullable(given.get("team")),
                    new Facts(new TreeMap<>()));
        }

        static <T> Optional<Id<T>> id(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(Id.of(text));
        }

        private static <T> List<Id<T>> ids(String text) {
            return words(text).stream().map(Id::<T>of).toList();
        }

        private static SortedMap<Id<Attribute>, AttributeValue> attributes(SortedMap<String, String> given) {
            SortedMap<Id<Attribute>, AttributeValue> answers = new TreeMap<>();
            if (given.containsKey("years")) {
                answers.put(YEARS.id(), new AttributeValue.NumberValue(new BigDecimal(given.get("years"))));
            }
            if (given.containsKey("gender")) {
                answers.put(GENDER.id(), new AttributeValue.CodeValue(given.get("gender")));
            }
            set(SPEAKS, given, answers);
            set(SKILLS, given, answers);
            if (given.containsKey("free")) {
                answers.put(FREE.id(), new AttributeValue.SlotsValue(windows(given.get("free"))));
            }
            return answers;
        }

        private static void set(
                Attribute attribute,
                SortedMap<String, String> given,
                SortedMap<Id<Attribute>, AttributeValue> answers) {
            String drawn = given.get(attribute.id().value());
            if (drawn != null) {
                answers.put(attribute.id(), new AttributeValue.SetValue(words(drawn)));
            }
        }

        private static List<TimeWindow> windows(String text) {
            return words(text).stream()
                    .map(window -> new TimeWindow(
                            moment(window.substring(0, window.indexOf('-'))),
                            moment(window.substring(window.indexOf('-') + 1))))
                    .toList();
        }

        private static Instant moment(String hours) {
            return DAY.plusSeconds(new BigDecimal(hours)
                    .multiply(BigDecimal.valueOf(3600))
                    .toBigInteger()
                    .longValueExact());
        }

        private static List<String> words(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split(","));
        }
    }
}
