package org.palmares.api.event.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.schema.EventSchema;
import org.palmares.api.event.settings.ConstraintSetting.Comparison;
import org.palmares.api.event.settings.ConstraintSetting.Priority;
import org.palmares.api.event.settings.ConstraintSetting.Strength;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.TimeWindow;

class EventReaderTest {
    private static final Path EVENTS = Path.of("..", "samples", "events");

    @Test
    void nuit_des_donnees_is_read_into_the_fields_words() throws IOException {
        EventSettings settings = settings(text("nuit_des_donnees"));
        Event event = settings.event();
        assertEquals(new TeamSize(5, 6, 7), event.teamSize());
        assertEquals(OptionalInt.of(10), event.teamCount());
        assertEquals(10, event.topics().size());
        assertEquals(
                new TimeWindow(Instant.parse("2026-10-11T13:00:00Z"), Instant.parse("2026-10-11T15:30:00Z")),
                event.findPhase(Phase.Kind.JUDGING).orElseThrow().window());
        assertEquals(100, event.rubrics().get(0).totalWeight());
        assertEquals(
                List.of(Id.of("interet"), Id.of("rigueur")),
                event.rounds().get(0).ties().brokenBy());
        assertEquals(
                Optional.of(new Money(500_000, Currency.getInstance("EUR"))),
                event.prizes().get(0).amount());
        assertEquals(Fact.YES, event.rules().parameters().get("openScienceRequired"));
        assertEquals(
                new SearchSettings(20261009, OptionalLong.empty(), Optional.empty(), SearchSettings.Method.KERNEL),
                settings.formation().search());
        assertEquals(
                List.of(
                        new ConstraintSetting.RoleCount(
                                new Strength(Priority.HARD, 1),
                                List.of(),
                                List.of(Id.of("SOIN"), Id.of("USAGE")),
                                Comparison.AT_LEAST,
                                1),
                        new ConstraintSetting.RoleCount(
                                new Strength(Priority.HARD, 1),
                                List.of(Id.of("DEV"), Id.of("DATA")),
                                List.of(),
                                Comparison.AT_LEAST,
                                1),
                        new ConstraintSetting.SameOrganisation(
                                new Strength(Priority.HARD, 1), 2, Organisation.Level.GROUP),
                        new ConstraintSetting.OwnTopic(new Strength(Priority.HARD, 1)),
                        new ConstraintSetting.Together(new Strength(Priority.STRONG, 1)),
                        new ConstraintSetting.Apart(new Strength(Priority.HARD, 1)),
                        new ConstraintSetting.RoleCount(
                                new Strength(Priority.STRONG, 1),
                                List.of(Id.of("DESIGN")),
                                List.of(),
                                Comparison.AT_LEAST,
                                1),
                        new ConstraintSetting.TopicWishes(new Strength(Priority.SOFT, 10)),
                        new ConstraintSetting.Balance(
                                new Strength(Priority.SOFT, 1),
                                Id.of("experience"),
                                ConstraintSetting.Balance.Measure.MEAN),
                        new ConstraintSetting.NotAlone(new Strength(Priority.SOFT, 5), Id.of("genre"))),
                settings.formation().constraints());
    }

    @Test
    void personal_data_are_kept_for_the_longest_period_counted_from_the_last_phase_unless_a_day_is_written()
            throws IOException {
        String written = text("hopital_de_demain");
        String derived = written.replace(", retentionEnds: 2028-09-13", "");
        assertEquals(new Fact.DateFact(LocalDate.of(2028, 9, 13)), retentionEnds(derived));
        assertEquals(
                new Fact.DateFact(LocalDate.of(2028, 12, 25)),
                retentionEnds(derived.replace(
                        "retention: {needs: P0D, roster: P3M", "retention: {needs: P6M12D, roster: P3M")));
        assertEquals(
                new Fact.DateFact(LocalDate.of(2029, 1, 1)),
                retentionEnds(written.replace("retentionEnds: 2028-09-13", "retentionEnds: 2029-01-01")));
        assertEquals(Fact.UNKNOWN, retentionEnds(derived.replaceFirst("(?m)^retention: .*$", "")));
    }

    private static Fact retentionEnds(String text) {
        return settings(text).event().rules().parameters().get("retentionEnds");
    }

    @Test
    void summer_time_inside_an_event_moves_its_hours() throws IOException {
        Event event = settings(text("defi_bon_usage")).event();
        assertEquals(Instant.parse("2027-03-12T08:00:00Z"), opens(event, "journee"));
        assertEquals(Instant.parse("2027-05-20T12:00:00Z"), opens(event, "finale"));
        assertEquals(
                Optional.of(new Cut.TopN(15, Cut.AtTheLine.TIE_BREAK)),
                event.rounds().get(0).cut());
    }

