package org.palmares.api.event.folder;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.palmares.api.event.schema.Nearest;
import org.palmares.api.event.settings.FactSource;
import org.palmares.api.event.settings.Moments;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** Cells of the folder's tables as values; what cannot be read becomes a finding and an empty value. */
final class Cells {
    private static final List<String> YES = List.of("oui", "yes", "true", "vrai", "x", "1");
    private static final List<String> NO = List.of("non", "no", "false", "faux", "0");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}([.,][0-9]{1,6})?");
    private static final DateTimeFormatter FRENCH_DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;
    private final FactSource facts;
    private final Findings findings;

    Cells(ZoneId zone, FactSource facts, Findings findings) {
        this.zone = zone;
        this.facts = facts;
        this.findings = findings;
    }

    /** The text of a cell that must not be blank. */
    Optional<String> required(Line line, String column) {
        Optional<String> text = line.find(column);
        if (text.isEmpty()) {
            findings.error(
                    line.place(),
                    "CELL_BLANK",
                    "la colonne « " + column + " » est vide. Remplissez-la ou retirez la ligne.",
                    "column \"" + column + "\" is blank. Fill it in or remove the line.");
        }
        return text;
    }

    /** A new id of the line itself. */
    <T> Optional<Id<T>> id(Line line, String column) {
        Optional<Id<T>> id = required(line, column).flatMap(text -> id(line.place(), column, text));
        if (id.isEmpty() && column.equals("id")) {
            findings.incomplete(line.file());
        }
        return id;
    }

    private <T> Optional<Id<T>> id(Place place, String column, String text) {
        if (Id.isValid(text)) {
            return Optional.of(Id.of(text));
        }
        refuse(place, column, text, "un identifiant sans accent ni espace", "an identifier without accents or spaces");
        return Optional.empty();
    }

    /** The id of something declared elsewhere; empty for a blank cell, and with a finding for an unknown id. */
    <T> Optional<Id<T>> reference(Line line, String column, String where, Collection<Id<T>> declared) {
        return line.find(column).flatMap(text -> reference(line.place(), text, where, declared));
    }

    <T> Optional<Id<T>> reference(Place place, String text, String where, Collection<Id<T>> declared) {
        Optional<Id<T>> found =
                declared.stream().filter(id -> id.value().equals(text)).findFirst();
        if (found.isEmpty() && !findings.isIncomplete(where)) {
            findings.add(Wording.undeclared(
                    place, text, where, declared.stream().map(Id::value).toList()));
        }
        return found;
    }

    /** The same for a cell that must not be blank. */
    <T> Optional<Id<T>> declared(Line line, String column, String where, Collection<Id<T>> declared) {
        return required(line, column).flatMap(text -> reference(line.place(), text, where, declared));
    }

    /** Yes or no; unknown for a blank cell. */
    Fact answer(Line line, String column) {
        String word = line.cell(column).toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return Fact.of(YES.contains(word));
        }
        if (!word.isBlank()) {
            refuse(line.place(), column, line.cell(column), "oui ou non", "yes or no");
        }
        return Fact.UNKNOWN;
    }

    Optional<LocalDate> date(Line line, String column) {
        return line.find(column).flatMap(text -> date(line.place(), column, text));
    }

    Optional<LocalDate> date(Place place, String column, String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, FRENCH_DATE) : LocalDate.parse(text));
        } catch (DateTimeException e) {
            refuse(place, column, text, "une date comme 2026-10-09", "a date such as 2026-10-09");
            return Optional.empty();
        }
    }

    /** A moment in the event's zone; empty for a blank cell. */
    Optional<Instant> moment(Line line, String column) {
        return line.find(column).flatMap(text -> moment(line.place(), text));
    }

    Optional<Instant> moment(Place place, String text) {
        Moments.Read read = Moments.read(text.strip(), zone, place);
        read.problem().ifPresent(findings::add);
        return read.moment();
    }

    /** A number written 3,5 or 3.5; empty for a blank cell. */
    Optional<BigDecimal> number(Line line, String column) {
        return line.find(column).flatMap(text -> {
            if (NUMBER.matcher(text).matches()) {
                return Optional.of(new BigDecimal(text.replace(',', '.')));
            }
            refuse(line.place(), column, text, "un nombre", "a number");
            return Optional.empty();
        });
    }

    /** A whole number from {@code least} to 999,999; {@code least} itself, with a finding, where there is none. */
    int count(Line line, String column, int least) {
        String text = line.cell(column);
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        refuse(
                line.place(),
                column,
                text,
                "un nombre entier de " + least + " à 999 999",
                "a whole number from " + least + " to 999,999");
        return least;
    }

    /** The constant that a code names ({@code vice-president}); empty for a blank cell. */
    <E extends Enum<E>> Optional<E> code(Line line, String column, Class<E> type) {
        return line.find(column).flatMap(text -> code(line.place(), text, type));
    }

    <E extends Enum<E>> Optional<E> code(Place place, String text, Class<E> type) {
        List<String> codes = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            codes.add(code);
            if (code.equals(text.toLowerCase(Locale.ROOT))) {
                return Optional.of(constant);
            }
        }
        notOneOf(place, text, codes);
        return Optional.empty();
    }

    private void notOneOf(Place place, String text, List<String> codes) {
        Optional<String> meant = Nearest.to(text, codes);
        String list = String.join(", ", codes);
        findings.error(
                place,
                "CELL_NOT_IN_LIST",
                "trouvé « " + Wording.shown(text) + " »"
                        + meant.map(word -> " ; vouliez-vous dire « " + word + " » ?")
                                .orElse(". Valeurs attendues : " + list + "."),
                "found \"" + Wording.shown(text) + "\""
                        + meant.map(word -> "; did you mean \"" + word + "\"?")
                                .orElse(". Values expected: " + list + "."));
    }

    /** The parts of a list written with vertical bars. */
    static List<String> list(String text) {
        return Stream.of(text.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Every fact of a kind of subject that has a column; a blank cell is left out: unknown. */
    Facts facts(Line line, Subject.Kind kind) {
        Facts known = Facts.NONE;
        for (String name : facts.names(kind)) {
            Optional<String> written = line.find(name);
            if (written.isPresent()) {
                FactSource.Read read = facts.read(kind, name, written.get(), zone, line.place());
                read.problem().ifPresent(findings::add);
                known = known.with(name, read.fact());
            }
        }
        return known;
    }

    /** A fact in a cell of any column; blank is unknown. */
    Fact fact(Line line, String column, Subject.Kind kind, String name) {
        return line.find(column)
                .map(written -> {
                    FactSource.Read read = facts.read(kind, name, written, zone, line.place());
                    read.problem().ifPresent(findings::add);
                    return read.fact();
                })
                .orElse(Fact.UNKNOWN);
    }

    /** A cell that cannot be read, with what was expected. */
    void refuse(Place place, String column, String found, String expectedFr, String expectedEn) {
        Text shown = found.isBlank()
                ? new Text("vide", "blank")
                : new Text("trouvé « " + Wording.shown(found) + " »", "found \"" + Wording.shown(found) + "\"");
        findings.add(Problem.error(
                place,
                "CELL_UNREADABLE",
                new Text(
                        "colonne « " + column + " » : " + shown.fr() + ", attendu : " + expectedFr + ".",
                        "column \"" + column + "\": " + shown.en() + ", expected: " + expectedEn + ".")));
    }
}
