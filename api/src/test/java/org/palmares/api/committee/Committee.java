package org.palmares.api.committee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.engine.domain.Problem;

/** A committee at work on a copy of the open science sample. People are fictional. */
final class Committee {
    static final Instant MONDAY = Instant.parse("2027-01-04T10:00:00Z");
    static final Instant TUESDAY = Instant.parse("2027-01-05T10:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2027-01-06T10:00:00Z");
    static final String PACK = "OPEN-SCIENCE";
    static final Signature PAUL = new Signature("Paul Vasseur", "Inès Marchetti", "Voté en séance");

    private static final Path SAMPLE = Path.of("..", "samples", "events", "science_ouverte_cancer");

    /** P2 alone has a picture that may not be sold. */
    private static final String SUBMISSIONS = """
            id;title;submitted_at;codeLicence;repoPublic;producesData;dataLicence;includesMedia;mediaLicence;healthDataLevel;usesSnds;purpose;reidentificationAttempt;dataSourcesNamed;usesShareAlikeData
            P1;Trames;2027-01-28 10:00;MIT;oui;non;;non;;SYNTHETIC;non;RESEARCH;non;oui;non
            P2;Sillons;2027-01-28 11:00;MIT;oui;non;;oui;CC-BY-NC-4.0;SYNTHETIC;non;RESEARCH;non;oui;non
            P3;Gué;2027-01-28 12:00;Apache-2.0;oui;oui;ODbL-1.0;non;;SYNTHETIC;non;RESEARCH;non;oui;non
            """;

    final Path event;

    Committee(Path folder) {
        this.event = folder.resolve("event");
        try {
            Files.createDirectory(event);
            String yaml = Files.readString(SAMPLE.resolve("event.yaml"));
            Files.writeString(
                    event.resolve("event.yaml"),
                    yaml.replaceFirst("only: \\[.*]", "only: [IP-01, IP-02, IP-03, IP-04]"));
            Files.writeString(event.resolve("submissions.csv"), SUBMISSIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer edit() {
        return Drafting.edit(event, PACK, false, MONDAY);
    }

    /** IP-04 becomes a point of attention, and its scenarios expect it. */
    Committee milder() {
        edit();
        change("rules/open-science.regles", "(?s)(règle IP-04.*?alors: )à régulariser", "$1point d'attention");
        change("rules/open-science.scenarios.csv", "(?m)^(IP-04;.*;)à régulariser$", "$1point d'attention");
        return this;
    }

    Answer approve(Instant at) {
        return Approval.approve(event, PACK, PAUL, at);
    }

    Answer activate(Instant at) {
        return Activation.activate(event, PACK, Optional.empty(), at);
    }

    Answer rollback(Optional<String> to, Instant at) {
        return Rollback.rollback(event, PACK, to, "Paul Vasseur", "Erreur de lecture", at);
    }

    void change(String file, String pattern, String replacement) {
        write(file, read(file).replaceAll(pattern, replacement));
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(event.resolve(file).getParent());
            Files.writeString(event.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(event.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the event with its content. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(event)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(event.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The codes of the errors, each once. */
    static List<String> codes(Answer answer) {
        return answer.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(Problem::code)
                .distinct()
                .toList();
    }
}
