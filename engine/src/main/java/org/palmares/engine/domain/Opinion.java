package org.palmares.engine.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a committee decided of one entry, or of one class of entries, for named rules.
 *
 * @param submission the entry; empty when the opinion is on every entry that the rules hit
 * @param rules the rules whose findings it settles, at least one
 * @param present how many took part in the deliberation; whoever stepped aside is not among them
 * @param recused members who stepped aside, as the committee names them
 * @param reasons what the committee wrote
 * @param signedBy who signed, as a title or an initial; a person's name stands in the committee's own papers
 * @param provisional given by a delegate alone, until a session confirms or overturns it
 * @param place where it is written
 */
public record Opinion(
        LocalDate session,
        Optional<Id<Submission>> submission,
        List<Id<Rule>> rules,
        Result result,
        int present,
        int quorum,
        List<String> recused,
        String reasons,
        String signedBy,
        boolean provisional,
        Place place) {
    public enum Result {
        FAVOURABLE,
        FAVOURABLE_UNDER_RESERVE,
        UNFAVOURABLE,
        OFF_SCOPE
    }

    public Opinion {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(submission, "submission");
        rules = List.copyOf(rules);
        Require.that(!rules.isEmpty(), "an opinion must name a rule", rules);
        Objects.requireNonNull(result, "result");
        Require.atLeast(0, present, "present");
        Require.atLeast(1, quorum, "quorum");
        recused = List.copyOf(recused);
        Require.notBlank(reasons, "reasons");
        Require.notBlank(signedBy, "signedBy");
        Objects.requireNonNull(place, "place");
    }

    /** Whether enough took part; a delegate decides alone, until the session. */
    public boolean hasQuorum() {
        return provisional || present >= quorum;
    }

    /** Whether it settles anything: within the committee's scope, and the quorum was reached. */
    public boolean settles() {
        return result != Result.OFF_SCOPE && hasQuorum();
    }

    /** Whether it lifts a finding: it settles, and is favourable, with or without reserve. */
    public boolean lifts() {
        boolean favourable = result == Result.FAVOURABLE || result == Result.FAVOURABLE_UNDER_RESERVE;
        return favourable && settles();
    }

    /** Whether this opinion of a session, whatever it says, takes the place of a provisional one. */
    public boolean replaces(Opinion other) {
        return other.provisional && !provisional && hasQuorum() && !session.isBefore(other.session);
    }
}
