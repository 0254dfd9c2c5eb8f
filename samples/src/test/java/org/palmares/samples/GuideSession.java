package org.palmares.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.api.cli.CommandLines;
import org.palmares.api.cli.Surroundings;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;

/** Somebody who follows a guide: types its commands and makes its changes on a folder of their own. */
final class GuideSession {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Language language;
    private final Path place;
    private final String event;

    /** {@code event} is how the guide calls the event's folder, which stands in {@code place}. */
    GuideSession(Language language, Path place, String event) {
        this.language = language;
        this.place = place;
        this.event = event;
    }

    /** The lines that a person sees after typing this, both streams together; the place is left out of them. */
    List<String> type(String command) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ConsoleStyle style = ConsoleStyle.plain();
        Surroundings world = new Surroundings(stream, style, stream, style, language, Path.of(".."));
        new CommandLines(world, CommandLines.all(world)).execute(words(command));
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(place + "/", "")
                .lines()
                .toList();
    }

    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            words.add(word.startsWith(event) ? place.resolve(word).toString() : word);
        }
        return words;
    }

    /**
     * Makes a change: after the lines that are kept, each found after the one before, "-" is replaced by "+". A change
     * that begins with "+" goes to the end of the file, which is made if it is not there.
     */
    void change(String file, List<String> change) throws IOException {
        Path path = place.resolve(file);
        List<String> lines = Files.exists(path) ? new ArrayList<>(Files.readAllLines(path)) : new ArrayList<>();
        int at = change.get(0).startsWith("+") ? lines.size() : 0;
        for (String each : change) {
            if (each.startsWith("+")) {
                lines.add(at++, each.substring(1));
            } else if (each.startsWith("-")) {
                at = find(lines, each.substring(1), at);
                lines.remove(at);
            } else if (!each.strip().equals(GuideTest.ANYTHING)) {
                at = find(lines, each.substring(1), at) + 1;
            }
        }
        Files.write(path, lines);
    }

    private static int find(List<String> lines, String line, int from) {
        int found = lines.subList(from, lines.size()).indexOf(line);
        if (found < 0) {
            throw new IllegalArgumentException("line (%s) is not there after line %s".formatted(line, from));
        }
        return from + found;
    }
}
