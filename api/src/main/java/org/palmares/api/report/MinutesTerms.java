package org.palmares.api.report;

import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Text;

/**
 * By which terms the jury judged: criteria, weights, floors, method, tie-break, prizes.
 *
 * @param hash SHA-256 of all terms, as the annex to the rules prints it
 * @param published whether the folder holds the annex that was announced; the ranking then was held to it
 * @param day when it was published, as declared; empty where nobody said it
 * @param beforeMarks whether that day is no later than the first mark
 */
public record MinutesTerms(String hash, boolean published, Optional<Text> day, boolean beforeMarks) {
    public MinutesTerms {
        Check.that(hash.length() == 64, "hash must be a SHA-256 in hexadecimal", hash);
        Objects.requireNonNull(day, "day");
    }
}
