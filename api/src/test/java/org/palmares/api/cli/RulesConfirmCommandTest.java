package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;

class RulesConfirmCommandTest {
    private static final Path SAMPLE = Path.of("..", "samples", "events", "nuit_des_donnees");
    private static final String HEADINGS = "subject;rule;decision;by;at;reason";

    @TempDir
    private Path place;

    @Test
    void each_word_is_one_more_line_in_the_hours_of_the_event() throws IOException {
        Path event = copy();
        Typed first = confirm(event, "S-T07", "IP-01", "--as", "Odile Ferrand", "--reason", "pas de licence ; vu");
        Typed second =
                confirm(event, "participant:helloasso-1", "ELI-01", "--as", "=Ada", "--reason", "vu\nhier", "--no");
        assertEquals(0, first.exit(), first.said());
        assertEquals(0, second.exit(), second.said());
        assertEquals(
                List.of(
                        HEADINGS,
                        "submission:S-T07;IP-01;confirmed;Odile Ferrand;2026-10-11 15:30:00+02:00;\"pas de licence ; vu\"",
                        "participant:helloasso-1;ELI-01;rejected;'=Ada;2026-10-11 15:30:00+02:00;vu hier"),
                Files.readAllLines(event.resolve("confirmations.csv")));
        assertTrue(second.said().contains("not retained by =Ada. The name is declared, not verified."), second.said());
        assertEquals(List.of("confirmations.csv"), made(event), "nothing else stays behind");
    }

    @Test
    void juror_and_submission_need_no_word_before_them() throws IOException {
        Path event = copy();
        Typed typed = confirm(event, "J1:S-T07", "JUR-02", "--as", "Ada", "--reason", "seen");
        assertEquals(0, typed.exit(), typed.said());
        assertEquals(
                "juror:J1:S-T07;JUR-02;confirmed;Ada;2026-10-11 15:30:00+02:00;seen",
                Files.readAllLines(event.resolve("confirmations.csv")).get(1));
    }

    @Test
    void subject_that_does_not_exist_is_refused_and_nothing_is_written() throws IOException {
        Path event = copy();
        for (String subject : List.of("S-T99", "juror:J1", "juror:J9:S-T01", "J1:S-T99", "a b", "event:x")) {
            Typed typed = confirm(event, subject, "IP-01", "--as", "Ada", "--reason", "seen");
            assertEquals(2, typed.exit(), subject);
            assertTrue(typed.said().contains("does not exist in this event"), typed.said());
        }
        assertEquals(List.of(), made(event));
    }

    @Test
    void rule_that_does_not_exist_is_refused_and_nothing_is_written() throws IOException {
        Path event = copy();
        for (String rule : List.of("ELI-90", "ELI 09", "")) {
            Typed typed = confirm(event, "S-T07", rule, "--as", "Ada", "--reason", "seen");
            assertEquals(2, typed.exit(), rule);
            assertTrue(typed.said().contains("does not exist in this event"), typed.said());
        }
        assertEquals(List.of(), made(event));
    }

    @Test
    void file_that_people_keep_in_their_own_way_is_left_as_it_is_and_the_line_is_told() throws IOException {
        Path event = copy();
        Path file = event.resolve("confirmations.csv");
        String comma = HEADINGS.replace(';', ',') + "\nsubmission:S-T07,IP-01,confirmed,Ada,2026-10-11 15:00,seen\n";
        Files.writeString(file, comma);
        Typed typed = confirm(event, "S-T07", "IP-02", "--as", "Ada", "--reason", "seen");
        assertEquals(2, typed.exit(), typed.said());
        assertTrue(
                typed.said().contains("submission:S-T07;IP-02;confirmed;Ada;2026-10-11 15:30:00+02:00;seen"),
                typed.said());
        assertEquals(comma, Files.readString(file));
    }

    @Test
    void words_given_at_the_same_time_all_stand_in_the_file_or_are_refused() throws Exception {
        Path event = copy();
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Future<Integer>> exits = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            String name = "Ada" + person;
            exits.add(people.submit(() -> confirm(event, "S-T07", "IP-01", "--as", name, "--reason", "seen")
                    .exit()));
        }
        int written = 0;
        for (Future<Integer> exit : exits) {
            written += exit.get() == 0 ? 1 : 0;
        }
        people.shutdown();
        assertTrue(written > 0);
        assertEquals(
                1 + written,
                Files.readAllLines(event.resolve("confirmations.csv")).size());
        assertEquals(List.of("confirmations.csv"), made(event));
    }

    private static Typed confirm(Path event, String... more) {
        String[] words = Stream.concat(
                        Stream.of("confirm", event.toString(), "--at", "2026-10-11T13:30:00Z"), Stream.of(more))
                .toArray(String[]::new);
        return Typed.of(ConsoleStyle.plain(), Language.EN, world -> List.of(new RulesConfirmCommand(world)), words);
    }

    private static List<String> made(Path event) throws IOException {
        try (Stream<Path> files = Files.list(event)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("confirmations"))
                    .sorted()
                    .toList();
        }
    }

    private Path copy() throws IOException {
        Path event = Files.createDirectory(place.resolve("event"));
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(event.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return event;
    }
}
