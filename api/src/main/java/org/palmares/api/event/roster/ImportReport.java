package org.palmares.api.event.roster;

import java.util.List;
import java.util.Objects;
import org.palmares.api.event.table.Table;

/**
 * What became of every row and column of a roster.
 *
 * @param origin file, character set or sheet, delimiter
 * @param mapping the recognised source and what each column was taken for
 * @param remarks rows merged, refused or noted, in the order of their lines
 */
public record ImportReport(Table.Origin origin, Counts counts, ColumnMapping mapping, List<Remark> remarks) {

    /**
     * Rows. {@code rows = kept + merged + refused}; {@code asked} counts those of the kept about whom something is asked.
     */
    public record Counts(int rows, int kept, int merged, int refused, int asked) {
        public Counts {
            if (rows != kept + merged + refused || asked > kept) {
                throw new IllegalArgumentException("counts do not add up: rows " + rows + ", kept " + kept + ", merged "
                        + merged + ", refused " + refused + ", asked " + asked);
            }
        }
    }

    public ImportReport {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(mapping, "mapping");
        remarks = List.copyOf(remarks);
    }
}
