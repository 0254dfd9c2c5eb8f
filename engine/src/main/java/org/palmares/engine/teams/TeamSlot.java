package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * A team to be filled.
 *
 * @param topic what it works on; empty: the formation chooses among the topics of the request, if there are any
 * @param site where it works; someone of another site never joins
 * @param size how many people it takes
 * @param fixedMembers people who are in it whatever happens (a self-formed team, a published one), by id
 */
public record TeamSlot(
        Id<Team> id,
        Text name,
        Optional<Id<Topic>> topic,
        Optional<Id<Site>> site,
        TeamSize size,
        List<Id<Participant>> fixedMembers) {
    public TeamSlot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(size, "size");
        Require.distinct(fixedMembers, member -> member, "fixedMembers of " + id);
        fixedMembers = fixedMembers.stream().sorted().toList();
    }

    /** Whether this person may sit here: someone without a site may sit anywhere. */
    boolean admits(Participant person) {
        return person.site().isEmpty() || site.isEmpty() || site.equals(person.site());
    }

    /** Whether this team may take the topic: a topic without a site is open to all. */
    boolean admits(Topic candidate) {
        return candidate.site().isEmpty() || site.isEmpty() || site.equals(candidate.site());
    }

    TeamSlot withFixedMembers(List<Id<Participant>> members) {
        return new TeamSlot(id, name, topic, site, size, members);
    }
}
