package org.palmares.api.event.folder;

import java.util.List;
import org.palmares.engine.domain.Submission;

/**
 * What a folder says of the entries; a table that is not there is an empty list.
 *
 * @param submissions every version, in the order of the file
 */
public record EntryInput(List<Submission> submissions, List<Dataset> datasets) {
    /** Nothing is handed in. */
    public static final EntryInput NONE = new EntryInput(List.of(), List.of());

    public EntryInput {
        submissions = List.copyOf(submissions);
        datasets = List.copyOf(datasets);
    }

    /** The facts of submissions that the table of data sets gives; none where there is no such table. */
    public List<String> factsOfDatasets() {
        return datasets.isEmpty() ? List.of() : DatasetFacts.GIVEN;
    }
}