    @Test
    void hour_that_happens_twice_is_taken_the_first_time_with_a_notice() throws IOException {
        String edited = text("nuit_des_donnees").replace("closes: 2026-10-11 19:00", "closes: 2026-10-25 02:30");
        EventSettings settings = settings(edited);
        assertEquals(
                List.of("DATE_REPEATED_HOUR"),
                settings.notices().stream().map(Problem::code).toList());
        Phase last = settings.event().findPhase(Id.<Phase>of("remise")).orElseThrow();
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), last.deadline());
    }

    @Test
    void all_mistakes_are_told_at_once_in_the_order_of_the_lines() throws IOException {
        String edited = text("nuit_des_donnees")
                .replace("timezone: Europe/Paris", "timezone: Paris")
                .replace("group: TECH", "group: TEK")
                .replace("step: 1", "step: 0")
                .replace("round: pleniere, laureates", "round: plenier, laureates");
        EventReading.Refused refused = (EventReading.Refused) read(edited);
        assertEquals(
                List.of(
                        "EVENT_UNKNOWN_ZONE",
                        "EVENT_UNDECLARED",
                        "EVENT_UNDECLARED",
                        "EVENT_UNDECLARED",
                        "EVENT_OUT_OF_RANGE",
                        "EVENT_UNDECLARED",
                        "EVENT_UNDECLARED",
                        "EVENT_UNDECLARED"),
                refused.problems().stream().map(Problem::code).toList());
    }

    @Test
    void published_schema_is_valid_json_schema_2020_12() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        JsonSchema draft = factory.getSchema(SchemaLocation.of(SchemaId.V202012));
        assertEquals(Set.of(), draft.validate(EventSchema.published()));
    }

    @Test
    void schema_says_everything_closed() {
        TreeSet<String> open = new TreeSet<>();
        collectOpen(EventSchema.published(), "", open);
        assertEquals(
                new TreeSet<>(List.of("/$defs/attribute", "/$defs/constraint", "/$defs/cut", "/$defs/phase")), open);
    }

    /** Objects with properties that do not refuse others: only those whose branches do. */
    private static void collectOpen(JsonNode node, String pointer, TreeSet<String> open) {
        boolean object = node.path("type").asText().equals("object");
        if (object && !node.has("additionalProperties")) {
            open.add(pointer);
        }
        node.fieldNames().forEachRemaining(name -> collectOpen(node.get(name), pointer + "/" + name, open));
        for (int item = 0; node.isArray() && item < node.size(); item++) {
            collectOpen(node.get(item), pointer + "/" + item, open);
        }
    }

    @Test
    void no_mutation_of_an_event_file_makes_the_reader_throw() throws IOException {
        List<String> sources = List.of(
                text("nuit_des_donnees"),
                text("science_ouverte_cancer"),
                text("ateliers_familles"),
                text("camp_sante"));
        SplittableRandom random = new SplittableRandom(20261121);
        for (int round = 0; round < 1_000; round++) {
            String mutated = sources.get(random.nextInt(sources.size()));
            for (int edit = random.nextInt(1, 4); edit > 0; edit--) {
                mutated = mutate(mutated, random);
            }
            EventReading reading = read(mutated);
            if (reading instanceof EventReading.Refused refused) {
                refused.problems()
                        .forEach(problem ->
                                assertEquals("event.yaml", problem.place().file()));
            }
        }
    }

    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "!x ",
            "\"",
            "'",
            "#",
            "|\n",
            "null",
            "true",
            "-1",
            "5.0",
            "1e9",
            "99999999999999999999",
            "é",
            "\u2003",
            "2026-03-29 02:30",
            "0",
            "x".repeat(600),
            "hard",
            "{}");

    private static String mutate(String text, SplittableRandom random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(from);
            case 2 -> swapWords(text, random);
            default -> text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(to);
        };
    }

    /** Replaces one word by another of the same file, so that most mutations stay YAML. */
    private static String swapWords(String text, SplittableRandom random) {
        String[] words = text.split("\\b");
        int one = random.nextInt(words.length);
        words[one] = words[random.nextInt(words.length)];
        return String.join("", words);
    }

    private static Instant opens(Event event, String phase) {
        return event.findPhase(Id.<Phase>of(phase)).orElseThrow().window().opens();
    }

    private static String text(String folder) throws IOException {
        return Files.readString(EVENTS.resolve(folder).resolve("event.yaml"));
    }

    private static EventSettings settings(String content) {
        EventReading reading = read(content);
        if (reading instanceof EventReading.Refused refused) {
            throw new AssertionError(refused.problems());
        }
        return ((EventReading.Ready) reading).settings();
    }

    private static EventReading read(String content) {
        return EventReader.read("event.yaml", content.getBytes(StandardCharsets.UTF_8), new SomeFacts());
    }
}
