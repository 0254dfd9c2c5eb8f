package org.palmares.api.event.folder;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;

/**
 * A line of {@code wishes.csv}: whom those who give a prize wish for it.
 *
 * @param order 1 for the dearest
 */
public record PrizeWish(Id<Prize> prize, int order, Id<Submission> submission, String reason, Place place) {
    public PrizeWish {
        Objects.requireNonNull(prize, "prize");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }
}
