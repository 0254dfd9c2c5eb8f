package org.palmares.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** Who is new and who has gone since the results that stand: a registration export is read again many times. */
final class SinceLastTime {
    private static final String TEAMS = "teams.csv";
    private static final int NAMED = 5;

    private SinceLastTime() {}

    /** What changed; empty when nobody did, or nothing stands to compare with. */
    static Optional<Text> of(Path target, SortedMap<String, Bytes> outputs) {
        Path before = target.resolve(TEAMS);
        if (!Files.isRegularFile(before) || !outputs.containsKey(TEAMS)) {
            return Optional.empty();
        }
        SortedMap<String, String> had = people(before);
        SortedMap<String, String> have =
                people(TableReader.read(TEAMS, outputs.get(TEAMS).toArray(), TableLimits.DEFAULT, TableOptions.GUESS)
                        .table());
        SortedMap<String, String> added = without(have, had);
        SortedMap<String, String> gone = without(had, have);
        return added.isEmpty() && gone.isEmpty() ? Optional.empty() : Optional.of(text(added, gone));
    }

    private static Text text(SortedMap<String, String> added, SortedMap<String, String> gone) {
        return new Text(
                "Depuis les résultats précédents : " + Language.FR.count(added.size(), "personne", "personnes")
                        + " en plus" + names(added.values())
                        + ", " + gone.size() + " en moins" + names(gone.values()) + ".",
                "Since the previous results: " + added.size() + " more" + names(added.values()) + ", " + gone.size()
                        + " fewer" + names(gone.values()) + ".");
    }

    private static String names(Collection<String> people) {
        if (people.isEmpty()) {
            return "";
        }
        String more = people.size() > NAMED ? ", …" : "";
        return people.stream().limit(NAMED).collect(Collectors.joining(", ", " (", more + ")"));
    }

    private static SortedMap<String, String> without(
            SortedMap<String, String> people, SortedMap<String, String> others) {
        SortedMap<String, String> rest = new TreeMap<>(people);
        rest.keySet().removeAll(others.keySet());
        return rest;
    }

    private static SortedMap<String, String> people(Path file) {
        try {
            return people(TableReader.read(file, TableLimits.DEFAULT, TableOptions.GUESS)
                    .table());
        } catch (IOException e) {
            // The new results are written all the same; what cannot be read has nothing to tell.
            return new TreeMap<>();
        }
    }

    /** Full names by id. */
    private static SortedMap<String, String> people(Optional<Table> table) {
        SortedMap<String, String> people = new TreeMap<>();
        table.filter(read -> read.findColumn("participant").isPresent())
                .ifPresent(read -> read.rows()
                        .forEach(row -> people.put(
                                cell(read, row, "participant"),
                                cell(read, row, "given_name") + " " + cell(read, row, "family_name"))));
        return people;
    }

    private static String cell(Table table, Table.Row row, String column) {
        return table.findColumn(column).isPresent()
                ? row.cell(table.findColumn(column).getAsInt())
                : "";
    }
}
