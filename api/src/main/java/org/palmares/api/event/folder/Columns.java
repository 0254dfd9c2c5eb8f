package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.schema.Nearest;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.CellText;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * The columns that a table of the folder may have.
 *
 * @param required without which no row can be read
 * @param optional the others that Palmarès knows
 * @param facts names of the facts that may have a column
 */
record Columns(List<String> required, List<String> optional, List<String> facts) {
    Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        facts = List.copyOf(facts);
    }

    /** The rows of a table; none, with problems, where a required column is missing. */
    List<Line> lines(Table table, Findings findings) {
        Map<String, Integer> columns = new HashMap<>();
        for (String name : known()) {
            table.findColumn(name).ifPresent(index -> columns.put(name, index));
        }
        List<String> missing =
                required.stream().filter(name -> !columns.containsKey(name)).toList();
        missing.forEach(name -> findings.add(missing(table, name)));
        if (!missing.isEmpty()) {
            findings.incomplete(table.file());
        }
        table.headings().stream()
                .filter(heading -> !isKnown(heading))
                .forEach(heading -> findings.add(unknown(table, heading)));
        return missing.isEmpty()
                ? table.rows().stream()
                        .map(row -> new Line(table.file(), columns, row))
                        .toList()
                : List.of();
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        known.addAll(facts);
        return known;
    }

    private boolean isKnown(String heading) {
        return known().stream().anyMatch(name -> CellText.key(name).equals(CellText.key(heading)));
    }

    private static Problem missing(Table table, String name) {
        return Wording.error(
                Place.of(table.file(), 1),
                "TABLE_MISSING_COLUMN",
                "il manque la colonne « " + name + " » (trouvé : " + headings(table) + "). Ajoutez-la.",
                "column \"" + name + "\" is missing (found: " + headings(table) + "). Add it.");
    }

    private Problem unknown(Table table, String heading) {
        String shown = Wording.shown(heading);
        Optional<String> meant = Nearest.to(heading, known());
        Place place = Place.of(table.file(), 1);
        return meant.map(word -> Wording.error(
                        place,
                        "TABLE_UNKNOWN_COLUMN",
                        "la colonne « " + shown + " » est inconnue ; vouliez-vous dire « " + word + " » ?",
                        "column \"" + shown + "\" is unknown; did you mean \"" + word + "\"?"))
                .orElseGet(() -> Problem.asked(
                        place,
                        "TABLE_COLUMN_NOT_READ",
                        new Text(
                                "la colonne « " + shown + " » n'est lue par aucune règle de cette version.",
                                "column \"" + shown + "\" is read by no rule of this version.")));
    }

    private static String headings(Table table) {
        return Wording.shown(String.join(", ", table.headings()));
    }
}
