package org.palmares.api.event.folder;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.api.event.settings.Moments;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/**
 * {@code attendance.csv}: who came, is late, left. Also what Luma and Eventbrite export of their check-in, known by their
 * columns "Checked in at" and "Attendee Status".
 */
public final class AttendanceFile {
    private static final String STATES = "attendu, arrivé, retard annoncé, désisté, inscrit sur place, parti";
    private static final String STATES_EN = "expected, arrived, announced late, withdrawn, registered on site, left";
    private static final String[] IDS = {"participant", "id", "api id", "guest api id", "attendee #", "ticket"};
    private static final String[] EMAILS = {"email", "e-mail", "courriel", "attendee email"};
    private static final String[] NAMES = {"name", "nom complet", "full name", "attendee name"};
    private static final String[] GIVEN = {"given_name", "prénom", "first name", "attendee first name"};
    private static final String[] FAMILY = {"family_name", "nom", "last name", "surname", "attendee surname"};

    private final Table table;
    private final ZoneId zone;
    private final List<AttendanceLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private AttendanceFile(Table table, ZoneId zone) {
        this.table = table;
        this.zone = zone;
    }

    /** What was read, and what could not be; an error makes the lines worthless. */
    public record Reading(List<AttendanceLine> lines, List<Problem> problems) {
        public Reading {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a table.
     *
     * @param zone in which hours without an offset are written
     */
    public static Reading read(Table table, ZoneId zone) {
        AttendanceFile file = new AttendanceFile(table, zone);
        OptionalInt state = table.findColumn("state", "état", "etat", "attendee status");
        OptionalInt checkedIn = table.findColumn("checked in at", "checked_in_at");
        if (state.isEmpty() && checkedIn.isEmpty()) {
            file.problems.add(file.missingState());
        } else if (file.who().isEmpty()) {
            file.problems.add(file.missingWho());
        } else {
            table.rows().forEach(row -> file.read(row, state, checkedIn));
        }
        return new Reading(file.lines, file.problems);
    }

    private void read(Table.Row row, OptionalInt state, OptionalInt checkedIn) {
        Place place = Place.of(table.file(), row.line());
        List<String> keys = keys(row);
        if (keys.isEmpty()) {
            problems.add(nobody(place));
        } else if (checkedIn.isPresent() && state.isEmpty()) {
            String at = row.cell(checkedIn.getAsInt());
            Presence presence = at.isBlank() ? approval(row) : Presence.ARRIVED;
            lines.add(new AttendanceLine(keys, presence, exported(at, place), place));
        } else {
            String written = row.cell(state.getAsInt());
            Optional<Presence> presence = Presence.of(written);
            presence.ifPresentOrElse(
                    known -> lines.add(new AttendanceLine(keys, known, at(row, place), place)),
                    () -> problems.add(unknownState(place, written)));
        }
    }

    /** Luma's answer to a guest who has not been checked in. */
    private Presence approval(Table.Row row) {
        OptionalInt column = table.findColumn("approval status", "approval_status");
        return column.isPresent()
                ? Presence.of(row.cell(column.getAsInt())).orElse(Presence.EXPECTED)
                : Presence.EXPECTED;
    }

    private Optional<Instant> at(Table.Row row, Place place) {
        OptionalInt column = table.findColumn("at", "à", "heure");
        String written = column.isPresent() ? row.cell(column.getAsInt()) : "";
        if (written.isBlank()) {
            return Optional.empty();
        }
        Moments.Read read = Moments.read(written, zone, place);
        read.problem().ifPresent(problems::add);
        return read.moment();
    }

    /** The hour of an export, where it can be read; nothing depends on it. */
    private Optional<Instant> exported(String written, Place place) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(written.strip().replace(' ', 'T')).toInstant());
        } catch (DateTimeException e) {
            return Moments.read(written, zone, place).moment();
        }
    }

    private List<String> keys(Table.Row row) {
        List<String> keys = new ArrayList<>();
        who().forEach(column -> keys.add(row.cell(column)));
        keys.add((cell(row, GIVEN) + " " + cell(row, FAMILY)).strip());
        return keys.stream().filter(key -> !key.isBlank()).distinct().toList();
    }

    private List<Integer> who() {
        List<Integer> columns = new ArrayList<>();
        table.findColumn(IDS).ifPresent(columns::add);
        table.findColumn(EMAILS).ifPresent(columns::add);
        table.findColumn(NAMES).ifPresent(columns::add);
        if (columns.isEmpty()) {
            table.findColumn(FAMILY).ifPresent(columns::add);
        }
        return columns;
    }

    private String cell(Table.Row row, String... names) {
        OptionalInt column = table.findColumn(names);
        return column.isPresent() ? row.cell(column.getAsInt()) : "";
    }

    private Problem missingState() {
        String found = Wording.shown(String.join(", ", table.headings()));
        return Wording.error(
                Place.of(table.file(), 1),
                "ATTENDANCE_MISSING_STATE",
                "il manque la colonne « state » (trouvé : " + found + "). Ajoutez-la, avec l'un des états : " + STATES
                        + " ; ou déposez tel quel l'export de présence de Luma ou d'Eventbrite.",
                "column \"state\" is missing (found: " + found + "). Add it, with one of the states: " + STATES_EN
                        + "; or use the check-in export of Luma or Eventbrite as it is.");
    }

    private Problem missingWho() {
        String found = Wording.shown(String.join(", ", table.headings()));
        return Wording.error(
                Place.of(table.file(), 1),
                "ATTENDANCE_MISSING_WHO",
                "aucune colonne ne dit de qui il s'agit (trouvé : " + found + "). Ajoutez la colonne « participant »"
                        + " (identifiant, adresse ou nom).",
                "no column says who it is about (found: " + found + "). Add the column \"participant\" (id, address"
                        + " or name).");
    }

    private static Problem nobody(Place place) {
        return Wording.error(
                place,
                "ATTENDANCE_NOBODY",
                "la ligne ne dit pas de qui il s'agit. Remplissez la colonne « participant » (identifiant, adresse ou"
                        + " nom), ou retirez la ligne.",
                "the line does not say who it is about. Fill in the column \"participant\" (id, address or name), or"
                        + " remove the line.");
    }

    private static Problem unknownState(Place place, String written) {
        String found = Wording.shown(written);
        return written.isBlank()
                ? Wording.error(
                        place,
                        "ATTENDANCE_UNKNOWN_STATE",
                        "l'état est vide. Attendu : " + STATES + ". Remplissez la cellule.",
                        "the state is blank. Expected: " + STATES_EN + ". Fill in the cell.")
                : Wording.error(
                        place,
                        "ATTENDANCE_UNKNOWN_STATE",
                        "l'état « " + found + " » est inconnu. Attendu : " + STATES + ". Corrigez la cellule.",
                        "state \"" + found + "\" is unknown. Expected: " + STATES_EN + ". Correct the cell.");
    }
}
