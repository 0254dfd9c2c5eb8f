package org.palmares.rules;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** Every fact that rules may read, in the order of the program's table {@code facts.csv}. Immutable, thread-safe. */
public final class FactCatalogue {
    private static final FactCatalogue BUILT_IN = new FactCatalogue();

    private record Key(Subject.Kind subject, String name) {}

    private final Map<Key, FactDef> facts;

    private FactCatalogue() {
        Map<Key, FactDef> byKey = new LinkedHashMap<>();
        for (List<String> row : ProgramTable.rows("facts.csv")) {
            FactDef fact = read(row);
            if (byKey.put(new Key(fact.subject(), fact.name()), fact) != null) {
                throw new IllegalStateException("facts.csv names twice: " + fact.name());
            }
        }
        facts = Collections.unmodifiableMap(byKey);
    }

    /** The catalogue of this version of the program. */
    public static FactCatalogue builtIn() {
        return BUILT_IN;
    }

    public List<FactDef> listAll() {
        return List.copyOf(facts.values());
    }

    public Optional<FactDef> find(Subject.Kind subject, String name) {
        return Optional.ofNullable(facts.get(new Key(subject, name)));
    }

    /** The fact with this name; throws {@link IllegalArgumentException} when there is none. */
    public FactDef get(Subject.Kind subject, String name) {
        return find(subject, name)
                .orElseThrow(() -> new IllegalArgumentException("no fact of " + subject + " is named " + name));
    }

    /**
     * Reads a cell of a table as people fill it in. Blank, {@code ?}, "ne sait pas" and "don't know" are unknown.
     *
     * @param zone the event's zone, for hours written without an offset
     * @param place where the cell stands, for the problem
     */
    public FactReading parse(FactDef fact, String cell, ZoneId zone, Place place) {
        return new FactReader(fact, zone, place).read(cell);
    }

    private static FactDef read(List<String> row) {
        FactType type = FactType.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        FactDef.Values values = values(row.get(3));
        Subject.Kind subject = Subject.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        List<FactDef.Choice> choices = values == FactDef.Values.CLOSED ? choices(row.get(1)) : List.of();
        return new FactDef(subject, row.get(1), type, values, choices, new Text(row.get(4), row.get(5)));
    }

    private static FactDef.Values values(String cell) {
        return cell.isEmpty() ? FactDef.Values.FREE : FactDef.Values.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static List<FactDef.Choice> choices(String fact) {
        return ProgramTable.rows("codes.csv").stream()
                .filter(row -> row.get(0).equals(fact))
                .map(row -> new FactDef.Choice(row.get(1), new Text(row.get(2), row.get(3))))
                .toList();
    }
}
