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
 * @param per what is ranked, and cut, apart
 * @param committee whose members alone mark; empty: the whole jury
 * @param deliberateWithin points: entries as near as that on both sides of a prize or cut line are for the jury to weigh
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
        Per per,
        Optional<Id<Committee>> committee,
        BigDecimal deliberateWithin) {
    /** How near a line is near, unless the event says otherwise: one point of a hundred. */
    public static final BigDecimal USUALLY_NEAR = BigDecimal.ONE;

    /** What has a ranking of its own. */
    public enum Per {
        /** Everything is in one ranking. */
        EVENT,
        /** One ranking for each topic. */
        TOPIC,
        /** One ranking for each category. */
        CATEGORY
    }

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
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(committee, "committee");
        Require.notNegative(deliberateWithin, "deliberateWithin");
    }

    /** One ranking of everything, marked by the whole jury. */
    public Round(
            Id<Round> id,
            Text label,
            Id<Phase> phase,
            Id<Rubric> rubric,
            RankingMethod method,
            OptionalInt jurorsPerSubmission,
            int quorum,
            Optional<Cut> cut,
            List<Id<Criterion>> tieBreak,
            BigDecimal carryOver) {
        this(
                id,
                label,
                phase,
                rubric,
                method,
                jurorsPerSubmission,
                quorum,
                cut,
                tieBreak,
                carryOver,
                Per.EVENT,
                Optional.empty(),
                USUALLY_NEAR);
    }
}
