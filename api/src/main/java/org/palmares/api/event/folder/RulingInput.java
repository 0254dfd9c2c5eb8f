package org.palmares.api.event.folder;

import java.util.List;
import org.palmares.engine.domain.Opinion;

/**
 * What named people decided of what the rules found; a table that is not there is an empty list.
 *
 * @param opinions in the order of the file
 * @param confirmations in the order of the file
 * @param corrections in the order of the file, in which they apply
 */
public record RulingInput(List<Opinion> opinions, List<Confirmation> confirmations, List<Correction> corrections) {
    public RulingInput {
        opinions = List.copyOf(opinions);
        confirmations = List.copyOf(confirmations);
        corrections = List.copyOf(corrections);
    }
}
