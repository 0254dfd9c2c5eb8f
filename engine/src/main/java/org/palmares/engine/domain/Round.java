package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A round of judging.
 *
 * @param phase the judging phase in which it happens
 * @param jurorsPerSubmission how many jurors judge each submission; empty: every juror who is not recused
 * @param quorum the fewest jurors whose marks make an entry rankable
 * @param cut who goes on; empty: nobody is cut
 * @param tieBreak criteria by which ties are broken, in order
 * @param carryOver the share of the previous round's points that enters, from 0 to 1
 * @param tieWithin points within which entries are tied, at least 0
 * @param castingVote jurors whose sheet breaks what the criteria leave tied: the first of them who marked all those tied
 */
public record Round(
        Id<Round> id,
        Text label,
        Id<Phase> phase,
        Id<Rubric> rubric,
        RankingMethod method,
        OptionalInt jurorsPerSubmission,
        int quorum,
        Optional<Cut> cut,
        List<Id<Criterion>> tieBreak,
        BigDecimal carryOver,
        BigDecimal tieWithin,
        List<Id<Juror>> castingVote) {
    public Round {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(method, "method");
        jurorsPerSubmission.ifPresent(count -> Require.atLeast(1, count, "jurorsPerSubmission"));
        Require.atLeast(1, quorum, "quorum");
        Objects.requireNonNull(cut, "cut");
        tieBreak = List.copyOf(tieBreak);
        boolean share = carryOver.signum() >= 0 && carryOver.compareTo(BigDecimal.ONE) <= 0;
        Require.that(share, "carryOver must lie from 0 to 1", carryOver);
        Require.that(tieWithin.signum() >= 0, "tieWithin must be at least 0", tieWithin);
        castingVote = List.copyOf(castingVote);
    }
}
