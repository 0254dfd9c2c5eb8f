package org.palmares.api.event.folder;

import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Submission;

/**
 * A line of {@code payees.csv}: who receives what an entry wins, or what falls to one of its members.
 *
 * @param member whose share is meant; empty: what is paid for the whole team
 * @param name who receives it; empty: the member
 * @param accepts false where the payee may accept no money, as some public servants and employees may not
 */
public record Payee(
        Id<Submission> submission,
        Optional<Id<Participant>> member,
        Optional<String> name,
        boolean accepts,
        Place place) {
    public Payee {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
    }
}
