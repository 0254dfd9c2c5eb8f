package org.palmares.api.event.folder;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;

/** {@code confirmations.csv} as the program writes it: what a line says, and the file with one line more. */
public final class ConfirmationLog {
    public static final String FILE = "confirmations.csv";

    private static final String HEADINGS = String.join(";", ConfirmationsFile.HEADINGS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx", Locale.ROOT);

    private ConfirmationLog() {}

    /** The subject that someone typed, as {@code confirmations.csv} names it; empty where it has another form. */
    public static Optional<Subject> subject(String typed) {
        return SubjectCell.of(typed);
    }

    /** Whether a text can be the code of a rule. */
    public static Optional<Id<Rule>> rule(String typed) {
        return Id.isValid(typed) ? Optional.of(Id.of(typed)) : Optional.empty();
    }

    /** One decision as a line, without its end; {@code zone} is that by which the moment is written. */
    public static String line(Confirmation confirmation, ZoneId zone) {
        ZonedDateTime at = confirmation.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        return Stream.of(
                        confirmation.about(),
                        confirmation.rule().value(),
                        confirmation.decision().name().toLowerCase(Locale.ROOT),
                        confirmation.by(),
                        at.format(MOMENT),
                        confirmation.reason())
                .map(ConfirmationLog::cell)
                .collect(Collectors.joining(";"));
    }

    /**
     * The file with one line more.
     *
     * @param before the file as it stands; blank when there is none yet
     * @return empty where the columns of the file are not those that the program writes: people keep it in their own way
     */
    public static Optional<String> with(String before, String line) {
        String text = before.isBlank() ? HEADINGS + "\n" : before;
        boolean ours = text.lines().findFirst().filter(HEADINGS::equals).isPresent();
        return ours ? Optional.of(text + (text.endsWith("\n") ? "" : "\n") + line + "\n") : Optional.empty();
    }

    /** Quoted where it must be; never a formula in a spreadsheet. */
    private static String cell(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
        String safe = line.matches("[=+\\-@].*") ? "'" + line : line;
        return safe.matches(".*[;\",].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
