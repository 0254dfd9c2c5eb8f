package org.palmares.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Reads one cell as the fact that its column holds. */
final class FactReader {
    private static final int LONGEST = 400;
    private static final List<String> UNKNOWN =
            List.of("", "?", "ne sait pas", "nsp", "inconnu", "unknown", "don't know", "don’t know");
    private static final List<String> YES = List.of("oui", "yes", "true", "vrai", "x", "1");
    private static final List<String> NO = List.of("non", "no", "false", "faux", "0");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(?:[.,][0-9]{1,6})?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:+-]{0,79}");
    private static final DateTimeFormatter FRENCH_DATE = strict("dd/MM/uuuu");
    private static final List<DateTimeFormatter> HOURS = List.of(
            strict("uuuu-MM-dd HH:mm[:ss]"), strict("uuuu-MM-dd'T'HH:mm[:ss]"), strict("dd/MM/uuuu HH:mm[:ss]"));

    private final FactDef fact;
    private final ZoneId zone;
    private final Place place;

    FactReader(FactDef fact, ZoneId zone, Place place) {
        this.fact = fact;
        this.zone = zone;
        this.place = place;
    }

    FactReading read(String cell) {
        String text = cell.replace('\u00a0', ' ').strip();
        if (text.length() > LONGEST) {
            return asked("%s caractères".formatted(text.length()), "%s characters".formatted(text.length()));
        }
        if (UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return new FactReading.Known(Fact.UNKNOWN);
        }
        return switch (fact.type()) {
            case ANSWER -> known(answer(text), text);
            case NUMBER -> known(number(text), text);
            case CODE -> fact.values() == FactDef.Values.LICENCE ? licence(text) : known(code(text), text);
            case CODES -> known(codes(text), text);
            case DATE -> known(date(text), text);
            case INSTANT -> known(instant(text), text);
        };
    }

    private static Optional<Fact> answer(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(Fact.YES);
        }
        return NO.contains(word) ? Optional.of(Fact.NO) : Optional.empty();
    }

    private static Optional<Fact> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new Fact.NumberFact(new BigDecimal(text.replace(',', '.'))))
                : Optional.empty();
    }

    private Optional<Fact> code(String text) {
        return oneCode(text).map(Fact.CodeFact::new);
    }

    private Optional<Fact> codes(String text) {
        List<String> codes = new ArrayList<>();
        for (String part : Licences.isNone(text) ? new String[0] : text.split("\\|")) {
            Optional<String> code = oneCode(part.strip());
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(new Fact.CodesFact(codes));
    }

    private Optional<String> oneCode(String text) {
        return switch (fact.values()) {
            case CLOSED -> fact.findCode(text);
            case COUNTRY -> Countries.find(text);
            case FREE, LICENCE ->
                Optional.of(text).filter(code -> CODE.matcher(code).matches());
        };
    }

    private FactReading licence(String text) {
        List<String> ids = Licences.builtIn().find(text);
        if (ids.size() == 1) {
            return new FactReading.Known(new Fact.CodeFact(ids.get(0)));
        }
        String fr = ids.isEmpty() ? "" : ", qui peut désigner " + String.join(" ou ", ids);
        String en = ids.isEmpty() ? "" : ", which may mean " + String.join(" or ", ids);
        return asked("« %s »%s".formatted(text, fr), "“%s”%s".formatted(text, en));
    }

    private static Optional<Fact> date(String text) {
        return first(() -> LocalDate.parse(text), () -> LocalDate.parse(text, FRENCH_DATE))
                .map(Fact.DateFact::new);
    }

    private Optional<Fact> instant(String text) {
        Optional<Instant> exact = first(() -> OffsetDateTime.parse(text).toInstant());
        for (DateTimeFormatter form : HOURS) {
            exact = exact.or(() ->
                    first(() -> LocalDateTime.parse(text, form).atZone(zone).toInstant()));
        }
        return exact.map(Fact.InstantFact::new);
    }

    private FactReading known(Optional<Fact> read, String text) {
        return read.<FactReading>map(FactReading.Known::new)
                .orElseGet(() -> asked(
                        "« %s »%s".formatted(text, nearest(text, " (peut-être %s)")),
                        "“%s”%s".formatted(text, nearest(text, " (perhaps %s)"))));
    }

    /** The closed code that a typing mistake was meant to be. */
    private String nearest(String text, String form) {
        return Nearest.to(text.toUpperCase(Locale.ROOT), fact.codes())
                .map(code -> form.replace("%s", code))
                .orElse("");
    }

    private FactReading asked(String foundFr, String foundEn) {
        String fr = "%s : trouvé %s, attendu %s. Corrigez la case, ou laissez-la vide si la réponse n'est pas connue.";
        String en = "%s: found %s, expected %s. Correct the cell, or leave it blank if the answer is not known.";
        Text expected = expected();
        return new FactReading.Asked(Problem.asked(
                place,
                fact.values() == FactDef.Values.LICENCE ? "FACT_LICENCE" : "FACT_VALUE",
                new Text(
                        fr.formatted(fact.name(), foundFr, expected.fr()),
                        en.formatted(fact.name(), foundEn, expected.en()))));
    }

    private Text expected() {
        return switch (fact.type()) {
            case ANSWER -> new Text("oui ou non", "yes or no");
            case NUMBER -> new Text("un nombre, comme 3 ou 3,5", "a number, such as 3 or 3.5");
            case DATE -> new Text("une date, AAAA-MM-JJ ou JJ/MM/AAAA", "a date, YYYY-MM-DD or DD/MM/YYYY");
            case INSTANT -> new Text("un jour et une heure, AAAA-MM-JJ HH:MM", "a day and hour, YYYY-MM-DD HH:MM");
            case CODE, CODES -> expectedCode();
        };
    }

    private Text expectedCode() {
        return switch (fact.values()) {
            case CLOSED ->
                new Text(
                        "un code parmi " + String.join(", ", fact.codes()),
                        "a code among " + String.join(", ", fact.codes()));
            case LICENCE ->
                new Text(
                        "un identifiant SPDX comme MIT ou CC-BY-4.0, ou « aucune »",
                        "an SPDX id such as MIT or CC-BY-4.0, or “none”");
            case COUNTRY -> new Text("un pays, comme FR ou France", "a country, such as FR or France");
            case FREE -> new Text("un code sans espace", "a code without spaces");
        };
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private interface Attempt<T> {
        T get();
    }

    @SafeVarargs
    private static <T> Optional<T> first(Attempt<T>... attempts) {
        for (Attempt<T> attempt : attempts) {
            try {
                return Optional.of(attempt.get());
            } catch (DateTimeException e) {
                // Another way of writing the same may match.
            }
        }
        return Optional.empty();
    }
}
