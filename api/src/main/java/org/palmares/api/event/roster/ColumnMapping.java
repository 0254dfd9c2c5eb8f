package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.palmares.api.event.table.CellText;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Attribute;

/**
 * What each column of one table holds. Decided in this order: the event's {@code import.yaml}; an attribute that the event
 * declares under that label; the headings of the recognised source; the headings that every source shares. A heading on
 * health, origin and the like is not read, unless it is an attribute that people volunteer. Immutable.
 *
 * @param source id of the recognised source, {@code roster} where none is
 * @param columns one per heading, in the order of the table
 */
public record ColumnMapping(String source, List<Column> columns) {

    /** The source of a table that no known source writes. */
    public static final String UNKNOWN_SOURCE = "roster";

    private static final Set<Target.Field> REPEATABLE = Set.of(
            Target.Field.WISH,
            Target.Field.MATES,
            Target.Field.AVOID,
            Target.Field.ATTENDANCE,
            Target.Field.MORE_ROLES,
            Target.Field.IGNORE,
            Target.Field.NEEDS);

    /**
     * One column.
     *
     * @param target what it holds; empty when nothing is known of it or its topic is refused
     * @param refusedTopic why it is not read: a code of {@code refused-topics.csv}, blank for other columns
     */
    public record Column(String heading, Optional<Target> target, String refusedTopic) {}

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    static ColumnMapping of(Table table, ImportSettings settings, List<Attribute> attributes) {
        String source = settings.source().orElseGet(() -> recognise(table.headings()));
        List<Column> read = table.headings().stream()
                .map(heading -> column(heading, source, settings, attributes))
                .toList();
        Map<Target, Integer> winners = winners(read, source, settings);
        List<Column> columns = new ArrayList<>();
        for (int position = 0; position < read.size(); position++) {
            Column column = read.get(position);
            int place = position;
            boolean wins = column.target()
                    .map(target -> REPEATABLE.contains(target.field()) || winners.get(target) == place)
                    .orElse(true);
            columns.add(wins ? column : new Column(column.heading(), Optional.empty(), ""));
        }
        return new ColumnMapping(source, columns);
    }

    /** Of several columns for one target the event's own word wins, then a question of the form, then the platform's. */
    private static Map<Target, Integer> winners(List<Column> columns, String source, ImportSettings settings) {
        Map<Target, Integer> winners = new TreeMap<>();
        for (int position = 0; position < columns.size(); position++) {
            int place = position;
            columns.get(position)
                    .target()
                    .ifPresent(target -> winners.merge(
                            target,
                            place,
                            (first, next) -> rank(columns.get(next), source, settings)
                                            < rank(columns.get(first), source, settings)
                                    ? next
                                    : first));
        }
        return winners;
    }

    private static int rank(Column column, String source, ImportSettings settings) {
        String key = CellText.key(column.heading());
        if (settings.columns().keySet().stream()
                .anyMatch(said -> CellText.key(said).equals(key))) {
            return 0;
        }
        return Words.HEADINGS.getOrDefault(source, Map.of()).containsKey(key) ? 2 : 1;
    }

    private static Column column(String heading, String source, ImportSettings settings, List<Attribute> attributes) {
        String key = CellText.key(heading);
        String shortKey = CellText.key(heading.replaceAll("\\([^)]*\\)?\\s*[:*]*\\s*$", ""));
        Optional<Target> said = settings.columns().entrySet().stream()
                .filter(entry -> CellText.key(entry.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
        if (said.isPresent()) {
            return new Column(heading, said, "");
        }
        List<String> refused = Words.REFUSED.scan(heading);
        Optional<Target> known = attribute(key, attributes)
                .or(() -> known(source, key))
                .or(() -> attribute(shortKey, attributes))
                .or(() -> known(source, shortKey))
                .filter(target -> isDeclared(target, attributes))
                .filter(target -> refused.isEmpty() || isVolunteered(target, attributes));
        boolean silent = known.isPresent() || refused.isEmpty();
        return new Column(heading, known, silent ? "" : refused.get(0));
    }

    private static boolean isVolunteered(Target target, List<Attribute> attributes) {
        return target.field() == Target.Field.ATTRIBUTE
                && attributes.stream()
                        .anyMatch(attribute -> attribute.volunteered()
                                && attribute.id().value().equals(target.name()));
    }

    private static boolean isDeclared(Target target, List<Attribute> attributes) {
        return target.field() != Target.Field.ATTRIBUTE
                || attributes.stream()
                        .anyMatch(attribute -> attribute.id().value().equals(target.name()));
    }

    private static Optional<Target> attribute(String key, List<Attribute> attributes) {
        return attributes.stream()
                .filter(attribute -> key.equals(CellText.key(attribute.id().value()))
                        || key.equals(CellText.key(attribute.label().fr()))
                        || key.equals(CellText.key(attribute.label().en())))
                .map(attribute ->
                        new Target(Target.Field.ATTRIBUTE, attribute.id().value()))
                .findFirst();
    }

    private static Optional<Target> known(String source, String key) {
        return Optional.ofNullable(Words.HEADINGS.getOrDefault(source, Map.of()).get(key))
                .or(() -> Optional.ofNullable(Words.HEADINGS.get("*").get(key)));
    }

    /** The source of which most characteristic headings are all present. */
    private static String recognise(List<String> headings) {
        Set<String> keys = new HashSet<>();
        headings.forEach(heading -> keys.add(CellText.key(heading)));
        Map<String, Integer> matched = new LinkedHashMap<>();
        for (Table.Row row : Words.SOURCES.rows()) {
            List<String> needed = List.of(row.cell(2).split("\\|"));
            if (needed.stream().map(CellText::key).allMatch(keys::contains)) {
                matched.merge(row.cell(0), needed.size(), Math::max);
            }
        }
        String best = UNKNOWN_SOURCE;
        for (Map.Entry<String, Integer> candidate : matched.entrySet()) {
            best = candidate.getValue() > matched.getOrDefault(best, 0) ? candidate.getKey() : best;
        }
        return best;
    }
}
