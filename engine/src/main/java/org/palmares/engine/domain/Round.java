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
 * @param jury who marks, and how many
 * @param scoring how marks become rankings
 * @param ties what is tied, and what breaks ties
 * @param cut who goes on; empty: nobody is cut
 * @param deliberateWithin points: entries as near as that on both sides of a prize or cut line are for the jury to weigh
 */
public record Round(
        Id<Round> id,
        Text label,
        Id<Phase> phase,
        Id<Rubric> rubric,
        Jury jury,
        Scoring scoring,
        Ties ties,
        Optional<Cut> cut,
        BigDecimal deliberateWithin) {
    /** How near a line is near, unless the event says otherwise: one point of a hundred. */
    public static final BigDecimal USUALLY_NEAR = BigDecimal.ONE;

    /** What is set apart from the rest: with a ranking, or a level, of its own. */
    public enum Per {
        /** Nothing: everything is together. */
        EVENT,
        /** Each topic. */
        TOPIC,
        /** Each category. */
        CATEGORY
    }

    /**
     * What a round asks of its jury.
     *
     * @param perSubmission how many jurors judge each submission; empty: every juror who is not recused
     * @param quorum the fewest jurors whose marks make an entry rankable
     * @param committee whose members alone mark; empty: the whole jury
     */
    public record Jury(OptionalInt perSubmission, int quorum, Optional<Id<Committee>> committee) {
        public Jury {
            perSubmission.ifPresent(count -> Require.atLeast(1, count, "perSubmission"));
            Require.atLeast(1, quorum, "quorum");
            Objects.requireNonNull(committee, "committee");
        }

        /** Every juror who is not recused judges every submission; so many make an entry rankable. */
        public static Jury whole(int quorum) {
            return new Jury(OptionalInt.empty(), quorum, Optional.empty());
        }
    }

    /**
     * How the marks of a round become rankings.
     *
     * @param per what is ranked, and cut, apart
     * @param tracks what has a level of its own in péréquation, so that an entry is drawn to the mean of its own track
     * @param carryOver the share of the previous round's points that enters, from 0 to 1
     */
    public record Scoring(RankingMethod method, Per per, Per tracks, BigDecimal carryOver) {
        public Scoring {
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(per, "per");
            Objects.requireNonNull(tracks, "tracks");
            boolean share = carryOver.signum() >= 0 && carryOver.compareTo(BigDecimal.ONE) <= 0;
            Require.that(share, "carryOver must lie from 0 to 1", carryOver);
        }

        /** One ranking of everything by a method, from the marks of the round alone. */
        public static Scoring by(RankingMethod method) {
            return new Scoring(method, Per.EVENT, Per.EVENT, BigDecimal.ZERO);
        }
    }

    /**
     * What is tied, and what breaks ties.
     *
     * @param within points within which entries are tied, at least 0
     * @param brokenBy criteria by which ties are broken, in order
     * @param castingVote jurors whose sheet breaks what the criteria leave tied: the first of them who marked all those
     *     tied
     */
    public record Ties(BigDecimal within, List<Id<Criterion>> brokenBy, List<Id<Juror>> castingVote) {
        /** Only equal points are tied, and ties stand. */
        public static final Ties STAND = new Ties(BigDecimal.ZERO, List.of(), List.of());

        public Ties {
            Require.that(within.signum() >= 0, "within must be at least 0", within);
            brokenBy = List.copyOf(brokenBy);
            castingVote = List.copyOf(castingVote);
        }
    }

    public Round {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(jury, "jury");
        Objects.requireNonNull(scoring, "scoring");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(cut, "cut");
        Require.notNegative(deliberateWithin, "deliberateWithin");
    }
}
