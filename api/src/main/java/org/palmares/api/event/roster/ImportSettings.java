package org.palmares.api.event.roster;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.TableOptions;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Role;

/**
 * What an event's {@code import.yaml} says about its roster.
 *
 * @param table character set, delimiter, sheet, where the guess would be wrong
 * @param source id of the source, instead of the recognised one
 * @param columns what the columns of these headings hold, before every built-in heading
 * @param roles what words mean in this event, before the built-in words
 * @param monthFirst whether 03/04/2026 is the 4th of March
 * @param keepWaiting whether people of the waiting list are kept like the others
 */
public record ImportSettings(
        TableOptions table,
        Optional<String> source,
        SortedMap<String, Target> columns,
        SortedMap<String, Id<Role>> roles,
        boolean monthFirst,
        boolean keepWaiting) {

    /** No {@code import.yaml}: everything is recognised. */
    public static final ImportSettings DEFAULT =
            new ImportSettings(TableOptions.GUESS, Optional.empty(), new TreeMap<>(), new TreeMap<>(), false, false);

    public ImportSettings {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(source, "source");
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }
}
